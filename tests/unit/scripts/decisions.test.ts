/** What the scripts decide, without doing it: what to install, which Electron to run, when to build, how to count. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOf } from '../../../scripts/lib/build.mjs';
import { fromPlaywright, fromVitest, judged, line, sum } from '../../../scripts/lib/counts.mjs';
import { missingPackages } from '../../../scripts/lib/debian.mjs';
import { needsInstall } from '../../../scripts/lib/deps.mjs';
import { hasDisplay } from '../../../scripts/lib/display.mjs';
import { chooseRuntime, isStillOutOfReach } from '../../../scripts/lib/runtime.mjs';

describe('which Electron runs', () => {
  const nothingKnown = {
    override: undefined,
    officialThere: false,
    officialOutOfReach: false,
    standInPossible: true,
  };

  test('the override comes before everything', () => {
    expect(chooseRuntime({ ...nothingKnown, override: '/somewhere', officialThere: true })).toBe('override');
  });
  test('the official one comes before the stand-in, even when its source is out of reach now', () => {
    expect(chooseRuntime({ ...nothingKnown, officialThere: true, officialOutOfReach: true })).toBe(
      'official',
    );
  });
  test('the official one is tried before the stand-in is used', () => {
    expect(chooseRuntime(nothingKnown)).toBe('fetch-official');
  });
  test('the stand-in is used when the official one is out of reach', () => {
    expect(chooseRuntime({ ...nothingKnown, officialOutOfReach: true })).toBe('stand-in');
  });
  test('there is none where the stand-in does not run', () => {
    expect(chooseRuntime({ ...nothingKnown, officialOutOfReach: true, standInPossible: false })).toBe('none');
  });

  const hour = 3_600_000;
  test.each([
    ['never tried', null, false],
    ['an hour ago', { version: '45.0.0', at: 100 * hour - hour }, true],
    ['a day ago', { version: '45.0.0', at: 100 * hour - 24 * hour }, false],
    ['an hour ago, for another version', { version: '44.0.0', at: 100 * hour - hour }, false],
    ['in the future, by a clock since corrected', { version: '45.0.0', at: 101 * hour }, false],
  ])('a failed download is remembered for a day: %s', (_, note, remembered) => {
    expect(isStillOutOfReach(note, '45.0.0', 100 * hour)).toBe(remembered);
  });
});

describe('when dependencies are installed', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  test.each([
    ['nothing is there', null, true],
    [
      'all is there',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } },
      false,
    ],
    ['what is optional here is left out', { 'node_modules/a': { version: '1.0.0' } }, false],
    ['a version differs', { 'node_modules/a': { version: '1.0.1' } }, true],
    [
      'an optional version differs',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      true,
    ],
    ['something is missing', { 'node_modules/b': { version: '2.0.0' } }, true],
  ])('%s', (_, installed, needed) => {
    expect(needsInstall(wanted, installed)).toBe(needed);
  });
});

describe('when the app is built again', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
  });
  const tree = (files: Readonly<Record<string, string>>): string => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-hash-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    return folder;
  };
  const hash = (files: Readonly<Record<string, string>>): string => hashOf(tree(files), ['src', 'one.json']);
  const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'one.json': '{}' };

  test('the same files give the same answer, wherever they lie', () => {
    expect(hash(files)).toBe(hash({ 'one.json': '{}', 'src/deep/b.ts': 'b', 'src/a.ts': 'a' }));
  });
  test.each([
    ['a text changed', { ...files, 'src/deep/b.ts': 'c' }],
    ['a file was added', { ...files, 'src/c.ts': '' }],
    ['a file was renamed', { 'src/a.ts': 'a', 'src/deep/c.ts': 'b', 'one.json': '{}' }],
    ['a letter moved from one file to the next', { ...files, 'src/a.ts': '', 'src/deep/b.ts': 'ab' }],
    ['a single file went', { 'src/a.ts': 'a', 'src/deep/b.ts': 'b' }],
  ])('%s', (_, changed) => {
    expect(hash(changed)).not.toBe(hash(files));
  });
  test('what is beside the sources does not matter', () => {
    expect(hash({ ...files, 'README.md': 'words' })).toBe(hash(files));
  });
});

describe('system packages', () => {
  const wanted = [['libasound2t64', 'libasound2'], ['xvfb']];
  test('a thing is there under any of its names', () => {
    expect(missingPackages(wanted, new Set(['libasound2', 'xvfb']), new Set())).toEqual([]);
  });
  test('what is missing is named as this system calls it', () => {
    expect(missingPackages(wanted, new Set(), new Set(['libasound2', 'xvfb']))).toEqual([
      'libasound2',
      'xvfb',
    ]);
    expect(missingPackages(wanted, new Set(), new Set(['libasound2t64', 'libasound2']))).toEqual([
      'libasound2t64',
      'xvfb',
    ]);
  });
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
])('there is a screen on %s with %j: %s', (platform, env, there) => {
  expect(hasDisplay(platform, env)).toBe(there);
});

describe('the sum at the end', () => {
  const vitest = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [],
  };
  test('is one line, and speaks of skipped tests only when there are any', () => {
    expect(line(sum([{ passed: 3, failed: 0, skipped: 0 }]))).toBe('3 passed, 0 failed');
    expect(line(sum([fromVitest(vitest), { passed: 2, failed: 1, skipped: 0 }]))).toBe(
      '7 passed, 2 failed, 2 skipped',
    );
  });
  test('counts a file that could not be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(fromVitest({ ...vitest, testResults: [broken, failing] }).failed).toBe(2);
  });
  test('counts a flaky test and an error outside any test as failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(fromPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });
  test('never takes silence for a pass', () => {
    expect(judged(null, 0).failed).toBe(1);
    expect(judged({ passed: 0, failed: 0, skipped: 3 }, 0).failed).toBe(1);
    expect(judged({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(judged({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
    expect(judged({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});
