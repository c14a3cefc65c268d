/**
 * What was found in a journal that is not as it was written, in words: for each kind its own, calm, with what became of it
 * and what helps. Pure; `format` writes an instant as a day. Nothing is stored here.
 */
import type { JournalFinding } from '../../hooks/journal-state/use-journal-state.ts';

export type FindingWords = { readonly title: string; readonly words: string };
type Format = (at: number) => string;
type Of<K extends JournalFinding['kind']> = Extract<JournalFinding, { kind: K }>;

const kept =
  'Nothing was thrown away: the bytes stay in the journal’s file until you set them aside under Settings. A backup from before may hold it whole.';

export function findingWords(finding: JournalFinding, format: Format): FindingWords {
  switch (finding.kind) {
    case 'unreadable':
      return unreadable(finding);
    case 'unknown-key':
      return {
        title: `${records(finding.records)} sealed with another key`,
        words: 'The keys of this journal don’t open that. It is kept as it is.',
      };
    case 'too-new':
      return {
        title: `${records(finding.records)} from a newer version of Tend`,
        words: 'This version can’t show it. It is kept, and the newer version shows it again.',
      };
    case 'removed':
      return {
        title:
          finding.records === 1
            ? 'One record has been taken out of the journal’s file'
            : `${finding.records} records have been taken out of the journal’s file`,
        words:
          finding.records === 1
            ? 'It may be an entry, or an earlier version of one that is still here. A backup from before may hold it.'
            : 'They may be entries, or earlier versions of entries that are still here. A backup from before may hold them.',
      };
    case 'out-of-order':
      return {
        title: 'The records are not in the order in which they were written',
        words:
          'Something was moved or put in between. Everything that is genuine is shown, and of every entry the newest version counts.',
      };
    case 'replayed':
      return {
        title:
          finding.records === 1
            ? 'An older record has been put in again'
            : `${finding.records} older records have been put in again`,
        words:
          finding.records === 1
            ? 'It was recognised and changes nothing.'
            : 'They were recognised and change nothing.',
      };
    case 'set-differs':
      return {
        title: 'The list of records doesn’t match what is here',
        words: `When the journal was last closed it listed ${finding.expected} records; of those, ${finding.found} are here unchanged or in another version.`,
      };
    case 'torn-tail':
      return {
        title: 'The last save before Tend was interrupted had not finished',
        words: 'It had not said “Saved” yet. Everything that did is here.',
      };
    case 'keyring-mended':
      return {
        title: 'One of the two copies of the file with the keys was damaged',
        words: 'It was written again from the other. Nothing else is needed.',
      };
    case 'header-mended':
      return {
        title: 'The beginning of the journal’s file was damaged',
        words: 'It is there twice, and was written again from the good copy.',
      };
    case 'header-lost':
      return {
        title: 'The beginning of the journal’s file can’t be read',
        words:
          'What was written can still be read. Whether something is missing at the very start can’t be told. Make a backup soon.',
      };
    case 'records-mended':
      return {
        title:
          finding.records === 1
            ? 'One record was damaged at its edge'
            : `${finding.records} records were damaged at their edge`,
        words: 'What is in them is whole and genuine.',
      };
    case 'read-only':
      return { title: 'This journal can only be read just now', words: readOnly(finding) };
    case 'older':
      return {
        title: `This journal is older than the one last used here${lastUsed(finding.lastUsed, format)}`,
        words: `${finding.lastUsed === null ? 'It is from before its keys were changed. ' : ''}Restored from a backup? Then all is well. If it wasn’t you, an earlier copy may have been put in its place.`,
      };
    case 'other-history':
      return {
        title: `This journal doesn’t continue the one last used here${lastUsed(finding.lastUsed, format)}`,
        words:
          'Restored from a backup, or written in on another computer? Then all is well. If it wasn’t you, another copy may have been put in its place.',
      };
  }
}

/** The two that only the person can say yes to. */
export const isAboutHistory = ({ kind }: JournalFinding): boolean =>
  kind === 'older' || kind === 'other-history';

/** Those that setting aside puts an end to. */
export const isAboutTheFile = ({ kind }: JournalFinding): boolean => ofTheFile.has(kind);
const ofTheFile: ReadonlySet<JournalFinding['kind']> = new Set([
  'unreadable',
  'unknown-key',
  'removed',
  'out-of-order',
  'replayed',
  'set-differs',
  'header-lost',
]);

const records = (n: number): string => (n === 1 ? 'One record' : `${n} records`);

function unreadable({ records: n, entries, unnamed }: Of<'unreadable'>): FindingWords {
  const title = `${records(n)} can’t be read`;
  const names = entries.map(
    (entry) => `“${entry.title === '' ? 'without a title' : entry.title}” (${entry.entryOn})`,
  );
  const named =
    names.length === 0
      ? ''
      : `Of ${names.join(', ')} an earlier version is shown, because the latest can’t be read. `;
  const others =
    unnamed === 0
      ? ''
      : unnamed < n
        ? `Of ${unnamed === 1 ? 'one' : unnamed} it can’t be told which entry it belongs to. `
        : n === 1
          ? 'Which entry it belongs to can’t be told any more. '
          : 'Which entries they belong to can’t be told any more. ';
  return { title, words: `${named}${others}${kept}` };
}

function readOnly({ reason }: Of<'read-only'>): string {
  switch (reason) {
    case 'read-only':
      return 'Its disk is read-only. What you change can’t be saved until that is put right.';
    case 'no-permission':
      return 'Tend may not write to its file. What you change can’t be saved until that is put right.';
    case 'disk-full':
    case 'timeout':
    case 'other':
      return 'Its file can’t be written. What you change can’t be saved until that is put right.';
  }
}

function lastUsed(last: Of<'older'>['lastUsed'], format: Format): string {
  if (last === null) return '';
  return ` (${format(last.at)}, ${last.entries === 1 ? 'one entry' : `${last.entries} entries`})`;
}
