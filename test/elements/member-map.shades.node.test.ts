import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, classStarts } from '../../src/elements/member-map/shades.js';
import { figures } from '../../src/elements/member-map/member-map.model.js';
import { memberWithShares } from '../fixtures/documents.js';

const done = (count: number, of: number): number => classOf(memberWithShares({ completion: { high: { count, of } } }), 'completion');
const starred = (count: number, of: number): number => classOf(memberWithShares({ starred: { count, of } }), 'starred');

describe('the class of a member’s figure', () => {
  it('begins at its first share and ends before the next, without rounding', () => {
    assert.deepEqual(
      [done(0, 41), done(199, 1000), done(2, 10), done(399, 1000), done(2, 5), done(3, 5), done(799, 1000), done(4, 5), done(41, 41)],
      [1, 1, 2, 2, 3, 4, 4, 5, 5],
    );
    assert.deepEqual([starred(0, 20), starred(1, 20), starred(2, 20), starred(4, 20), starred(6, 20)], [1, 2, 3, 4, 5]);
  });
  it('is none where nothing, or too little to be compared, was assessed: never the lowest', () => {
    assert.deepEqual([done(0, 0), done(0, 1), done(4, 4), starred(0, 0)], [0, 0, 0, 0]);
    assert.equal(classOf(memberWithShares(), 'potential-for-results'), 0);
  });
  it('of a number is always there', () => {
    assert.deepEqual(
      [1, 9, 10, 19, 20, 40, 79, 80, 500].map((commitments) => classOf(memberWithShares({ commitments }), 'commitments')),
      [1, 1, 2, 2, 3, 4, 4, 5, 5],
    );
  });
  it('is one of five, whichever the figure', () => {
    for (const figure of figures) assert.equal(classStarts(figure).length, 4, figure);
  });
});
