import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskedWorker } from '../../../../../src/editor/worker/asked-worker.ts';
import type { AskedMessage } from '../../../../../src/editor/worker/asked-worker.ts';

/** What the page's `Worker` is here: it keeps what it is asked, and is made to answer or to fail. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly asked: AskedMessage<string>[] = [];
  isEnded = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.made.push(this);
  }
  postMessage(message: AskedMessage<string>): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(id: number, answer: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, answer } }));
  }
}

const setUp = () => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  return new AskedWorker<string, string>('test', 'app://tend/assets/test-worker.js');
};
const made = (): FakeWorker => {
  const [worker] = FakeWorker.made;
  if (!worker) throw new Error('no worker was started');
  return worker;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a worker that is asked', () => {
  it('is started by the first question, once', () => {
    const worker = setUp();
    expect(FakeWorker.made).toEqual([]);
    void worker.ask('one');
    void worker.ask('two');
    expect(FakeWorker.made).toHaveLength(1);
    expect(made().asked.map(({ question }) => question)).toEqual(['one', 'two']);
  });

  it('gives each question its own answer, whichever comes first', async () => {
    const worker = setUp();
    const one = worker.ask('one');
    const two = worker.ask('two');
    made().answer(1, 'second');
    made().answer(0, 'first');
    expect(await Promise.all([one, two])).toEqual(['first', 'second']);
  });

  it('answers nothing to anybody once it has failed', async () => {
    const worker = setUp();
    const one = worker.ask('one');
    made().dispatchEvent(new Event('error'));
    expect([await one, await worker.ask('two')]).toEqual([null, null]);
    expect(made().isEnded).toBe(true);
    expect(FakeWorker.made).toHaveLength(1);
  });

  it('is at the one address that its policy vouches for', () => {
    const worker = setUp();
    const policies = new Map<string, (address: string) => string>();
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
        policies.set(name, rules.createScriptURL);
        return rules;
      },
    });
    void worker.ask('one');
    const vouch = policies.get('test-worker');
    expect(vouch?.(made().address)).toBe('app://tend/assets/test-worker.js');
    expect(() => vouch?.('app://tend/assets/other.js')).toThrow(TypeError);
  });
});
