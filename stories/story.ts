/** What the stories of all elements share: how an element is put on the stage, what a reader gets of it, and the states that each has. */
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { expect, waitFor } from 'storybook/test';
import type { SharedStory } from './names.js';

type Args = Readonly<Record<string, string | number | undefined>>;
type Story = StoryObj<Args>;

/** What stands in a tag: what is shown where the data cannot be. */
const fallbackText = 'The page at OGP';

function fallback(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'https://www.opengovpartnership.org/members/';
  link.textContent = fallbackText;
  return link;
}

/** What is on a canvas: a control changes it, and another story has its own. */
const shown = new WeakMap<HTMLElement, { readonly story: string; readonly element: HTMLElement }>();

function elementOn({ canvasElement, id, component = '' }: StoryContext<Args>): HTMLElement {
  const known = shown.get(canvasElement);
  if (known?.story === id) return known.element;
  const element = document.createElement(component);
  element.append(fallback());
  for (const event of ['ogp-load', 'ogp-error']) element.addEventListener(event, action(event));
  shown.set(canvasElement, { story: id, element });
  return element;
}

/** The element with the arguments as its attributes. */
function render(args: Args, context: StoryContext<Args>): HTMLElement {
  const element = elementOn(context);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
  return element;
}

/** The lines that a page needs, with the arguments as they are. */
function snippet(_: string, { args, component = '' }: StoryContext<Args>): string {
  const attributes = Object.entries(args).filter(([, value]) => value !== undefined && value !== '');
  const tag = [component, ...attributes.map(([name, value]) => `${name}="${value}"`)].join(' ');
  return `<${tag}>\n  <a href="https://www.opengovpartnership.org/members/">${fallbackText}</a>\n</${component}>`;
}

/** What all stories of an element have. */
export const metaOf = (component: `ogp-${string}`): Pick<Meta<Args>, 'component' | 'render' | 'parameters'> => ({
  component,
  render,
  parameters: { docs: { source: { transform: snippet, language: 'html' } } },
});

/** What a reader gets of the story's element: its text, and that of its tag where that is shown. */
function textOn(canvas: HTMLElement, tag: string): string {
  const element = canvas.querySelector<HTMLElement>(tag);
  const base = element?.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  return `${element?.innerText ?? ''} ${base?.innerText ?? ''}`.replace(/\s+/g, ' ');
}

/** That a reader is shown this, and not that. */
export const says =
  (expected: RegExp, unexpected?: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement, component = '' }) => {
    await waitFor(() => expect(textOn(canvasElement, component)).toMatch(expected), { timeout: 10_000 });
    if (unexpected) await expect(textOn(canvasElement, component)).not.toMatch(unexpected);
  };

/** That the element comes into a state, if only after the longest wait for an answer, on a busy machine. */
const isIn = async (canvas: HTMLElement, tag: string, state: string): Promise<void> => {
  await waitFor(() => expect(canvas.querySelector(`${tag}:state(${state})`)).not.toBeNull(), { timeout: 20_000 });
};

/** What no reader may take from a failure. */
const verdict = /starred|rated|complete|assessed/i;

export interface Sample {
  /** The attributes that name a document of the sample data. */
  readonly args: Args;
  /** Words by which a reader knows that the data are shown, in English and in Spanish. */
  readonly says: RegExp;
  readonly enEspañol: RegExp;
}

/** A failure: one sentence, the tag's own content, and nothing that could be taken for a finding. */
const failing = (args: Args, endpoint: string | undefined, sentence: RegExp): Story => ({
  args,
  ...(endpoint ? { globals: { endpoint: `faults/${endpoint}/v1/` } } : {}),
  play: async (context) => {
    await isIn(context.canvasElement, context.component ?? '', 'error');
    await says(sentence, verdict)(context);
    await says(new RegExp(fallbackText))(context);
  },
});

/** The stories of every state and surrounding that is not particular to an element. */
export function statesOf({ args, says: text, enEspañol }: Sample): Readonly<Record<SharedStory, Story>> {
  const usual = says(text, new RegExp(fallbackText));
  const allOf = (value: string): Args => Object.fromEntries(Object.keys(args).map((name) => [name, value]));
  return {
    Usual: { args, play: usual },
    Spanish: { args, globals: { language: 'es' }, play: says(enEspañol) },
    DarkPage: { args, globals: { theme: 'dark' }, play: usual },
    Branded: { args, globals: { theme: 'brand' }, play: usual },
    Narrow: {
      args,
      globals: { width: '180' },
      play: async (context) => {
        await usual(context);
        const { scrollWidth, clientWidth } = context.canvasElement.querySelector('.stage > div')!;
        await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      },
    },
    RightToLeft: { args, globals: { direction: 'rtl' }, play: usual },
    LongTexts: { args, globals: { endpoint: 'faults/long/v1/', width: '360' }, play: says(/INTEROPERABLE|Metropolitan/) },
    Loading: {
      args,
      globals: { endpoint: 'faults/silent/v1/' },
      play: async ({ canvasElement, component = '' }) => {
        await isIn(canvasElement, component, 'loading');
        await expect(textOn(canvasElement, component)).not.toMatch(verdict);
      },
    },
    Stale: {
      args,
      globals: { endpoint: `faults/stale-${Math.random().toString(36).slice(2)}/v1/` },
      render: (given, context) => {
        const element = render(given, context);
        element.addEventListener('ogp-load', () => void (element as HTMLElement & { reload(): Promise<void> }).reload(), { once: true });
        return element;
      },
      play: async (context) => {
        await isIn(context.canvasElement, context.component ?? '', 'stale');
        await says(/Not updated\. The data could not be reached\./)(context);
        await usual(context);
      },
    },
    Offline: failing(args, 'offline', /The data could not be reached\./),
    TimedOut: failing(args, 'silent', /The data took too long to arrive\./),
    Busy: failing(args, 'busy', /The data source is busy\. Please try again in a minute\./),
    Unreadable: failing(args, 'unreadable', /The data source sent something that cannot be read\./),
    NewerForm: failing(args, 'newer', /The data are in a newer form than this page understands\./),
    NotFound: failing(allOf('XXX9999'), undefined, /XXX9999 is not in these data\./),
    NoAttribute: failing(allOf(''), undefined, /This widget needs an attribute such as/),
  };
}
