import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Body } from '../../../../../src/domain/body/types.ts';
import type { EntryPatch } from '../../../../../src/domain/entry.ts';
import type { EntryId } from '../../../../../src/domain/ids.ts';
import { Autosaver } from '../../../../../src/hooks/entry-editor/autosaver.ts';
import { err, ok } from '../../../../../src/lib/result.ts';
import type { Result } from '../../../../../src/lib/result.ts';

const first = 'a'.repeat(32) as EntryId;
const second = 'b'.repeat(32) as EntryId;

type Sent = { id: EntryId; patch: EntryPatch; answer: (result: Result<null, string>) => Promise<void> };

/** A vault whose answers the test gives by hand. `disk` is what was acknowledged. */
function heldVault() {
  const sent: Sent[] = [];
  const disk = new Map<EntryId, EntryPatch>();
  const saver = new Autosaver<string>({
    save: (id, patch) =>
      new Promise((resolve) => {
        sent.push({
          id,
          patch,
          answer: async (result) => {
            if (result.ok) disk.set(id, { ...disk.get(id), ...patch });
            resolve(result);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    bug: 'bug',
  });
  return { saver, sent, disk };
}

const text = (words: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the autosaver', () => {
  it('saves 400 ms after the last change, not sooner', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'a' });
    await vi.advanceTimersByTimeAsync(399);
    saver.schedule(first, { title: 'ab' });
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map((s) => s.patch)).toEqual([{ title: 'ab' }]);
  });

  it('saves after two seconds of typing without a rest', async () => {
    const { saver, sent } = heldVault();
    for (let ms = 0; ms <= 2_000; ms += 100) {
      saver.schedule(first, { title: `typed ${ms}` });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toHaveLength(1);
    expect(sent[0]?.patch.title).toBe('typed 1900');
  });

  it('merges changes of different fields into one save', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'A walk' });
    saver.schedule(first, { tags: ['evening'] });
    await vi.advanceTimersByTimeAsync(400);
    expect(sent.map((s) => s.patch)).toEqual([{ title: 'A walk', tags: ['evening'] }]);
  });

  it('serialises the text only when the save is sent, and only the latest', async () => {
    const { saver, sent } = heldVault();
    const early = vi.fn(() => text('one'));
    const late = vi.fn(() => text('one two'));
    saver.schedule(first, { body: early });
    saver.schedule(first, { body: late });
    expect(late).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(early).not.toHaveBeenCalled();
    expect(sent[0]?.patch.body).toEqual(text('one two'));
  });

  it('has one save under way at a time, and the edit made meanwhile follows it', async () => {
    const { saver, sent, disk } = heldVault();
    saver.schedule(first, { title: 'one' });
    await vi.advanceTimersByTimeAsync(400);
    saver.schedule(first, { title: 'one two' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    await sent[0]?.answer(ok(null));
    expect(saver.stateOf(first)).toEqual({ state: 'saving' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(2);
    await sent[1]?.answer(ok(null));
    expect(disk.get(first)).toEqual({ title: 'one two' });
    expect(saver.stateOf(first)).toEqual({ state: 'saved' });
  });

  it('keeps a failed change under what was typed since, and tries again with growing pauses', async () => {
    const { saver, sent, disk } = heldVault();
    saver.schedule(first, { title: 'kept', tags: ['old'] });
    await vi.advanceTimersByTimeAsync(400);
    saver.schedule(first, { tags: ['new'] });
    await sent[0]?.answer(err('disk-full'));
    expect(saver.stateOf(first)).toEqual({ state: 'not-saved', error: 'disk-full' });
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent[1]?.patch).toEqual({ title: 'kept', tags: ['new'] });
    await sent[1]?.answer(err('disk-full'));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await sent[2]?.answer(ok(null));
    expect(disk.get(first)).toEqual({ title: 'kept', tags: ['new'] });
    expect(saver.stateOf(first)).toEqual({ state: 'saved' });
  });

  it('never pauses longer than 30 seconds between two attempts', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'kept' });
    await vi.advanceTimersByTimeAsync(400);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await sent[attempt]?.answer(err('disk-full'));
      await vi.advanceTimersByTimeAsync(30_000);
      expect(sent).toHaveLength(attempt + 2);
    }
  });

  it('does not hammer a full disk while the person goes on typing', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'a' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[0]?.answer(err('disk-full'));
    for (let i = 0; i < 9; i += 1) {
      saver.schedule(first, { title: `a${i}` });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toHaveLength(1);
    expect(saver.stateOf(first)).toEqual({ state: 'not-saved', error: 'disk-full' });
  });

  it('never crosses the changes of two entries, however quickly they are switched', async () => {
    const { saver, sent, disk } = heldVault();
    for (let i = 0; i < 20; i += 1) {
      saver.schedule(first, { title: `first ${i}` });
      saver.schedule(second, { title: `second ${i}` });
      if (i % 5 === 0) void saver.flush();
    }
    const done = saver.flush();
    for (let i = 0; i < sent.length; i += 1) await sent[i]?.answer(ok(null));
    expect(await done).toBe(true);
    expect(disk.get(first)).toEqual({ title: 'first 19' });
    expect(disk.get(second)).toEqual({ title: 'second 19' });
  });

  it('an entry that cannot be saved does not hold back another one', async () => {
    const { saver, sent, disk } = heldVault();
    saver.schedule(first, { title: 'stuck' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[0]?.answer(err('too-large'));
    saver.schedule(second, { title: 'free' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[1]?.answer(ok(null));
    expect(disk.get(second)).toEqual({ title: 'free' });
    expect(saver.stateOf(first).state).toBe('not-saved');
    expect(saver.stateOf(second).state).toBe('saved');
  });

  it('a flush sends at once, waits for what is under way, and says whether all of it is on the disk', async () => {
    const { saver, sent, disk } = heldVault();
    saver.schedule(first, { title: 'under way' });
    await vi.advanceTimersByTimeAsync(400);
    saver.schedule(first, { title: 'typed since' });
    let clean: boolean | null = null;
    void saver.flush().then((result) => {
      clean = result;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(clean).toBe(null);
    await sent[0]?.answer(ok(null));
    await sent[1]?.answer(ok(null));
    expect(clean).toBe(true);
    expect(disk.get(first)).toEqual({ title: 'typed since' });
  });

  it('a flush ends, and is not clean, when a save fails', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'a' });
    saver.schedule(second, { title: 'b' });
    const done = saver.flush();
    await sent[0]?.answer(err('disk-full'));
    await sent[1]?.answer(ok(null));
    expect(await done).toBe(false);
    expect(saver.unsavedOf(first)).toEqual({ title: 'a' });
  });

  it('a flush does not wait for the pause after a failure', async () => {
    const { saver, sent } = heldVault();
    saver.schedule(first, { title: 'a' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[0]?.answer(err('disk-full'));
    const done = saver.flush();
    expect(sent).toHaveLength(2);
    await sent[1]?.answer(ok(null));
    expect(await done).toBe(true);
  });

  it('tells what is not on the disk yet, also while it is being saved', async () => {
    const { saver, sent } = heldVault();
    expect(saver.unsavedOf(first)).toBe(null);
    saver.schedule(first, { title: 'one', body: () => text('words') });
    await vi.advanceTimersByTimeAsync(400);
    saver.schedule(first, { title: 'two' });
    expect(saver.unsavedOf(first)).toEqual({ title: 'two', body: text('words') });
    await sent[0]?.answer(ok(null));
    expect(saver.unsavedOf(first)).toEqual({ title: 'two' });
    expect(saver.unsavedOf(second)).toBe(null);
  });

  it('keeps the change and tries again when making the text of it throws', async () => {
    const { saver, sent } = heldVault();
    let broken = true;
    saver.schedule(first, {
      title: 'kept',
      body: () => {
        if (broken) throw new Error('broken');
        return text('words');
      },
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(saver.stateOf(first)).toEqual({ state: 'not-saved', error: 'bug' });
    broken = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map((s) => s.patch)).toEqual([{ title: 'kept', body: text('words') }]);
  });

  it('remembers that an entry was changed here, also after it was saved', async () => {
    const { saver, sent } = heldVault();
    expect(saver.everChanged(first)).toBe(false);
    saver.schedule(first, { title: 'one' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[0]?.answer(ok(null));
    expect(saver.everChanged(first)).toBe(true);
    expect(saver.everChanged(second)).toBe(false);
  });

  it('tells its listeners of each change of state and not of each key', async () => {
    const { saver, sent } = heldVault();
    const seen: string[] = [];
    saver.subscribe(() => seen.push(saver.stateOf(first).state));
    saver.schedule(first, { title: 'a' });
    saver.schedule(first, { title: 'ab' });
    saver.schedule(first, { title: 'abc' });
    await vi.advanceTimersByTimeAsync(400);
    await sent[0]?.answer(ok(null));
    expect(seen).toEqual(['saving', 'saved']);
  });
});
