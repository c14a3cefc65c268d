import { describe, expect, it } from 'vitest';
import { DocumentSaver } from '../../../../../src/hooks/documents/document-saver.ts';
import { err, ok } from '../../../../../src/lib/result.ts';
import type { Result } from '../../../../../src/lib/result.ts';

function desk() {
  const sent: string[] = [];
  const answers: ((result: Result<null, string>) => void)[] = [];
  let due: (() => void) | null = null;
  const saver = new DocumentSaver<string, string>({
    save: (value) => {
      sent.push(value);
      return new Promise((resolve) => answers.push(resolve));
    },
    after: (_ms, run) => {
      due = run;
      return () => {
        due = null;
      };
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    saver,
    sent,
    rest: async () => {
      due?.();
      await settle();
    },
    answer: async (result: Result<null, string> = ok(null)) => {
      answers.shift()?.(result);
      await settle();
    },
    settle,
  };
}

describe('a document being edited', () => {
  it('is saved once, as it last was, when the typing rests', async () => {
    const { saver, sent, rest, answer } = desk();
    saver.change('a');
    saver.change('ab');
    expect(saver.state.state).toBe('saving');
    await rest();
    await answer();
    expect(sent).toEqual(['ab']);
    expect(saver.state.state).toBe('saved');
  });

  it('is saved again when it changed while a save was on its way', async () => {
    const { saver, sent, rest, answer } = desk();
    saver.change('a');
    await rest();
    saver.change('ab');
    const flushed = saver.flush();
    await answer();
    expect(saver.state.state).toBe('saving');
    await answer();
    expect(await flushed).toBe(true);
    expect(sent).toEqual(['a', 'ab']);
    expect(saver.state.state).toBe('saved');
  });

  it('says so when a save failed, keeps the words and tries again', async () => {
    const { saver, sent, rest, answer } = desk();
    saver.change('a');
    await rest();
    await answer(err('disk-full'));
    expect(saver.state).toEqual({ state: 'not-saved', error: 'disk-full' });
    expect(saver.latest).toBe('a');
    await rest();
    await answer();
    expect(sent).toEqual(['a', 'a']);
    expect(saver.state.state).toBe('saved');
  });

  it('tells a lock that something is not on the disk', async () => {
    const { saver, answer } = desk();
    saver.change('a');
    const flushed = saver.flush();
    await answer(err('read-only'));
    expect(await flushed).toBe(false);
  });
});
