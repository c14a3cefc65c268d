import { describe, expect, it } from 'vitest';
import {
  captureWords,
  idleOptions,
  lockWords,
  noLockHelps,
} from '../../../../../src/features/settings/privacy-words.ts';

describe('the words of locking and privacy', () => {
  it('keep a limit in the list that is none of the usual ones', () => {
    const options = idleOptions(7);
    expect(options.map(({ label }) => label)).toContain('After 7 minutes');
    expect(options.map(({ value }) => Number(value)).filter((n) => !Number.isNaN(n))).toEqual([
      1, 2, 5, 7, 10, 15, 30, 60,
    ]);
    expect(options.at(-1)?.label).toBe('Never');
  });

  it('say one minute and one hour as people do', () => {
    const labels = idleOptions(null).map(({ label }) => label);
    expect(labels).toContain('After 1 minute');
    expect(labels).toContain('After 1 hour');
  });

  it('say where the lock screen of the system is not told of, and what no lock helps against', () => {
    const about = {
      version: '0.1.0',
      builtOn: null,
      platform: 'linux',
      systemLanguage: 'en-GB',
      contentProtectionWorks: false,
    } as const;
    expect(lockWords(about)).toMatch(/Linux doesn’t tell/);
    expect(lockWords(about)).toContain('Ctrl+Shift+L');
    expect(lockWords({ ...about, platform: 'darwin' })).toContain('Cmd+Shift+L');
    expect(lockWords({ ...about, platform: 'win32' })).not.toMatch(/doesn’t tell/);
    expect(noLockHelps).toMatch(/No lock helps against/);
  });

  it('do not promise that a screenshot is impossible', () => {
    const about = {
      version: '0.1.0',
      builtOn: null,
      platform: 'linux',
      systemLanguage: 'en-GB',
      contentProtectionWorks: false,
    } as const;
    expect(captureWords(about)).toMatch(/no effect here/);
    expect(captureWords({ ...about, platform: 'darwin', contentProtectionWorks: true })).toMatch(
      /all the same/,
    );
    expect(captureWords({ ...about, platform: 'win32', contentProtectionWorks: true })).toMatch(/camera/);
  });
});
