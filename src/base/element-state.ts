/** The state of an element, for a page's own styles (`:state(ready)`) and for screen readers. */
export type StateName = 'loading' | 'ready' | 'stale' | 'error';

/** Sets an element's state. Browsers of before 2024 have no internals, no custom states, or only some names: those without do without. */
export function elementState(element: HTMLElement): (name: StateName) => void {
  const internals = (element as Partial<HTMLElement>).attachInternals?.();
  let state: StateName | undefined;
  return (name) => {
    if (name === state || !internals) return;
    state = name;
    internals.ariaBusy = String(name === 'loading');
    try {
      internals.states.clear();
      internals.states.add(name);
    } catch {
      // Only a page's own style for `:state()` is lost.
    }
  };
}
