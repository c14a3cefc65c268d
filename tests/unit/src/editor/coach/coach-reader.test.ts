import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coach } from '../../../../../src/editor/coach/coach-client.ts';
import { CoachReader } from '../../../../../src/editor/coach/coach-reader.ts';
import type { Block } from '../../../../../src/editor/coach/coach-reader.ts';
import type { Passage } from '../../../../../src/editor/coach/passages.ts';

const block = (text: string): Block => ({ key: {}, text });
const own = ({ text, from, to }: Passage): string => text.slice(from, to);

function setUp(start: readonly Block[], nearest = 0) {
  const asked: string[][] = [];
  const world = { blocks: start, mayShow: true, isBroken: false, read: 0 };
  const coach: Coach = {
    ask: ({ passages }) => {
      asked.push(passages.map(own));
      const hints = passages.map((passage) =>
        own(passage).includes('never')
          ? [
              {
                label: 'absolute',
                start: own(passage).indexOf('never'),
                end: 5,
                why: '',
                suggestion: '',
              } as const,
            ]
          : [],
      );
      return Promise.resolve(world.isBroken ? null : hints);
    },
  };
  const reader = new CoachReader({
    coach,
    role: 'partner',
    template: 'i-feel',
    blocks: () => world.blocks,
    nearest: () => nearest,
    mayShow: () => world.mayShow,
    onRead: () => {
      world.read += 1;
    },
  });
  return { reader, asked, world };
}

const long = (name: string): Block => block(`${name} ${'word '.repeat(400)}`);
const names = (asked: readonly string[][]): string[] => asked.flat().map((text) => text.split(' ')[0] ?? '');
const rest = () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading a text block by block', () => {
  it('waits for a pause, however long somebody types', async () => {
    const { reader, asked } = setUp([block('never')]);
    for (let key = 0; key < 50; key += 1) {
      reader.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked).toEqual([]);
    await rest();
    expect(asked).toEqual([['never']]);
  });

  it('begins next to the caret and reads everything once', async () => {
    const blocks = Array.from({ length: 40 }, (_, at) => long(`b${at}`));
    const { reader, asked } = setUp(blocks, 20);
    reader.changed();
    await rest();
    expect(names(asked).slice(0, 3).toSorted()).toEqual(['b19', 'b20', 'b21']);
    expect(names(asked)).toHaveLength(40);
    expect(new Set(names(asked)).size).toBe(40);
  });

  it('reads again only what changed and what stands around it', async () => {
    const blocks = Array.from({ length: 40 }, (_, at) => long(`b${at}`));
    const { reader, asked, world } = setUp(blocks);
    reader.changed();
    await rest();
    asked.length = 0;
    world.blocks = blocks.with(30, long('new'));
    reader.changed();
    await rest();
    expect(names(asked)).toContain('new');
    expect(names(asked).length).toBeLessThanOrEqual(3);
    expect(names(asked)).not.toContain('b10');
  });

  it('keeps the hints of a block that did not change, and forgets those that are gone', async () => {
    const [kept, gone] = [block('never'), block('never again')];
    const { reader, world } = setUp([kept, gone]);
    reader.changed();
    await rest();
    expect(reader.hintsOf(kept.key)).toHaveLength(1);
    world.blocks = [kept];
    reader.changed();
    await rest();
    expect(reader.hintsOf(kept.key)).toHaveLength(1);
    expect(reader.hintsOf(gone.key)).toEqual([]);
  });

  it('draws as it goes, and once when nothing is left to ask', async () => {
    const { reader, world } = setUp(Array.from({ length: 40 }, (_, at) => long(`b${at}`)));
    reader.changed();
    await rest();
    expect(world.read).toBeGreaterThan(2);
    world.read = 0;
    reader.changed();
    await rest();
    expect(world.read).toBe(1);
  });

  it('draws nothing while a key is being composed, and does so afterwards', async () => {
    const { reader, asked, world } = setUp([block('never')]);
    world.mayShow = false;
    reader.changed();
    await rest();
    expect([asked.length, world.read]).toEqual([0, 0]);
    world.mayShow = true;
    await rest();
    expect(asked).toHaveLength(1);
  });

  it('comes to an end when the same block stands twice', async () => {
    const twice = block('never');
    const { reader, asked } = setUp([twice, twice]);
    reader.changed();
    await rest();
    expect(asked).toHaveLength(1);
  });

  it('falls silent when there is no coach, and after it was stopped', async () => {
    const { reader, asked, world } = setUp([block('never')]);
    world.isBroken = true;
    reader.changed();
    await rest();
    reader.changed();
    await rest();
    expect(asked).toHaveLength(1);
    const other = setUp([block('never')]);
    other.reader.changed();
    other.reader.stop();
    await rest();
    expect(other.asked).toEqual([]);
  });
});
