/** What has happened with a need or an agreement: what was said of it among the questions, then its dated lines. */
import { endedChoice } from '../../domain/agreement.ts';
import type { LogLine } from '../../domain/answer.ts';
import { reviewedChoice } from '../../domain/dated-log.ts';
import { DayText } from '../../ui/date-text.tsx';
import { Section } from '../../ui/page.tsx';
import { LogList } from './log-list.tsx';
import type { LogItem } from './log-list.tsx';
import styles from './promises.module.css';

export type SinceThenProps = {
  readonly since: string;
  readonly log: readonly LogLine[];
  /** What a note is for, said while there is none. */
  readonly children: string;
};

export function SinceThen({ since, log, children }: SinceThenProps) {
  return (
    <Section title="Since then">
      {log.length === 0 && since === '' && (
        <p className={styles.empty}>Nothing is written down yet. {children}</p>
      )}
      {since !== '' && <p className={styles.note}>{since}</p>}
      {(log.length > 0 || since !== '') && <LogList label="Since then" lines={sinceLines(log)} />}
    </Section>
  );
}

const sinceLines = (log: readonly LogLine[]): readonly LogItem[] =>
  log.map(({ on, text, choice, until }) => ({
    on,
    note: text,
    what: choice === reviewedChoice ? 'Looked at again' : choice === endedChoice ? 'Ended' : '',
    ...(until === undefined
      ? {}
      : {
          more: (
            <>
              The next look is on <DayText on={until} style="short" />.
            </>
          ),
        }),
  }));
