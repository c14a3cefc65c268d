import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { networkUse } from '../../support/net-log.ts';

const constants = {
  logSourceType: { NONE: 0, HOST_RESOLVER_IMPL_JOB: 3 },
  logEventTypes: { A: 0, LOOK_UP: 7 },
};
const quiet = { type: 0, source: { type: 0 }, params: { headers: ['{"a":1},'] } };
const lookUp = { type: 7, source: { type: 3 } };
/** As Chromium lays it out: one event a line. */
const log = (events: readonly unknown[]): string =>
  `${JSON.stringify({ constants }).slice(0, -1)},\n"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}],\n"polledData": {}}\n`;

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'net-log-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
const useIn = (text: string): readonly string[] => {
  const file = path.join(folder, 'log.json');
  fs.writeFileSync(file, text);
  return networkUse(file);
};

it('a look-up is seen, and what belongs to no request is not', () => {
  expect(useIn(log([quiet, lookUp, quiet, lookUp]))).toEqual(['HOST_RESOLVER_IMPL_JOB LOOK_UP']);
  expect(useIn(log([quiet, quiet]))).toEqual([]);
});

it('a log that a kill cut short is read as far as it goes, wherever it was cut', () => {
  const whole = log([quiet, lookUp, quiet]);
  const seenFrom = whole.indexOf(JSON.stringify(lookUp)) + JSON.stringify(lookUp).length;
  for (let length = 0; length <= whole.length; length += 1) {
    expect(useIn(whole.slice(0, length)).length, `${length} characters`).toBe(length >= seenFrom ? 1 : 0);
  }
});
