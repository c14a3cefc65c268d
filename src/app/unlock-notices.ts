/** What a person should know right after unlocking, in sentences. Nothing is stored here. */
import type { Unlocked } from '../hooks/vault-session/use-vault-session.ts';

/** The sentences to show, none when there is nothing to say. */
export function unlockNotices(unlocked: Unlocked, format: (at: number) => string): readonly string[] {
  const { failuresBefore, quarantined, lastUnlockedAt } = unlocked;
  const out: string[] = [];
  if (failuresBefore > 0) {
    const tries = failuresBefore === 1 ? 'One attempt' : `${failuresBefore} attempts`;
    const since = lastUnlockedAt === null ? '' : ` on ${format(lastUnlockedAt)}`;
    out.push(
      `${tries} to open this journal failed since it was last opened${since}. If that was you, all is well.`,
    );
  }
  if (quarantined > 0) {
    const records = quarantined === 1 ? 'One record' : `${quarantined} records`;
    out.push(
      `${records} could not be read. Nothing was thrown away: they are set aside in the journal’s file.`,
    );
  }
  return out;
}
