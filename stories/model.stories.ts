import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Model', ...metaOf('ogp-model') };

const states = statesOf({ args: {}, says: /Independent reviewers report/, enEspañol: /Revisores independientes informan/ });

export const Usual = states.Usual;
export const OnePillar = { args: { pillar: 'action' }, play: says(/Plans are made jointly/, /What the reviewers ask/) };
export const NarrowAndOpen = { args: { open: 'true' }, globals: { width: '180' }, play: says(/Plan together/) };

// Each by itself: Storybook's index does not read patterns.
export const Spanish = states.Spanish;
export const DarkPage = states.DarkPage;
export const Branded = states.Branded;
export const Narrow = states.Narrow;
export const RightToLeft = states.RightToLeft;
