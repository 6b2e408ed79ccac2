/** What most countries need, in English and in Spanish. What some of the element's sections need is not known in advance. */
import { css } from 'lit';

/** Of the element itself; its room before its code has come is made of the same lines. */
export const heights = css`
  :host(:not([sections])) .base {
    min-block-size: 72.5em;
  }
  @container (inline-size < 56em) {
    :host(:not([sections])) .base {
      min-block-size: 77.2em;
    }
  }
  @container (inline-size < 40em) {
    :host(:not([sections])) .base {
      min-block-size: 79.7em;
    }
  }
  @container (inline-size < 36em) {
    :host(:not([sections])) .base {
      min-block-size: 89.5em;
    }
  }
  @container (inline-size < 31em) {
    :host(:not([sections])) .base {
      min-block-size: 98.5em;
    }
  }
  @container (inline-size < 28em) {
    :host(:not([sections])) .base {
      min-block-size: 102.5em;
    }
  }
  @container (inline-size < 25em) {
    :host(:not([sections])) .base {
      min-block-size: 106.2em;
    }
  }
  @container (inline-size < 22.5em) {
    :host(:not([sections])) .base {
      min-block-size: 115.3em;
    }
  }
  @container (inline-size < 20em) {
    :host(:not([sections])) .base {
      min-block-size: 128.7em;
    }
  }
  @container (inline-size < 17em) {
    :host(:not([sections])) .base {
      min-block-size: 136em;
    }
  }
`;
