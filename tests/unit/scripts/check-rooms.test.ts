/** The check of the rooms' directions: it must catch what it is there for, or it is worth nothing. */
import { describe, expect, test } from 'vitest';
import { checkRooms } from '../../../scripts/rooms/check-rooms.mjs';
import { keptTo, rooms } from '../../../scripts/rooms/rooms.mjs';

const shipped = new Set(['react', 'valibot', 'electron-store', 'dexie']);

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return checkRooms({ files: new Map(Object.entries(files)), rooms, keptTo, shipped }) as readonly string[];
}

const house = {
  'src/lib/result.ts': 'export type Result = 1;',
  'src/domain/entry.ts': "import type { Result } from '../lib/result.ts'; export type Entry = Result;",
  'src/ui/button.tsx':
    "import { useState } from 'react'; export const Button = () => <button>{useState}</button>;",
  'src/ui/button.module.css': '',
  'src/hooks/entries/use-entry.ts': "import type { Entry } from '../../domain/entry.ts'; export const x = 1;",
  'src/features/journal/journal-page.tsx':
    "import { Button } from '../../ui/button.tsx'; export const Page = () => <Button />;",
  'src/features/review/words.ts': 'export const words = 1;',
  'src/app/pages.tsx': "export const page = () => import('../features/journal/journal-page.tsx');",
  'src/main.tsx': "import './app/pages.tsx';",
  'electron/contract/calls.ts':
    "import type { Entry } from '../../src/domain/entry.ts'; export const calls = 1;",
  'electron/main/index.ts': "import { app } from 'electron'; import fs from 'node:fs'; console.log(app, fs);",
  'electron/vault/log/log.ts': "import fs from 'node:fs'; export const log = fs;",
};

test('a house in order has no problems', () => {
  expect(problemsOf(house)).toEqual([]);
});

describe('each of these is caught', () => {
  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a feature importing another',
      'src/features/journal/x.ts',
      "import '../review/words.ts';",
      /another feature/,
    ],
    [
      'a lazy import counts too',
      'src/features/journal/x.ts',
      "void import('../review/words.ts');",
      /another feature/,
    ],
    [
      'a re-export counts too',
      'src/ui/x.ts',
      "export * from '../hooks/entries/use-entry.ts';",
      /may not import src\/hooks/,
    ],
    [
      'a type counts too',
      'src/domain/x.ts',
      "import type { x } from '../hooks/entries/use-entry.ts';",
      /may not import/,
    ],
    [
      'JSX is read',
      'src/ui/x.tsx',
      "import '../app/pages.tsx'; export const a = <b c={1} />;",
      /may not import src\/app/,
    ],
    ['Node in a pure room', 'src/domain/x.ts', "import fs from 'node:fs';", /has no Node/],
    ['Node in the page', 'src/features/journal/x.ts', "import fs from 'node:fs';", /has no Node/],
    ['Node without its prefix', 'electron/main/x.ts', "import fs from 'fs';", /write node:fs/],
    ['React in a pure room', 'src/domain/x.ts', "import 'react';", /may not import it/],
    ['any package in lib', 'src/lib/x.ts', "import 'valibot';", /may not import it/],
    ['Electron in the vault', 'electron/vault/log/x.ts', "import { app } from 'electron';", /kept to/],
    ['the settings store outside main', 'electron/vault/log/x.ts', "import 'electron-store';", /kept to/],
    ['IndexedDB outside the replica', 'src/features/journal/x.ts', "import 'dexie';", /kept to/],
    [
      'the page running code of electron/',
      'src/platform/x.ts',
      "import { calls } from '../../electron/contract/calls.ts';",
      /only types/,
    ],
    [
      'main looking into the vault',
      'electron/main/x.ts',
      "import '../vault/log/log.ts';",
      /may not import electron\/vault\/log/,
    ],
    ['the composition root imported', 'src/app/x.ts', "import '../main.tsx';", /composition root/],
    ['a package that is not shipped', 'src/ui/x.ts', "import 'left-over';", /runtime dependencies/],
    ['an import of nothing', 'src/ui/x.ts', "import './gone.ts';", /not there/],
    [
      'an import of a stylesheet that is not there',
      'src/ui/x.ts',
      "import './gone.module.css';",
      /not there/,
    ],
    ['a folder that is no room', 'src/helpers/x.ts', 'export const x = 1;', /in no room/],
  ];
  test.each(wrong)('%s', (_, file, text, message) => {
    const problems = problemsOf({ ...house, [file]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).toContain(`${file}:1`);
  });

  test('a cycle, even of three files and of types only', () => {
    const problems = problemsOf({
      'src/lib/a.ts': "import type { B } from './b.ts'; export type A = B;",
      'src/lib/b.ts': "import type { C } from './c.ts'; export type B = C;",
      'src/lib/c.ts': "import type { A } from './a.ts'; export type C = A;",
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^cycle: .*a\.ts.*/);
  });

  test('an address computed at run time, which nobody could check', () => {
    expect(() =>
      problemsOf({ 'src/ui/x.ts': 'export const f = (name: string) => import(`./${name}.ts`);' }),
    ).toThrow(/computed/);
  });
});
