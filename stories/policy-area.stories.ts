import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Policy area', ...metaOf('ogp-policy-area') };

const states = statesOf({
  args: { area: 'open-data' },
  says: /Open Data: who has promised what.*13 members since/,
  enEspañol: /Datos abiertos: quién prometió qué.*13 miembros desde/,
});

// Each by itself: Storybook's index does not read patterns.
export const Usual = states.Usual;
/** Written as people write it; and of so few that none stands behind a disclosure. */
export const OfFew = { args: { area: 'Beneficial Ownership' }, play: says(/Beneficial Ownership: who has promised what/, /other members/) };
/** A slug that there is not: those that are like it. */
export const NoSuchArea = {
  args: { area: 'XXX beneficial owner' },
  play: says(/XXX beneficial owner is not in these data\. Did you mean beneficial-ownership\?/),
};

export const Spanish = states.Spanish;
export const DarkPage = states.DarkPage;
export const Branded = states.Branded;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
export const Loading = states.Loading;
export const Stale = states.Stale;
export const Offline = states.Offline;
export const TimedOut = states.TimedOut;
export const Busy = states.Busy;
export const Unreadable = states.Unreadable;
export const NewerForm = states.NewerForm;
export const LongTexts = states.LongTexts;
export const NotFound = states.NotFound;
export const NoAttribute = states.NoAttribute;
