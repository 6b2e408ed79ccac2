import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Country stats', ...metaOf('ogp-country-stats') };

const states = statesOf({ args: { country: 'XEX' }, says: /Exemplia.*34/, enEspañol: /Exemplia:.*con estrella|Exemplia:.*[Ee]stelar/ });

export const Usual = states.Usual;
export const OnePlan = { args: { country: 'XEX', plan: '2' }, play: says(/Exemplia/) };
export const OnlyFigures = { args: { country: 'XEX', sections: 'figures' }, play: says(/Exemplia/, /What they are about/) };
/** Commitments that nobody has reviewed yet: no share, no nought. */
export const NothingReviewed = { args: { country: 'XKX' }, play: says(/Kosovo/, /0 of 0|0 %/) };
/** A member by its letters of ISO 3166-1, of which the data hold another kind of code. */
export const ByTwoLetters = { args: { country: 'GE' }, play: says(/Georgia/) };
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
