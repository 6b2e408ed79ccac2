import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Country compare', ...metaOf('ogp-country-compare') };

const states = statesOf({
  args: { countries: 'XEX UKR GEO' },
  says: /Exemplia 19 of 29 assessed.*Ukraine 4 of 9 assessed/,
  enEspañol: /Exemplia 19 de 29 evaluados.*Ucrania 4 de 9 evaluados/,
});

export const Usual = states.Usual;
export const Two = { args: { countries: 'GEO ARG' }, play: says(/Georgia 2 of 7.*Argentina 6 of 7/) };
export const Six = { args: { countries: 'ARG CHL GEO TUN UKR XEX' }, play: says(/from 1 of 6 assessed to 6 of 7/) };
export const Chosen = {
  args: { countries: 'XEX UKR', figures: 'starred completion' },
  play: says(/Starred.*Mostly or fully done/, /ambition, by potential impact all/),
};
/** Of few commitments a share says little. */
export const TooFewToCompare = {
  args: { countries: 'PAN FRA XKX' },
  play: says(/France 3 of 3: too few to compare.*Kosovo none assessed/, /0 of 0/),
};
/** A wrong code is told, and leaves the others standing. */
export const OneWrongCode = {
  args: { countries: 'XEX XXX UKR' },
  play: says(/XXX is not in these data\..*Exemplia 19 of 29.*Ukraine 4 of 9/),
};
export const MoreThanSix = { args: { countries: 'ARG CHL GEO TUN UKR XEX KEN GHA' }, play: says(/2 more are left out/, /Kenya|Ghana/) };
export const OneIsALocalGovernment = { args: { countries: 'MXJL XEX' }, play: says(/Jalisco, Mexico/) };

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
