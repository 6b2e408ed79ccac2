/** The stories that each element has, whatever it shows. */
export const everyElement = ['Usual', 'Spanish', 'DarkPage', 'Branded', 'Narrow', 'RightToLeft'] as const;

/** Those that each has that reads a document, */
export const everyReader = ['Loading', 'Stale', 'Offline', 'TimedOut', 'Busy', 'Unreadable', 'NewerForm'] as const;

/** and those that each has whose attributes name it. */
export const everyNamed = ['LongTexts', 'NotFound', 'NoAttribute'] as const;

export type SharedStory = (typeof everyElement | typeof everyReader | typeof everyNamed)[number];
