import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Member map', ...metaOf('ogp-member-map') };

const states = statesOf({
  args: { figure: 'completion' },
  says: /Members of the Open Government Partnership.*Coloured: the \d+ of \d+ with enough assessed.*80% or more/,
  enEspañol: /Miembros de la Alianza para el Gobierno Abierto.*80 % o más/,
});

// Each by itself: Storybook's index does not read patterns.
export const Usual = states.Usual;
/** Who is a member, and no more. */
export const MembershipAlone = { args: { figure: '' }, play: says(/in these data\. .*country/, /Coloured/) };
/** Few members have many stars: the classes are others. */
export const ByStars = { args: { figure: 'starred' }, play: says(/30% or more.*none, or fewer than 5, rated/) };
/** A number, of which none is missing. */
export const ByNumber = { args: { figure: 'commitments' }, play: says(/under 10.*80 or more/, /fewer than/) };

/** With borders, as docs/map-policy.md has them. */
export const OnLand = { args: { layout: 'land' }, play: says(/takes no position on borders/) };
/** Shapes that are not there: tiles, and a line that says so. */
export const OnLandWithoutShapes = {
  args: { layout: 'land', shapes: '/XXX.json' },
  play: says(/could not be loaded: here are tiles.*Europe/),
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
