/**
 * Two versions of the vision side by side, with the words that changed between them marked by more than colour. Reads
 * both entries; stores nothing.
 */
import { useState } from 'react';
import { bodyLines } from '../../../domain/body/text.ts';
import type { Entry } from '../../../domain/entry.ts';
import type { AnsweredItem } from '../../../domain/entry-item.ts';
import type { EntryId } from '../../../domain/ids.ts';
import { useEntry } from '../../../hooks/entries/use-entry.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { useNavigate } from '../../../hooks/navigation/use-navigate.ts';
import { diffWords } from '../../../lib/word-diff.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatDay } from '../../../ui/days.ts';
import { Page } from '../../../ui/page.tsx';
import { Select } from '../../../ui/select.tsx';
import { WordChanges } from '../../../ui/word-changes.tsx';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useWritten } from '../use-written.ts';
import styles from './visions.module.css';

export function VisionsPage() {
  const versions = useWritten('visions');
  const navigate = useNavigate();
  const [newest, before] = versions ?? [];
  if (!versions) return null;
  return (
    <Page
      title="Versions of the vision"
      lede="Words that are gone are struck through; words that are new are underlined."
      actions={<Button onPress={() => navigate(paths.promises)}>Back to Promises</Button>}
    >
      {newest === undefined || before === undefined ? (
        <EmptyState title="There are not two versions yet">
          Once a vision was written anew, both can be read here side by side.
        </EmptyState>
      ) : (
        <Comparison versions={versions} newest={newest} before={before} />
      )}
    </Page>
  );
}

type ComparisonProps = {
  readonly versions: readonly AnsweredItem[];
  readonly newest: AnsweredItem;
  readonly before: AnsweredItem;
};

function Comparison({ versions, newest, before }: ComparisonProps) {
  const [left, setLeft] = useState<EntryId>(before.id);
  const [right, setRight] = useState<EntryId>(newest.id);
  const name = useVersionName(versions);
  const earlier = useEntry(left);
  const later = useEntry(right);
  const isReady = earlier.state === 'ready' && later.state === 'ready';
  const changes = isReady ? diffWords(textOf(earlier.entry), textOf(later.entry)) : [];
  const options = versions.map((item) => ({ value: item.id as string, label: name(item) }));
  return (
    <div className={styles['columns']}>
      <Select label="One version" value={left} options={options} onChange={(id) => setLeft(id as EntryId)} />
      <Select label="The other" value={right} options={options} onChange={(id) => setRight(id as EntryId)} />
      {isReady && (
        <>
          <WordChanges label="One version" changes={changes} side="before" />
          <WordChanges label="The other" changes={changes} side="after" />
        </>
      )}
      {isReady && changes.every(({ kind }) => kind === 'same') && (
        <p className={styles['equal']}>Both say the same, word for word.</p>
      )}
    </div>
  );
}

/** By its day; versions of one day are told apart by their order. */
function useVersionName(versions: readonly AnsweredItem[]): (item: AnsweredItem) => string {
  const { locale } = useLocale();
  return (item) => {
    const day = formatDay(item.entryOn, locale, 'short');
    const ofDay = versions.filter(({ entryOn }) => entryOn === item.entryOn);
    return ofDay.length === 1 ? day : `${day} (${ofDay.length - ofDay.indexOf(item)} of ${ofDay.length})`;
  };
}

/** A heading stays with what it stands over. */
const textOf = ({ body }: Entry): string =>
  body.content
    .map((block) => ({ block, text: bodyLines({ type: 'doc', content: [block] }).join('\n') }))
    .filter(({ text }) => text !== '')
    .reduce((all, { text }, i, parts) => {
      const gap = i === 0 ? '' : parts[i - 1]?.block.type === 'heading' ? '\n' : '\n\n';
      return `${all}${gap}${text}`;
    }, '');
