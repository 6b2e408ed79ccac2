import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Irm review', ...metaOf('ogp-irm-review') };

const states = statesOf({
  args: { country: 'XEX' },
  says: /Is it more ambitious than the plan before\?/,
  enEspañol: /¿Es más ambicioso que el plan anterior\?/,
});

export const Usual = states.Usual;
/** The first plan, before which there is none. */
export const TheFirstPlan = { args: { country: 'XEX', plan: '1' }, play: says(/It is the first plan/) };
export const WithinOneIndicator = { args: { country: 'XEX', plan: '3' }, play: says(/plan 2/) };
/** Commitments that nobody has reviewed yet: no share, and nothing that could be taken for a no. */
export const NothingReviewed = { args: { country: 'XKX' }, play: says(/Reviewers have not assessed its commitments yet/, /0 of 0|0 %/) };
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
