/** The stories that each element has, whatever it shows. */
export const everyElement = [
  'Usual',
  'Spanish',
  'DarkPage',
  'Branded',
  'Narrow',
  'RightToLeft',
  'LongTexts',
  'Loading',
  'Stale',
  'Offline',
  'TimedOut',
  'Busy',
  'Unreadable',
  'NewerForm',
  'NotFound',
  'NoAttribute',
] as const;
