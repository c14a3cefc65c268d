/** Identifiers and points in time, as every room names them. Random ids carry no meaning and no order. */
import type { Brand } from '../lib/brand.ts';

/** 32 lower-case hex digits (16 random bytes). */
export type EntryId = Brand<string, 'EntryId'>;
/** 32 lower-case hex digits; also the name of the journal's folder. */
export type JournalId = Brand<string, 'JournalId'>;
/** 32 lower-case hex digits: a vault's random id, the same in the journal, its restored copies and its backups. */
export type VaultId = Brand<string, 'VaultId'>;
/** A calendar day in the writer's own zone, `YYYY-MM-DD`. */
export type DayOn = Brand<string, 'DayOn'>;
/** `YYYY-MM`. */
export type Month = Brand<string, 'Month'>;
/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

const hex32 = /^[0-9a-f]{32}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isEntryId = (text: string): text is EntryId => hex32.test(text);
export const isJournalId = (text: string): text is JournalId => hex32.test(text);
export const isVaultId = (text: string): text is VaultId => hex32.test(text);
/** True for a well-formed day that exists in the calendar (no 31 June). Runs for every record read: no Date here. */
export function isDayOn(text: string): text is DayOn {
  if (!day.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const inMonth = Number(text.slice(8));
  if (inMonth <= 28) return true;
  if (month !== 2) return inMonth <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  return inMonth === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
export const monthOf = (on: DayOn): Month => on.slice(0, 7) as Month;
