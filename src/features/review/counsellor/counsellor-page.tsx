/**
 * A copy for someone else, first of all a counsellor: chosen entries of a range of days, with words and names struck out,
 * seen before it is printed or written to a file. The words struck out are kept in the vault, the choice nowhere.
 * What must never happen: an output that differs from the preview; a copy without a plain word on who can read it.
 */
import { useMemo, useState } from 'react';
import { dayInWords } from '../../../domain/day-words.ts';
import type { EntryId } from '../../../domain/ids.ts';
import type { ReviewPeriod } from '../../../domain/review.ts';
import { redactBody, redactionMarks } from '../../../domain/share/redact.ts';
import type { RedactionMark } from '../../../domain/share/redact.ts';
import { shareBody } from '../../../domain/share/share-body.ts';
import { useToday } from '../../../hooks/clock/use-today.ts';
import { useDocument } from '../../../hooks/documents/use-document.ts';
import { useEntries } from '../../../hooks/entries/use-entries.ts';
import { useMonths } from '../../../hooks/entries/use-months.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Page, Section } from '../../../ui/page.tsx';
import { Prose } from '../../../ui/prose.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TagInput } from '../../../ui/tag-input.tsx';
import { periodOf } from '../period.ts';
import type { RangeId } from '../period.ts';
import { RangePicker } from '../range-picker.tsx';
import { ChooseEntries } from './choose-entries.tsx';
import { isChosen, kindsWithin } from './choice.ts';
import type { Choices } from './choice.ts';
import { CopyActions } from './copy-actions.tsx';
import styles from './counsellor.module.css';

export function CounsellorPage() {
  const today = useToday();
  const [range, setRange] = useState<RangeId>('quarter');
  const [custom, setCustom] = useState<ReviewPeriod | null>(null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [mark, setMark] = useState<RedactionMark>(redactionMarks[0]);
  const { value: redaction, save } = useDocument('redaction');
  const [failed, setFailed] = useState(false);
  const period = range === 'custom' ? (custom ?? periodOf('custom', today)) : periodOf(range, today);
  const { from, to } = period;
  const months = useMonths();
  const kinds = useMemo(
    () =>
      kindsWithin(
        (months ?? []).flatMap((month) => month.items),
        { from, to },
      ),
    [months, from, to],
  );
  const ids = useMemo(
    () => kinds.flatMap(({ items }) => items.filter((item) => isChosen(choices, item)).map(({ id }) => id)),
    [kinds, choices],
  );
  const entries = useEntries(ids);
  const words = redaction?.words;
  const body = useMemo(() => {
    const wanted = new Set<EntryId>(ids);
    const sections = kinds.map(({ name, items }) => ({
      name,
      entries: items.flatMap((item) => {
        const entry = wanted.has(item.id) ? entries.get(item.id) : undefined;
        return entry ? [{ on: entry.entryOn, title: entry.title, body: entry.body }] : [];
      }),
    }));
    const title = `From my journal, ${dayInWords(from)} to ${dayInWords(to)}`;
    return redactBody(shareBody(title, sections), words ?? [], mark);
  }, [ids, kinds, entries, from, to, words, mark]);
  // a copy before the words to strike out are known, or before all entries are here, would be another than meant
  const isReady = words !== undefined && ids.length > 0 && ids.every((id) => entries.has(id));

  return (
    <Page
      title="For a counsellor"
      lede="Choose what goes in, strike out what should stay with you, and look at it before it leaves."
    >
      <div className={styles.root}>
        <div className={styles.choose} data-print="none">
          <RangePicker range={range} period={period} onRange={setRange} onPeriod={setCustom} />
          <Section title="What goes in">
            <ChooseEntries kinds={kinds} choices={choices} onChange={setChoices} />
          </Section>
          <Section title="What is struck out">
            {failed && <Alert tone="problem">That could not be written to the disk. Add it once more.</Alert>}
            <TagInput
              label="Names and words to strike out"
              placeholder="A name or a word"
              tags={words ?? []}
              onChange={(next) => void save({ words: next }).then(({ ok }) => setFailed(!ok))}
            />
            <p className={styles.help}>
              Whole words, whatever their case. They are kept in this journal for the next time.
            </p>
            <RadioGroup<RedactionMark>
              label="In their place"
              orientation="horizontal"
              value={mark}
              onChange={setMark}
              options={redactionMarks.map((each) => ({ value: each, label: each }))}
            />
          </Section>
        </div>
        <section className={styles.result} aria-labelledby="preview">
          <div data-print="none">
            <h2 id="preview" className={styles.previewName}>
              Preview
            </h2>
            <Alert tone="notice">
              What leaves here is not encrypted. Whoever finds the file or the paper can read it, and printers
              and folders may keep copies.
            </Alert>
            <CopyActions body={body} isReady={isReady} />
          </div>
          <div className={styles.preview}>
            <Prose body={body} headingLevel={3} />
          </div>
        </section>
      </div>
    </Page>
  );
}
