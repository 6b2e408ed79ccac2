import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Action plans', ...metaOf('ogp-action-plans') };

const states = statesOf({ args: { country: 'XEX' }, says: /Exemplia: action plans/, enEspañol: /Exemplia: planes de acción/ });

export const Usual = states.Usual;
export const OnePointedOut = { args: { country: 'XEX', plan: '2' }, play: says(/Plan 2/) };
/** The first of all: there is none before it. */
export const TheFirstPointedOut = { args: { country: 'XEX', plan: '1' }, play: says(/Plan 1, 2012.*The data hold no earlier plan/) };
/** Commitments that nobody has reviewed yet: hollow, and no nought. */
export const NothingReviewed = { args: { country: 'XKX' }, play: says(/Pending IRM review/, /0 of 0|0 %/) };
export const ALocalGovernment = { args: { country: 'MXJL' }, play: says(/Jalisco, Mexico/) };
/** A plan that the member does not have. */
export const NoSuchPlan = { args: { country: 'XEX', plan: '19' }, play: says(/is not in these data/) };

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
