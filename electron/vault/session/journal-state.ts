/**
 * The state of the open journal as a person is told it: the last report, another one on asking, and the note of where
 * the journal stands, which goes to the main process now and then and is kept outside the journal's folder.
 * What must never happen: the note moved on past a history that the person hasn't said is right.
 */
import { createHash } from 'node:crypto';
import type { Entry } from '../../../src/domain/entry.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import type { Lost } from '../../../src/domain/set-aside-note.ts';
import { ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { JournalFinding, JournalReport } from '../../contract/journal-report.ts';
import { isUndamaged } from '../log/log-damage.ts';
import type { OpenLog } from '../log/types.ts';
import type { JournalContent } from '../store/read-records.ts';
import { openAnchor, sealAnchor } from './anchor.ts';
import type { AnchorRead } from './anchor.ts';
import { findingsOf, lastingOf, lastUsedOf, lostOf } from './journal-report.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';

export type JournalStateOptions = {
  readonly ports: Pick<SessionPorts, 'clock' | 'random'>;
  readonly opened: OpenLog;
  readonly keyringMended: boolean;
  readonly setAside: JournalContent['quarantined'];
  readonly keys: SessionKeys;
  /** As it was kept outside; undefined when there is none. */
  readonly anchor: string | undefined;
  readonly keepAnchor: (anchor: string) => void;
  readonly entries: () => number;
  readonly entry: (id: EntryId) => Entry | undefined;
};

/** While something is being written; at the lock in any case. */
const anchorEveryMs = 20_000;

export class JournalState {
  readonly #options: JournalStateOptions;
  readonly #anchor: AnchorRead;
  readonly #head: ReturnType<OpenLog['compare']> | null;
  #report: JournalReport;
  #known: readonly string[];
  /** False while the history is not the one last used here and nobody has said that it is right. */
  #isAnchored: boolean;
  #anchoredAt = Number.NEGATIVE_INFINITY;

  constructor(options: JournalStateOptions) {
    const { keys, opened, ports } = options;
    this.#options = options;
    this.#anchor = openAnchor(options.anchor, keys.vaultId, [keys.keys, ...keys.earlierKeys]);
    this.#head = this.#anchor.kind === 'good' ? opened.compare(this.#anchor.anchor) : null;
    this.#known = this.#anchor.kind === 'good' ? this.#anchor.anchor.known : [];
    const findings = findingsOf({
      log: opened.report,
      setAside: options.setAside,
      keyringMended: options.keyringMended,
      anchor: this.#anchor,
      head: this.#head,
      entry: options.entry,
    });
    this.#isAnchored = !findings.some(isOtherHistory);
    const { manifest, frames } = opened.report;
    this.#report = {
      checkedAt: ports.clock.now(),
      how: 'unlock',
      entries: options.entries(),
      records: frames,
      lastCleanClose: manifest.kind === 'verified' ? manifest.at : null,
      lastUsed: lastUsedOf(this.#anchor),
      findings,
      isNews: this.#isNews(findings),
      setAside: this.#setAside(false),
    };
  }

  get report(): JournalReport {
    return this.#report;
  }

  /** In the log as it was opened. */
  get lost(): Lost {
    const { opened, entry } = this.#options;
    return lostOf(opened.report.quarantined, entry);
  }

  /** Reads the whole file again. What was found at the unlock about the keyring and the history stays said. */
  async verify(): Promise<Result<JournalReport, StorageError>> {
    const { opened, setAside, entry, entries, ports } = this.#options;
    const read = await opened.log.verify();
    if (!read.ok) {
      const { error } = read;
      return { ok: false, error: error.kind === 'storage' ? error : { kind: 'storage', reason: 'other' } };
    }
    const findings = findingsOf({
      log: { ...read.value, readOnly: opened.report.readOnly },
      setAside,
      keyringMended: false,
      anchor: this.#isAnchored ? { kind: 'none' } : this.#anchor,
      head: this.#head,
      entry,
    });
    const { manifest, frames } = read.value;
    this.#report = {
      ...this.#report,
      checkedAt: ports.clock.now(),
      how: 'asked',
      entries: entries(),
      records: frames,
      lastCleanClose: manifest.kind === 'verified' ? manifest.at : this.#report.lastCleanClose,
      findings,
      isNews: this.#isNews(findings),
      setAside: this.#setAside(!isUndamaged(read.value)),
    };
    return ok(this.#report);
  }

  /** The person knows, and, where the history is another one, says that it is right. */
  acknowledge(): JournalReport {
    const findings = this.#report.findings.filter((finding) => !isOtherHistory(finding));
    this.#isAnchored = true;
    this.#known = lastingOf(findings).map(fingerprint);
    this.#report = { ...this.#report, findings, isNews: false, setAside: this.#setAside(false) };
    this.#keep();
    return this.#report;
  }

  /** Something was written. */
  changed(): void {
    if (this.#options.ports.clock.now() - this.#anchoredAt >= anchorEveryMs) this.#keep();
  }

  /** Where it stands now goes into the note: right after the unlock, and once the log is closed. */
  settle(): void {
    this.#keep();
  }

  /** `isDamaged`: by a look since it was opened; of that the log doesn't know yet. */
  #setAside(isDamaged: boolean): JournalReport['setAside'] {
    const { log, report } = this.#options.opened;
    if (report.readOnly !== null || !this.#isAnchored) return 'no';
    if (log.canSetAside) return 'now';
    return isDamaged ? 'after-unlock' : 'no';
  }

  #keep(): void {
    if (!this.#isAnchored) return;
    const { ports, opened, keys, entries, keepAnchor } = this.#options;
    const at = ports.clock.now();
    this.#anchoredAt = at;
    const anchor = { ...opened.log.head(), entries: entries(), at, known: this.#known };
    keepAnchor(sealAnchor(anchor, keys.vaultId, keys.keys, ports.random));
  }

  #isNews(findings: readonly JournalFinding[]): boolean {
    const lasting = lastingOf(findings);
    return (
      lasting.length < findings.length ||
      lasting.some((finding) => !this.#known.includes(fingerprint(finding)))
    );
  }
}

const isOtherHistory = ({ kind }: JournalFinding): boolean => kind === 'older' || kind === 'other-history';

/** An entry may be given another title meanwhile. */
const fingerprint = (finding: JournalFinding): string => {
  const what =
    finding.kind === 'unreadable' ? { ...finding, entries: finding.entries.map(({ id }) => id) } : finding;
  return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);
};
