/** What a reader can take away from a chart. Loaded when its menu is first opened. */
import { css, html, render, type TemplateResult } from 'lit';
import { download, fileName } from '../../files/download.js';
import { csvOf, lineOf, textOf, type Cell } from '../../files/table-file.js';
import { chartMenu } from '../../generated/words/en/chartMenu.js';
import { loadWords } from '../../words/load.js';
import { Localizer, type WordsOf } from '../../words/localizer.js';
import type { FigureContent } from '../chart-figure.js';
import { pngOf, svgOf } from './picture-files.js';
import { snapshotOf, type Snapshot } from './snapshot.js';

type MenuWords = WordsOf<typeof chartMenu>;

export interface Charted {
  readonly content: FigureContent;
  /** The language of the chart. */
  readonly lang: string;
  /** What stands in a cell of which nothing was assessed. */
  readonly noneAssessed: string;
}

/** Fills an open menu, and closes it when the reader has gone elsewhere. */
export async function fillMenu(menu: HTMLDetailsElement, charted: Charted): Promise<void> {
  await loadWords(charted.lang, ['chartMenu']);
  const room = menu.querySelector<HTMLElement>('.choices');
  if (!room) return;
  dress(menu);
  render(choices(new Localizer(charted.lang, chartMenu), menu, charted), room);
  // Each once, however often the menu is opened.
  menu.addEventListener('focusout', closeWhenLeft);
  menu.addEventListener('keydown', closeAtEscape);
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
}

function closeAtEscape({ currentTarget, key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  const menu = currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function choices(words: MenuWords, menu: HTMLDetailsElement, charted: Charted): TemplateResult {
  const figure = menu.closest('figure');
  const plot = figure?.querySelector<HTMLElement>('.plot');
  const base = menu.closest('.base');
  if (!figure || !plot || !base) return html``;
  const heading = base.querySelector('.title[role]');
  const title = `${textOf(heading)} – ${charted.content.title}`;
  const picture = (): Snapshot => {
    const parts = [heading, figure.querySelector('figcaption'), plot, base.querySelector('footer')].filter((part) => part !== null);
    return snapshotOf(parts, base, getComputedStyle(menu.querySelector('.choices')!).backgroundColor);
  };
  const name = fileName(title);
  const status = (said: string): void => {
    menu.querySelector('[role=status]')!.textContent = said;
  };
  const save = (make: () => Blob, ending: string) => (): void => {
    try {
      download(make(), `${name}.${ending}`, menu);
      status(words.t('chartMenu.saved'));
    } catch {
      status(words.t('chartMenu.failed'));
    }
  };
  const copy = async (): Promise<void> => {
    const link = linkTo(menu);
    try {
      await navigator.clipboard.writeText(link);
      status(words.t('chartMenu.copied'));
    } catch {
      status(link); // To be copied by hand.
    }
  };
  const choice = (label: string, act: () => unknown): TemplateResult =>
    html`<li><button part="action" @click=${act}>${label}</button></li>`;
  return html`<ul role="list">
      ${
        plot.clientHeight
          ? [
              choice(
                words.t('chartMenu.png'),
                save(() => pngOf(picture()), 'png'),
              ),
              choice(
                words.t('chartMenu.svg'),
                save(() => svgOf(picture(), title), 'svg'),
              ),
            ]
          : []
      }
      ${choice(
        words.t('chartMenu.csv'),
        save(() => csvOf(rowsOf(charted, title, base)), 'csv'),
      )}
      ${choice(words.t('chartMenu.link'), copy)}
    </ul>
    <p role="status"></p>`;
}

/** The table as it is shown, then what it is and where it is from. */
function rowsOf({ content: { head, table }, noneAssessed }: Charted, title: string, base: Element): readonly (readonly Cell[])[] {
  const sources = [...base.querySelectorAll('footer > *')].map(lineOf);
  return [head, ...table.map((row) => row.map((cell) => cell ?? noneAssessed)), [], [title], ...sources];
}

/** The page, at the nearest place in it that has a name. */
function linkTo(menu: Element): string {
  const root = menu.getRootNode();
  const place = root instanceof ShadowRoot ? root.host.closest('[id]') : null;
  const url = new URL(menu.ownerDocument.location.href);
  if (place) url.hash = place.id;
  return url.href;
}

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Gives the menu's style to the element, of which nobody who opens no menu has need. */
function dress(menu: Element): void {
  const root = menu.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const own = sheets.get(root);
  if (own && root.adoptedStyleSheets.includes(own)) return;
  // One of the document's own window: an element may stand in another document than this code.
  const sheet = new (root.ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(root, sheet);
}

const style = css`
  .choices {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 14em;
    padding: 0.3em;
    font-size: 0.875em;
    color: CanvasText;
    background: Canvas;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .choices ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices button {
    inline-size: 100%;
    margin: 0;
    padding: 0.35em 0.75em;
    border: 0;
    font-size: 1em;
    text-align: start;
  }
  .choices p {
    margin: 0;
    padding-inline: 0.75em;
    max-inline-size: 12em;
    overflow-wrap: anywhere;
  }
`;
