/** Elements on a page, as a webmaster writes them, and gone after each test. */
import type { Endpoint } from './endpoint.js';
import { until } from './until.js';

/** What every element of the library is, for tests that do not care which. */
export type Widget = HTMLElement & {
  reload(): Promise<void>;
  data: unknown;
  endpoint: string | undefined;
  readonly updateComplete: Promise<boolean>;
};

/** Opens a widget's disclosure: the first, or that in a part. */
export async function openDisclosure(widget: Widget, part = ''): Promise<void> {
  widget.shadowRoot?.querySelector<HTMLElement>(`${part && `[part=${part}] `}summary`)?.click();
  await widget.updateComplete;
}

const themes = {
  light: { background: '#fff', color: '#1c2126' },
  dark: { background: '#14171a', color: '#e7eaed' },
} as const;
export type Theme = keyof typeof themes;

/** The part of the page that a test fills. */
export function section(
  html: string,
  { lang = 'en', theme = 'light' }: { readonly lang?: string; readonly theme?: Theme } = {},
): HTMLElement {
  const main = document.createElement('main');
  main.lang = lang;
  Object.assign(main.style, themes[theme], { colorScheme: theme, padding: '16px', fontFamily: 'sans-serif' });
  main.innerHTML = html;
  document.body.append(main);
  return main;
}

/** Writes `html` into the page; its first element of the library, which reads `endpoint` where one is given. */
export function place<T extends Widget = Widget>(html: string, endpoint?: Endpoint, page: Parameters<typeof section>[1] = {}): T {
  const main = section(html, page);
  if (endpoint) main.dataset['ogpEndpoint'] = endpoint.url;
  const widget = [...main.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ogp-'));
  if (!widget) throw new Error(`No element of the library in ${html}`);
  return widget as T;
}

export type StateName = 'loading' | 'ready' | 'stale' | 'error';

/** Waits until the element's own `:state()` is this. */
export async function becomes(state: StateName, ...widgets: readonly Element[]): Promise<void> {
  await until(`<${widgets[0]?.localName ?? '?'}> was in the state “${state}”`, () =>
    widgets.every((one) => one.matches(`:state(${state})`)),
  );
}

/** Places an element and waits until it shows its data. */
export async function ready<T extends Widget = Widget>(
  html: string,
  endpoint?: Endpoint,
  page: Parameters<typeof section>[1] = {},
): Promise<T> {
  const widget = place<T>(html, endpoint, page);
  await becomes('ready', widget);
  return widget;
}

/** Presses the button of this name in an element. */
export function press(widget: Element, name: string): void {
  const found = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`No button “${name}”`);
  found.click();
}

/** Where the link of this name in an element leads. */
export function linkOf(widget: Element, name: string): string | undefined {
  return [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].find(({ textContent }) => textContent.includes(name))?.href;
}

afterEach(() => {
  document.querySelectorAll('main, meta[name=ogp-endpoint], style.test').forEach((element) => element.remove());
  document.documentElement.removeAttribute('lang');
});

/** The file that a press on a button gives, under its name. */
export async function savedBy(widget: Widget, button: string): Promise<{ readonly name: string; readonly file: Blob }> {
  const downloads: HTMLAnchorElement[] = [];
  const value = function (this: HTMLAnchorElement): void {
    downloads.push(this);
  };
  // A link's own, in front of the one that all elements have.
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value, configurable: true });
  try {
    press(widget, button);
    const link = await until('a file was made', () => downloads[0]);
    return { name: link.download, file: await (await fetch(link.href)).blob() };
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}
