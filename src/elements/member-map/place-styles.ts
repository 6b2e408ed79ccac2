/** Rows, columns and sizes of the map of tiles, by the table of places: apart, since what is made by a program is not made smaller by the build. */
import { unsafeCSS } from 'lit';
import { tileSpan } from '../../contract/places.js';
import { blockNames } from './tiles.js';

export const placeStyles = unsafeCSS(
  Array.from({ length: 9 }, (_, n) => `.row-${n}{grid-row:${n + 1}}.column-${n}{grid-column:${n + 1}}`).join('') +
    blockNames
      .map((name) => {
        const { columns, rows } = tileSpan(name);
        return `.${name}>.places{grid-template:repeat(${rows},var(--_row))/repeat(${columns},var(--_t))}`;
      })
      .join(''),
);
