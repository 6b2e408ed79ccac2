import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Commitment card', ...metaOf('ogp-commitment-card') };

const states = statesOf({
  args: { commitment: 'GE0025' },
  says: /Publish how political parties.*Was it done\?.*Starred/,
  enEspañol: /¿Se cumplió\?/,
});

export const Usual = states.Usual;
export const Compact = { args: { commitment: 'GE0025', variant: 'compact' }, play: says(/Publish how political parties/) };
/** The review is still to come: no grade, and no "no". */
export const PendingReview = { args: { commitment: 'GE0100' }, play: says(/Pending IRM review/, /Not started/) };
export const Withdrawn = { args: { commitment: 'SK0013' }, play: says(/Withdrawn/) };
export const NoEvidence = { args: { commitment: 'PY0052' }, play: says(/no evidence either way/) };
export const NoData = { args: { commitment: 'PA0028' }, play: says(/No data/) };
/** Plans from 2019 on carry no star. */
export const NotRated = { args: { commitment: 'AR0094' }, play: says(/Not rated/, /Not starred/) };
export const FirstRule = { args: { commitment: 'CO0009' }, play: says(/Starred/) };
/** A page may show only that it was not starred where a verdict was given. */
export const NotStarred = { args: { commitment: 'GE0020' }, play: says(/Not starred/) };

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
export const NoAttribute = states.NoAttribute;
