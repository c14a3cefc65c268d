import { expect, test } from 'vitest';
import { createSettingsStore } from '../../../../../src/hooks/settings/settings-store.ts';
import type { Settings, SettingsPatch, ShellEvent } from '../../../../../src/platform/contract.ts';
import type { Shell } from '../../../../../src/platform/shell.ts';

/** A main process that answers when the test says so, in the order it was asked in. */
function slowShell(first: Settings) {
  let held = first;
  let listener: (event: ShellEvent) => void = () => undefined;
  const waiting: (() => void)[] = [];
  const call = (name: string, patch: SettingsPatch | undefined): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (name === 'settings.get') resolve(held);
      else
        waiting.push(() => {
          if (patch?.idleMinutes === 1) {
            reject(new Error('invalid-call'));
            return;
          }
          held = { ...held, ...patch };
          listener({ type: 'settings', settings: held });
          resolve(held);
        });
    });
  const onEvent = (to: typeof listener): (() => void) => {
    listener = to;
    return () => undefined;
  };
  const answerNext = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { shell: { call, onEvent } as unknown as Shell, answerNext };
}

const settings = { theme: 'system', idleMinutes: 5, textSize: 1 } as Settings;

async function started() {
  const { shell, answerNext } = slowShell(settings);
  const store = createSettingsStore(shell);
  await Promise.resolve();
  await Promise.resolve();
  return { store, answerNext };
}

test('a change is shown at once, and the answer to an earlier one does not take it back', async () => {
  const { store, answerNext } = await started();
  const seen: unknown[] = [];
  store.value.subscribe(() => seen.push(store.value.get()?.idleMinutes));
  const changes = [store.change({ idleMinutes: 10 }), store.change({ idleMinutes: 15 })];
  expect(store.value.get()?.idleMinutes).toBe(15);
  await answerNext();
  expect(store.value.get()?.idleMinutes).toBe(15);
  await answerNext();
  await Promise.all(changes);
  expect(new Set(seen)).toEqual(new Set([10, 15]));
  expect(seen.indexOf(15)).toBe(seen.lastIndexOf(10) + 1);
});

test('what the main process changes by itself is shown beside a change that is on its way', async () => {
  const { store, answerNext } = await started();
  void store.change({ theme: 'dark' });
  void store.change({ textSize: 1.15 });
  await answerNext();
  expect(store.value.get()).toMatchObject({ theme: 'dark', textSize: 1.15, idleMinutes: 5 });
});

test('a change that was refused is not shown any longer', async () => {
  const { store, answerNext } = await started();
  const refused = store.change({ idleMinutes: 1 });
  await Promise.all([expect(refused).rejects.toThrow('invalid-call'), answerNext()]);
  expect(store.value.get()?.idleMinutes).toBe(5);
});
