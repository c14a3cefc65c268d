/** What a person should know right after unlocking, in sentences, with more to read on asking. Nothing is stored here. */
import { findingWords, isAboutHistory } from '../features/settings/report-words.ts';
import type { FindingWords } from '../features/settings/report-words.ts';
import type { Unlocked } from '../hooks/vault-session/use-vault-session.ts';

export type UnlockNotices = {
  /** The tries of somebody; null when there were none. */
  readonly tries: string | null;
  readonly findings: readonly FindingWords[];
  /** It is another journal than the one last used here, and only the person can say whether that is right. */
  readonly asksAboutHistory: boolean;
};

/** null when there is nothing to say. */
export function unlockNotices(unlocked: Unlocked, format: (at: number) => string): UnlockNotices | null {
  const { failuresBefore, report, lastUnlockedAt } = unlocked;
  const findings = report.isNews ? report.findings : [];
  if (failuresBefore === 0 && findings.length === 0) return null;
  return {
    tries: triesWords(failuresBefore, lastUnlockedAt, format),
    findings: findings.map((finding) => findingWords(finding, format)),
    asksAboutHistory: findings.some(isAboutHistory),
  };
}

function triesWords(failures: number, since: number | null, format: (at: number) => string): string | null {
  if (failures === 0) return null;
  const tries = failures === 1 ? 'One attempt' : `${failures} attempts`;
  const when = since === null ? '' : ` on ${format(since)}`;
  return `${tries} to open this journal failed since it was last opened${when}. If that was you, all is well.`;
}
