/** What the command prints: one JSON value a line, or Markdown. Pure. The keys of `list` are a promise to other programs. */
import { bodyMarkdown } from '../../../src/domain/body/markdown.ts';
import { bodyText, isEmptyBody } from '../../../src/domain/body/text.ts';
import type { Body } from '../../../src/domain/body/types.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Source } from './vault-source.ts';
import type { VaultRead } from './read-source.ts';
import { vaultIdOf } from './read-source.ts';

export function listLine(entry: Entry, withTrash: boolean): string {
  const { id, template, entryOn, createdAt, updatedAt, title, tags, body, answers, trashedAt } = entry;
  const line = { id, template, entryOn, createdAt, updatedAt, title, tags, text: bodyText(body), answers };
  return JSON.stringify(withTrash ? { ...line, trashedAt } : line);
}

export const wholeLine = (entry: Entry): string => JSON.stringify({ ...entry, text: bodyText(entry.body) });

export function summaryLine(source: Source, vault: VaultRead): string {
  const { content, read, problems, tooNew, header, setAside } = vault;
  const shown = content.entries.filter(({ trashedAt }) => trashedAt === null);
  const days = shown.map(({ entryOn }) => entryOn).sort((a, b) => (a < b ? -1 : 1));
  const versions = read.index.snapshot();
  const { manifest, tornTail } = read.report;
  return JSON.stringify({
    kind: source.kind,
    ok: problems.length === 0 && tooNew.length === 0,
    vaultId: vaultIdOf(source),
    createdAt: source.keyring.createdAt,
    generation: header?.generation ?? null,
    closedAt: manifest.kind === 'verified' ? manifest.at : null,
    entries: shown.length,
    trashed: content.entries.length - shown.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    records: versions.length,
    versions: versions.reduce((sum, of) => sum + of.length, 0),
    unfinishedBytes: tornTail?.bytes ?? 0,
    setAside,
    problems,
    tooNew,
  });
}

/** One entry as Markdown; a line across the page divides it from the next. */
export function markdown(entry: Entry): string {
  const facts = [entry.entryOn, entry.template, ...entry.tags.map((tag) => `#${tag}`)].join(' · ');
  const title = entry.title.trim() === '' ? entry.entryOn : entry.title;
  const heading = bodyMarkdown(
    docOf({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] }),
  );
  const line = bodyMarkdown(docOf(paragraph(facts)));
  const text = isEmptyBody(entry.body) ? answersMarkdown(entry) : bodyMarkdown(entry.body);
  return [heading, line, ...(text === '' ? [] : [text])].join('\n');
}

/** For an entry whose text was never put together from its answers. */
function answersMarkdown(entry: Entry): string {
  const paragraphs = Object.entries(entry.answers)
    .filter(([, { text }]) => text.trim() !== '')
    .flatMap(([id, { text }]) => [paragraph(`${id}:`), ...text.split('\n').map(paragraph)]);
  return paragraphs.length === 0 ? '' : bodyMarkdown(docOf(...paragraphs));
}

type Block = Body['content'][number];
const paragraph = (text: string): Block =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
const docOf = (...content: readonly Block[]): Body => ({ type: 'doc', content });
