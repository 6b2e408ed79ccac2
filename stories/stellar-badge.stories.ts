import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Stellar badge', ...metaOf('ogp-stellar-badge') };

const states = statesOf({ args: { commitment: 'GE0025' }, says: /Starred.*Publish how political parties/, enEspañol: /Estelar/ });

export const Usual = states.Usual;
/** A finding, and no word of praise for a country. */
export const NotStarred = { args: { commitment: 'GE0020' }, play: says(/Not starred/) };
/** Plans from 2019 on carry no star: that is no verdict. */
export const NotRated = { args: { commitment: 'GE0100' }, play: says(/Not rated/, /Not starred/) };
export const OfACountry = { args: { country: 'GEO' }, play: says(/Georgia: 1 of 4 starred/) };
export const OfACountryWithoutRatings = { args: { country: 'XKX' }, play: says(/Kosovo: none rated for a star/, /\b0\b/) };

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
