/** What was asked of the command. Pure. */
import { isEntryId } from '../../../src/domain/ids.ts';
import type { EntryId } from '../../../src/domain/ids.ts';

export type Asked =
  | { readonly command: 'list'; readonly file: string; readonly withTrash: boolean }
  | { readonly command: 'show'; readonly file: string; readonly id: EntryId }
  | { readonly command: 'verify'; readonly file: string }
  | {
      readonly command: 'export';
      readonly file: string;
      readonly id: EntryId | null;
      readonly form: 'json' | 'markdown';
      readonly withTrash: boolean;
    };

export const usage = `usage: npm run -s vault -- COMMAND FILE [ID] [OPTION]

  list FILE [--all]                        one line of JSON for each entry, the newest first
  show FILE ID                             one entry, complete
  verify FILE                              what the file holds, and whether all of it can be read
  export FILE [ID] [--markdown] [--all]    every entry complete, or as Markdown

FILE is a backup, a journal's folder, the journal.jl in it, or a journal.quarantine-… beside that. The
first line of standard input is the passphrase or the recovery key. Entries in the trash come only with
--all, or when named by their ID.
Nothing is ever changed. Exit codes: 0 fine, 1 usage or not a vault, 2 wrong passphrase, 3 damaged,
4 written by a newer version.
`;

const options = ['--all', '--markdown'];

/** null: asked for nothing that there is. */
export function parseArguments(args: readonly string[]): Asked | null {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [command, file, id, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (file === undefined || file === '' || more.length > 0) return null;
  if (!flags.every((flag) => options.includes(flag))) return null;
  if (id !== undefined && !isEntryId(id)) return null;
  const withTrash = flags.includes('--all');
  const isMarkdown = flags.includes('--markdown');
  switch (command) {
    case 'list':
      return id === undefined && !isMarkdown ? { command, file, withTrash } : null;
    case 'show':
      return id !== undefined && flags.length === 0 ? { command, file, id } : null;
    case 'verify':
      return id === undefined && flags.length === 0 ? { command, file } : null;
    case 'export':
      return { command, file, id: id ?? null, form: isMarkdown ? 'markdown' : 'json', withTrash };
    default:
      return null;
  }
}
