/**
 * What people get of a page: what a screen reader is given of it, what an eye sees, and what axe-core complains of. Works in
 * every engine, through axe-core's reading of the flattened tree; `ownTree` is a browser's own.
 */
import { a11ySnapshot } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

interface VirtualNode {
  readonly props: { readonly nodeType: number; readonly nodeValue?: string };
  readonly children: readonly VirtualNode[];
  readonly actualNode: Node;
}

/** What is used here of axe-core, whose types leave out most of `commons`. */
interface Axe {
  setup(node: Node): VirtualNode;
  teardown(): void;
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean; isVisibleOnScreen(node: VirtualNode): boolean };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
  };
}

const { axe } = globalThis as unknown as { readonly axe: Axe };

type Visible = (node: VirtualNode) => boolean;

/** Roles that are told with their content as one; what is in them is not told again. */
const units = new Set([
  'heading',
  'link',
  'button',
  'cell',
  'columnheader',
  'rowheader',
  'term',
  'definition',
  'img',
  'listitem',
  'paragraph',
  'status',
]);
/** Roles that are told where they have a name, and then what is in them. */
const groups = new Set(['list', 'region', 'figure', 'table', 'group']);
/** Roles that take their name from their content, or from an attribute. */
const named = new Set(['heading', 'link', 'button', 'img']);
/** Units in which there may be links, buttons and lists. */
const holders = new Set(['heading', 'definition', 'listitem', 'paragraph', 'status']);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text in a node, with a space between what does not stand in one line. */
function textOf(node: VirtualNode, visible: Visible): string {
  if (node.props.nodeType === Node.TEXT_NODE) return node.actualNode.textContent ?? '';
  if (!visible(node)) return '';
  const text = node.children.map((child) => textOf(child, visible)).join('');
  const { actualNode } = node;
  return actualNode instanceof Element && !getComputedStyle(actualNode).display.startsWith('inline') ? ` ${text} ` : text;
}

function* told(node: VirtualNode): Generator<string> {
  const visible: Visible = (one) => axe.commons.dom.isVisibleToScreenReaders(one);
  const { actualNode } = node;
  if (actualNode instanceof Text) {
    const text = tidy(actualNode.data);
    if (text) yield text;
    return;
  }
  if (!(actualNode instanceof Element) || !visible(node)) return;
  const role = actualNode.localName === 'p' && !actualNode.role ? 'paragraph' : (axe.commons.aria.getRole(node) ?? '');
  if (units.has(role)) {
    const level = role === 'heading' ? ` ${actualNode.ariaLevel ?? actualNode.localName.slice(1)}` : '';
    const name = named.has(role) ? axe.commons.text.accessibleTextVirtual(node) : textOf(node, visible);
    // A status is there before it has something to say.
    if (role !== 'status' || tidy(name)) yield `${role}${level}: ${tidy(name)}`;
    if (holders.has(role)) for (const child of node.children) yield* inside(child);
    return;
  }
  const name = groups.has(role) ? tidy(axe.commons.text.accessibleTextVirtual(node)) : '';
  if (name) yield `${role}: ${name}`;
  for (const child of node.children) yield* told(child);
}

/** What of a unit is told for itself again: what can be acted on, and lists. */
function* inside(node: VirtualNode): Generator<string> {
  for (const one of told(node)) if (/^(link|button|img|list|listitem): /.test(one)) yield one;
}

function reading<T>(node: Node, read: (root: VirtualNode) => T): T {
  axe.teardown();
  try {
    return read(axe.setup(node));
  } finally {
    axe.teardown();
  }
}

/** What a screen reader is given, in order: `heading 3: …`, `link: …`, `term: …`, or bare text. */
export const heard = (element: Element): readonly string[] => reading(element, (root) => [...told(root)]);

/** What an eye sees, as one line of text. */
export const seen = (element: Element): string =>
  reading(element, (root) => tidy(textOf(root, (one) => axe.commons.dom.isVisibleOnScreen(one))));

/** What stands beside a label in a list of findings or figures: `definitionOf(card, 'Completion')`. */
export function definitionOf(element: Element, label: string): string | undefined {
  const lines = heard(element);
  const term = lines.indexOf(`term: ${label}`);
  return term < 0
    ? undefined
    : lines
        .slice(term)
        .find((line) => line.startsWith('definition: '))
        ?.slice('definition: '.length);
}

/** The labels of an element's findings or figures, in order. */
export const labelsOf = (element: Element): readonly string[] =>
  heard(element).flatMap((line) => (line.startsWith('term: ') ? [line.slice('term: '.length)] : []));

/** The rows of the table of this name, cells told apart by ` | `. */
export function tableOf(element: Element, firstHead: string): readonly string[] {
  const cells = /^(columnheader|rowheader|cell): (.*)$/;
  const lines = heard(element);
  const rows: string[][] = [];
  for (const line of lines.slice(lines.indexOf(`columnheader: ${firstHead}`))) {
    const [, role, text] = cells.exec(line) ?? [];
    if (role === undefined || text === undefined || (role === 'columnheader' && text === firstHead && rows.length > 0)) break;
    if (rows.length === 0 || role === 'rowheader') rows.push([]);
    rows.at(-1)?.push(text);
  }
  return rows.map((row) => row.join(' | '));
}

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

/** Whether the browser gives its own accessibility tree: Chromium alone does. */
export const givesOwnTree = navigator.userAgent.includes('Chrome');

/** The browser's own accessibility tree of the page, as lines like those of `heard`. */
export async function ownTree(): Promise<readonly string[]> {
  const lines = ({ role, name, level, children = [] }: AccessibleNode): readonly string[] => [
    `${role}${level === undefined ? '' : ` ${level}`}: ${tidy(name)}`,
    ...children.flatMap(lines),
  ];
  return lines(await (a11ySnapshot as unknown as (options: object) => Promise<AccessibleNode>)({}));
}

/** The language in which a text is read out: `''` where it is declared to be unknown. */
export function languageOf(element: Element, text: string): string | undefined {
  const holders = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ textContent }) => textContent.includes(text));
  return holders.at(-1)?.closest<HTMLElement>('[lang]')?.lang;
}

/** What axe-core finds wrong with an element, its best practices included: each rule with what it complains of. */
export async function complaints(element: Element): Promise<readonly string[]> {
  axe.teardown();
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
