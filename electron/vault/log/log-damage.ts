/** What a report says of a log as a whole. Pure. */
import type { LogReport } from './types.ts';

/** Nothing in the file but what was written: only then may a compaction write it anew, so that no trace is lost. */
export const isUndamaged = (report: Omit<LogReport, 'readOnly' | 'cleanClose'>): boolean =>
  report.header !== 'lost' &&
  report.quarantined.length === 0 &&
  report.brokenLinks.length === 0 &&
  report.staleRecords.length === 0 &&
  report.manifest.kind !== 'mismatch';

/** Every byte belongs to a frame that opened. */
export const isReadable = (report: Pick<LogReport, 'header' | 'quarantined'>): boolean =>
  report.header !== 'lost' && report.quarantined.length === 0;
