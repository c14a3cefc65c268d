import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speller } from '../../../../../src/editor/spelling/speller.ts';
import { SpellingReader } from '../../../../../src/editor/spelling/spelling-reader.ts';
import type { SpeltBlock } from '../../../../../src/editor/spelling/spelling-reader.ts';

const block = (text: string): SpeltBlock => ({ key: {}, text });
const rest = () => vi.advanceTimersByTimeAsync(5_000);

function setUp(start: readonly SpeltBlock[], nearest = 0) {
  const asked: string[][] = [];
  const world = { blocks: start, mayShow: true, isBroken: false, read: 0 };
  const speller: Speller = {
    check: (_variant, texts) => {
      asked.push([...texts]);
      return Promise.resolve(world.isBroken ? null : texts.map((text) => ({ misspelt: [], names: [text] })));
    },
    suggest: () => Promise.resolve([]),
  };
  const reader = new SpellingReader({
    speller,
    variant: 'en-GB',
    blocks: () => world.blocks,
    nearest: () => nearest,
    mayShow: () => world.mayShow,
    onRead: () => {
      world.read += 1;
    },
  });
  return { reader, asked, world };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('looking at the spelling of a text', () => {
  it('waits for a pause, however long somebody types', async () => {
    const { reader, asked } = setUp([block('wierd')]);
    for (let key = 0; key < 50; key += 1) {
      reader.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked).toEqual([]);
    await rest();
    expect(asked).toEqual([['wierd']]);
  });

  it('asks for what changed alone, and draws when the answer is there', async () => {
    const [one, two] = [block('one'), block('two')];
    const { reader, asked, world } = setUp([one, two, block(' ')]);
    reader.changed();
    await rest();
    expect(asked).toEqual([['one', 'two']]);
    const drawn = world.read;
    world.blocks = [one, block('three')];
    reader.changed();
    await rest();
    expect(asked).toEqual([['one', 'two'], ['three']]);
    expect(world.read).toBe(drawn + 1);
    expect(reader.checkedOf(one.key)?.names).toEqual(['one']);
    expect(reader.checkedOf(two.key)).toBeUndefined();
  });

  it('begins next to the caret and reads everything once', async () => {
    const blocks = Array.from({ length: 100 }, (_, at) => block(`b${at}`));
    const { reader, asked } = setUp(blocks, 50);
    reader.changed();
    await rest();
    expect(asked[0]?.slice(0, 3).toSorted()).toEqual(['b49', 'b50', 'b51']);
    expect(new Set(asked.flat()).size).toBe(100);
    expect(asked.flat()).toHaveLength(100);
  });

  it('draws nothing while a key is being composed', async () => {
    const { reader, asked, world } = setUp([block('wierd')]);
    world.mayShow = false;
    reader.changed();
    await rest();
    expect([asked, world.read]).toEqual([[], 0]);
    world.mayShow = true;
    await rest();
    expect(asked).toHaveLength(1);
  });

  it('asks no more once the dictionary has failed or the text was left', async () => {
    const failing = setUp([block('wierd')]);
    failing.world.isBroken = true;
    failing.reader.changed();
    await rest();
    failing.world.blocks = [block('again')];
    failing.reader.changed();
    await rest();
    expect(failing.asked).toHaveLength(1);
    const left = setUp([block('wierd')]);
    left.reader.changed();
    left.reader.stop();
    await rest();
    expect(left.asked).toEqual([]);
  });
});
