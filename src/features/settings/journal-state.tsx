/**
 * The state of this journal: what the last look at it found, in words, a look at everything on asking, and the way to set
 * aside what is damaged.
 * What must never happen: "as it was written" said of a journal in which something else was found.
 */
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useJournalState } from '../../hooks/journal-state/use-journal-state.ts';
import type { JournalReport } from '../../hooks/journal-state/use-journal-state.ts';
import { useSetAside } from '../../hooks/journal-state/use-set-aside.ts';
import type { SettingAside } from '../../hooks/journal-state/use-set-aside.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { findingWords, isAboutHistory, isAboutTheFile } from './report-words.ts';
import { SetAsideButton, SetAsideCopies } from './set-aside.tsx';
import styles from './settings.module.css';

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });
const when = (at: number): string => dateTime.format(at);

export function JournalState(): ReactElement | null {
  const { report, lastUnlockedAt, verify, acknowledge } = useJournalState();
  const aside = useSetAside();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  if (!report) return null;
  const look = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setHasFailed(false);
    const result = await verify();
    setIsBusy(false);
    setHasFailed(!result.ok);
  };
  return (
    <Section
      title="The state of this journal"
      lede="Every record is proven whenever the journal is opened: that it is yours, unchanged, complete and in its place."
    >
      <div className={styles['group']}>
        <Findings report={report} onSetAside={aside.setAside} />
        <SetAsideCopies state={aside} />
        <div className={styles['words']}>
          <p>{factsOf(report, lastUnlockedAt)}</p>
        </div>
        {hasFailed && (
          <Alert tone="problem">The journal’s file could not be read just now. Please try again.</Alert>
        )}
        <div className={styles['buttons']}>
          <Button icon={ShieldCheck} isDisabled={isBusy} onPress={() => void look()}>
            {isBusy ? 'Reading everything…' : 'Check everything now'}
          </Button>
          {report.findings.some(isAboutHistory) && (
            <Button onPress={() => void acknowledge()}>Yes, that’s right</Button>
          )}
        </div>
      </div>
    </Section>
  );
}

type FindingsProps = { readonly report: JournalReport; readonly onSetAside: SettingAside['setAside'] };

function Findings({ report, onSetAside }: FindingsProps): ReactElement {
  if (report.findings.length === 0)
    return (
      <p>
        {report.how === 'asked'
          ? 'Everything was read again, and is as it was written.'
          : 'Everything is as it was written.'}
      </p>
    );
  const ofTheFile = report.findings.find(isAboutTheFile);
  return (
    <ul className={styles['findings']}>
      {report.findings.map((finding) => {
        const { title, words } = findingWords(finding, when);
        return (
          <li key={finding.kind}>
            <Alert
              tone="notice"
              title={title}
              actions={
                finding === ofTheFile && report.setAside === 'now' ? (
                  <SetAsideButton onSetAside={onSetAside} />
                ) : undefined
              }
            >
              <p>{words}</p>
              {finding === ofTheFile && report.setAside === 'after-unlock' && (
                <p>To set it aside, lock the journal and open it again.</p>
              )}
            </Alert>
          </li>
        );
      })}
    </ul>
  );
}

function factsOf(report: JournalReport, lastUnlockedAt: number | null): string {
  const entries = report.entries === 1 ? 'One entry' : `${report.entries.toLocaleString()} entries`;
  const records = report.records === 1 ? 'one record' : `${report.records.toLocaleString()} records`;
  const looked = `${entries} in ${records}, looked at on ${when(report.checkedAt)}.`;
  const opened = lastUnlockedAt === null ? '' : ` Before this time it was opened on ${when(lastUnlockedAt)}.`;
  return `${looked}${opened}`;
}
