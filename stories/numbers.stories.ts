import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Numbers', ...metaOf('ogp-numbers') };

const states = statesOf({ args: {}, says: /commitments 126/, enEspañol: /compromisos 126/ });

export const Usual = states.Usual;
/** Chosen, and in this order. */
export const ChosenFigures = { args: { figures: 'commitments starred plans' }, play: says(/126.*16.*57/, /Founded/) };
export const SinceAYear = { args: { since: '2020' }, play: says(/Plans submitted from 2020 to 2024/) };
/** No plan yet: no share, no nought of nought. */
export const SinceTheFuture = { args: { since: '2090' }, play: says(/hold no plan submitted in 2090 or later/, /0 of 0|NaN/) };

// Each by itself: Storybook's index does not read patterns.
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
