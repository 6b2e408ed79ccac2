import { expect, userEvent, within } from 'storybook/test';
import { metaOf, says, statesOf } from './story.js';

export default { title: 'Elements/Commitment list', ...metaOf('ogp-commitment-list') };

const states = statesOf({ args: { country: 'XEX' }, says: /34 commitments/, enEspañol: /34 compromisos/ });

export const Usual = states.Usual;
/** Fifty a page. */
export const OfAllMembers = { play: says(/126 commitments\..*1–50 of 126/) };
/** What a page may fix: starred commitments on party finance. */
export const AChoiceOfThePage = {
  args: { star: 'starred', area: 'political-finance', toolbar: 'none' },
  play: says(/Only: Policy area: Political Finance, Starred\./, /Any/),
};
export const OtherColumns = { args: { country: 'XEX', columns: 'ambition result star' }, play: says(/Ambition Results Star/) };
/** Nothing has all of this: which filter to loosen. */
export const NothingFound = {
  args: { country: 'XEX', star: 'starred', year: '1999' },
  play: says(/No commitment has all of this\. Without “1999”/),
};
/** A reader looks for something, and opens what is found. */
export const SearchedAndOpened = {
  args: { country: 'XEX' },
  play: async ({ canvasElement, ...context }: Parameters<ReturnType<typeof says>>[0]) => {
    await says(/34 commitments/)({ canvasElement, ...context });
    const root = canvasElement.querySelector('ogp-commitment-list')!.shadowRoot!;
    const list = within(root as unknown as HTMLElement);
    await userEvent.type(list.getByRole('searchbox'), 'register');
    const [opener] = [...root.querySelectorAll<HTMLElement>('tbody button')];
    await userEvent.click(opener!);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
  },
};

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
