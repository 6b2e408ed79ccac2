import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Featured commitments', ...metaOf('ogp-featured-commitments') };

const states = statesOf({
  args: { ids: 'AR0048 GE0025 CO0035' },
  says: /Argentina 2017–2019.*Completion: Limited.*Georgia/,
  enEspañol: /Argentina 2017–2019.*Cumplimiento: Limitado.*Georgia/,
});

export const Usual = states.Usual;
/** Where the page names none: OGP's own five. */
export const TheExamples = { play: says(/Five that OGP has shown as examples.*United Kingdom.*Panama/) };
export const InARow = { args: { layout: 'row' }, play: says(/Colombia.*Previous Next/) };
export const WithNotes = {
  args: { ids: 'AR0048 GE0025', 'note-GE0025': 'A note of the page’s own.' },
  play: says(/A note of the page’s own\./),
};
/** A wrong id is told, and leaves the others standing. */
export const OneWrongId = { args: { ids: 'AR0048 XXX9999' }, play: says(/XXX9999 is not in these data\..*Argentina/) };

// Each by itself: Storybook's index does not read patterns.
export const Spanish = states.Spanish;
export const DarkPage = states.DarkPage;
export const Branded = states.Branded;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const LongTexts = states.LongTexts;
export const Loading = states.Loading;
export const Stale = states.Stale;
export const Offline = states.Offline;
export const TimedOut = states.TimedOut;
export const Busy = states.Busy;
export const Unreadable = states.Unreadable;
export const NewerForm = states.NewerForm;
export const NotFound = states.NotFound;
