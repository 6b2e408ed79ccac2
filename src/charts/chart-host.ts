import type { ReactiveControllerHost } from 'lit';

/** An element, as far as its charts need it. */
export interface ChartHost extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
}
