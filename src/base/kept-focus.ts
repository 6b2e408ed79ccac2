import type { LitElement } from 'lit';

/**
 * Does something after which what has the keyboard's focus may be gone, such as the button that did it because all is well: then the focus
 * goes to the element's box, so that a reader goes on from there.
 */
export async function keepFocus(element: LitElement, act: () => Promise<void>): Promise<void> {
  const focused = element.shadowRoot?.activeElement;
  await act();
  await element.updateComplete;
  if (!focused || focused.isConnected || element.ownerDocument.activeElement !== element.ownerDocument.body) return;
  const base = element.renderRoot.querySelector<HTMLElement>('.base');
  base?.setAttribute('tabindex', '-1');
  base?.focus();
}
