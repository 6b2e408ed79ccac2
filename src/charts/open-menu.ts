/** The small menu of a chart, whose code comes when it is first opened. */
import { css, render } from 'lit';
import type { Charted } from './menu/chart-menu.js';

/** To be called when the menu opens or closes. @param failed what to say where its code cannot be had. */
export async function openMenu(menu: HTMLDetailsElement, charted: Charted, failed: string): Promise<void> {
  if (!menu.open) return;
  const loaded = await import('./menu/chart-menu.js').catch(() => undefined);
  if (loaded) await loaded.fillMenu(menu, charted);
  // As its choices are, which thus replace it once they have come.
  else render(failed, menu.querySelector<HTMLElement>('.choices')!);
}

export const menuStyles = css`
  .menu {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline-end: calc(var(--_pad) - 0.3em);
  }
  .menu summary {
    display: block;
    min-inline-size: 1.6em;
    padding: 0;
    line-height: 1.5;
    text-align: center;
    border-radius: var(--_radius);
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu summary:hover {
    background: var(--_tint);
  }
  .section-title {
    padding-inline-end: 2em;
  }
  @container (inline-size < 17em) {
    .menu {
      inset-inline-end: calc(var(--_pad) - 0.75em);
    }
    .section-title {
      padding-inline-end: 1.25em;
    }
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
