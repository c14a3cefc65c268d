/**
 * The command as a function: what was asked and the first line of standard input, to lines and an exit code. Takes files
 * and key derivation as ports. What must never happen: anything changed on the disk; anything but the answer on standard
 * output; a passphrase in a message.
 */
import type { Entry } from '../../../src/domain/entry.ts';
import type { Kdf } from '../crypto/kdf.ts';
import { readOnly } from '../log/read-only-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { compareNewestFirst } from '../store/newest-first.ts';
import { parseArguments, usage } from './arguments.ts';
import type { Asked } from './arguments.ts';
import { listLine, markdown, summaryLine, wholeLine } from './print.ts';
import { readSource } from './read-source.ts';
import type { VaultRead } from './read-source.ts';
import { findSource } from './vault-source.ts';
import type { Source } from './vault-source.ts';

const exitCodes = { fine: 0, usage: 1, wrongPassphrase: 2, damaged: 3, tooNew: 4 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type CommandPorts = {
  readonly files: VaultFiles;
  readonly kdf: Kdf;
  /** Makes a path that a person typed absolute. */
  readonly resolve: (path: string) => string;
  /** Without the line's end; asked for only once it is known that there is something to open. */
  readonly firstLine: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
};

export async function runCommand(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const asked = parseArguments(args);
  if (asked === null) {
    ports.tell(usage);
    return exitCodes.usage;
  }
  const files = readOnly(ports.files);
  const source = await findSource(files, ports.resolve(asked.file));
  const say = (line: string): void => {
    ports.tell(`vault: ${line}\n`);
  };
  switch (source.kind) {
    case 'not-a-vault':
      say(`not a vault: ${source.why}`);
      return exitCodes.usage;
    case 'too-new':
      say(`too new: format version ${source.formatVersion}, this program reads version 1`);
      return exitCodes.tooNew;
    case 'damaged':
      for (const problem of source.problems) say(`damaged: ${problem}`);
      return exitCodes.damaged;
    case 'backup':
    case 'vault':
    case 'quarantine':
      break;
  }
  const line = await ports.firstLine();
  const result = await readSource(files, source, line, ports.kdf, asked.command === 'verify');
  if (!result.ok) {
    if (result.error.kind === 'wrong-passphrase') {
      say('wrong passphrase or recovery key');
      return exitCodes.wrongPassphrase;
    }
    for (const problem of result.error.problems) say(`damaged: ${problem}`);
    return exitCodes.damaged;
  }
  const { value } = result;
  const isFound = print(asked, source, value, ports.out);
  if (!isFound) say('there is no such entry, or it was removed for good');
  for (const problem of value.problems) say(`damaged: ${problem}`);
  for (const id of value.tooNew) say(`too new: record ${id} was written by a newer version`);
  if (value.problems.length > 0) return exitCodes.damaged;
  if (value.tooNew.length > 0) return exitCodes.tooNew;
  return isFound ? exitCodes.fine : exitCodes.usage;
}

/** False when an entry was named that isn't there. */
function print(asked: Asked, source: Source, read: VaultRead, out: (text: string) => void): boolean {
  const all = [...read.content.entries].sort(compareNewestFirst);
  switch (asked.command) {
    case 'verify':
      out(`${summaryLine(source, read)}\n`);
      return true;
    case 'list':
      for (const entry of shown(all, asked.withTrash)) out(`${listLine(entry, asked.withTrash)}\n`);
      return true;
    case 'show': {
      const entry = all.find(({ id }) => id === asked.id);
      if (entry !== undefined) out(`${wholeLine(entry)}\n`);
      return entry !== undefined;
    }
    case 'export': {
      const entries =
        asked.id === null ? shown(all, asked.withTrash) : all.filter(({ id }) => id === asked.id);
      for (const [i, entry] of entries.entries()) {
        if (asked.form === 'json') out(`${wholeLine(entry)}\n`);
        else out(`${i === 0 ? '' : '\n---\n\n'}${markdown(entry)}`);
      }
      return asked.id === null || entries.length > 0;
    }
  }
}

const shown = (entries: readonly Entry[], withTrash: boolean): readonly Entry[] =>
  withTrash ? entries : entries.filter(({ trashedAt }) => trashedAt === null);
