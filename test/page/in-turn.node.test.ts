import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inTurn } from '../../src/page/in-turn.js';

const never = new AbortController().signal;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('tasks that run in turn', () => {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  /** A task that runs until `finish` says so. */
  const task = (name: string) => (): Promise<string> => {
    started.push(name);
    return new Promise((resolve) => finish.set(name, () => resolve(name)));
  };
  /** As many as may run at once. */
  const fill = (): readonly Promise<string>[] => Array.from({ length: 24 }, (_, i) => inTurn(task(`first ${i}`), never));

  beforeEach(async () => {
    while (finish.size) {
      for (const end of finish.values()) end();
      finish.clear();
      await soon();
    }
    started.length = 0;
  });

  it('start at once while there is room, and then one for each that ends', async () => {
    void Promise.all(fill());
    void inTurn(task('second'), never);
    void inTurn(task('third'), never);
    await soon();
    assert.equal(started.length, 24);
    finish.get('first 7')?.();
    await soon();
    assert.deepEqual(started.slice(24), ['second']);
    finish.get('second')?.();
    await soon();
    assert.deepEqual(started.slice(24), ['second', 'third']);
  });

  it('start first where their reader can see what they are for, as it is then', async () => {
    void Promise.all(fill());
    let scrolled = false;
    void inTurn(task('above'), never, () => !scrolled);
    void inTurn(task('below'), never, () => scrolled);
    scrolled = true;
    finish.get('first 0')?.();
    await soon();
    assert.deepEqual(started.slice(24), ['below']);
  });

  it('never start once given up, and leave their place to the next', async () => {
    void Promise.all(fill());
    const controller = new AbortController();
    const given = inTurn(task('given up'), controller.signal);
    void inTurn(task('next'), never);
    controller.abort(new Error('the reader left'));
    await assert.rejects(given, /the reader left/);
    finish.get('first 0')?.();
    await soon();
    assert.deepEqual(started.slice(24), ['next']);
  });

  it('make room when they fail', async () => {
    void Promise.all(fill());
    const failing = inTurn(() => Promise.reject(new Error('failed')), never);
    void inTurn(task('next'), never);
    finish.get('first 0')?.();
    await assert.rejects(failing, /failed/);
    await soon();
    assert.deepEqual(started.slice(24), ['next']);
  });
});
