import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listJournals } from '../../../../electron/main/journals.ts';
import type { JournalId } from '../../../../src/domain/ids.ts';

const [one, two, three] = ['aa', 'bb', 'cc'].map((pair) => pair.repeat(16)) as [
  JournalId,
  JournalId,
  JournalId,
];

describe('the list of journals', () => {
  let folder: string;
  const journal = (id: string, ...files: string[]): void => {
    fs.mkdirSync(path.join(folder, id), { recursive: true });
    for (const file of files) fs.writeFileSync(path.join(folder, id, file), '');
  };
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-journals-'));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('is empty before the first journal', async () => {
    expect(await listJournals(path.join(folder, 'none'), [])).toEqual([]);
  });

  it('shows named ones in their order, then the unnamed', async () => {
    for (const id of [one, two, three]) journal(id, 'keyring');
    const named = [
      { id: three, name: 'C' },
      { id: one, name: 'A' },
    ];
    expect(await listJournals(folder, named)).toEqual([...named, { id: two, name: null }]);
  });

  it('shows a journal whose keyring is damaged away, and one that has only the copy', async () => {
    journal(one, 'journal.jl');
    journal(two, 'keyring.copy');
    expect(await listJournals(folder, [])).toEqual([
      { id: one, name: null },
      { id: two, name: null },
    ]);
  });

  it('leaves out empty folders, other names, files, and names whose folder is gone', async () => {
    journal(one);
    journal('not-a-journal', 'keyring');
    fs.writeFileSync(path.join(folder, two), '');
    expect(await listJournals(folder, [{ id: three, name: 'C' }])).toEqual([]);
  });

  it('answers from memory when the folder can not be listed', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    expect(await listJournals(file, [{ id: one, name: 'A' }])).toEqual([{ id: one, name: 'A' }]);
  });
});
