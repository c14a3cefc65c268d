/**
 * What the settings file may hold and how a stored value is read: each field by itself, a bad one replaced by its
 * default. Pure. In it: choices, window bounds, journals' names and ids, counters of wrong passphrases, the folder
 * chosen for backups, the vault's sealed notes of where each journal stood.
 * What must never happen: anything a person wrote but a journal's name; a bad file that stops the app.
 */
import { isAbsolute } from 'node:path';
import * as v from 'valibot';
import { defaultSettings, journalNameMax, settingsPatchSchema } from '../contract/shell.ts';
import type { JournalNameError, Settings, SettingsPatch } from '../contract/shell.ts';
import { anchorForm } from '../contract/vault-main.ts';
import type { Anchors, FailedUnlocks } from '../contract/vault-main.ts';
import { journalIdSchema, vaultIdSchema } from '../contract/vault-schemas.ts';
import type { JournalId, VaultId } from '../../src/domain/ids.ts';
import { err, ok } from '../../src/lib/result.ts';
import type { Result } from '../../src/lib/result.ts';

export type NamedJournal = { readonly id: JournalId; readonly name: string };
/** Which vault a journal is, so that a backup can be called by the journal's name after its folder is lost. */
export type KnownVaults = Readonly<Record<JournalId, VaultId>>;
export type WindowPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
};

const settingNames = Object.keys(settingsPatchSchema.entries) as (keyof Settings)[];

export function readSettings(stored: unknown): Settings {
  const known = isRecord(stored) ? stored : {};
  const good: SettingsPatch = {};
  for (const name of settingNames) {
    if (!Object.hasOwn(known, name)) continue;
    const field = v.safeParse(settingsPatchSchema, { [name]: known[name] });
    if (field.success) Object.assign(good, field.output);
  }
  return { ...defaultSettings, ...good };
}

/** Drops what is undefined, so that a patch can't blank a setting. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...settings, ...(Object.fromEntries(given) as Partial<Settings>) };
}

export function readJournals(stored: unknown): readonly NamedJournal[] {
  if (!Array.isArray(stored)) return [];
  const found = new Map<JournalId, string>();
  for (const item of stored as readonly unknown[]) {
    const parsed = v.safeParse(v.object({ id: journalIdSchema, name: v.string() }), item);
    const name = parsed.success ? cleanJournalName(parsed.output.name) : null;
    if (parsed.success && name?.ok) found.set(parsed.output.id, name.value);
  }
  return [...found].map(([id, name]) => ({ id, name }));
}

/** As given, but for control characters and line breaks; the length is counted as people count letters. */
export function cleanJournalName(given: string): Result<string, JournalNameError> {
  const name = given.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').trim();
  if (name === '') return err({ kind: 'empty-name' });
  if ([...name].length > journalNameMax) return err({ kind: 'long-name', max: journalNameMax });
  return ok(name);
}

const attemptsSchema = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  lastAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

export function readFailedUnlocks(stored: unknown): FailedUnlocks {
  const found: Record<string, { count: number; lastAt: number }> = {};
  for (const [id, attempts] of Object.entries(isRecord(stored) ? stored : {})) {
    const parsed = v.safeParse(attemptsSchema, attempts);
    if (parsed.success && v.is(journalIdSchema, id)) found[id] = parsed.output;
  }
  return found;
}

export function readVaults(stored: unknown): KnownVaults {
  const found: Record<string, VaultId> = {};
  for (const [id, vault] of Object.entries(isRecord(stored) ? stored : {}))
    if (v.is(journalIdSchema, id) && v.is(vaultIdSchema, vault)) found[id] = vault;
  return found;
}

export function readAnchors(stored: unknown): Anchors {
  const found: Record<string, string> = {};
  for (const [vault, anchor] of Object.entries(isRecord(stored) ? stored : {}))
    if (v.is(vaultIdSchema, vault) && typeof anchor === 'string' && anchorForm.test(anchor))
      found[vault] = anchor;
  return found;
}

/** An absolute path as the system's dialog gave it; null for the app's own folder. */
export const readFolder = (stored: unknown): string | null =>
  typeof stored === 'string' && isAbsolute(stored) && !stored.includes('\0') ? stored : null;

const side = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const placeSchema = v.object({ x: side, y: side, width: side, height: side, maximised: v.boolean() });

export function readWindowPlace(stored: unknown): WindowPlace | null {
  const parsed = v.safeParse(placeSchema, stored);
  return parsed.success ? parsed.output : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
