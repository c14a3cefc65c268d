/**
 * The boundary between the page and the main process: settings, journals' names, lock and window matters.
 * `window.tend` (preload) is exactly `TendBridge`. Nothing a person wrote crosses here, save a journal's name
 * and, when it can't be saved, the text they want in a file of their own.
 */
import * as v from 'valibot';
import type { JournalId, VaultId } from '../../src/domain/ids.ts';
import { journalIdSchema } from './vault-schemas.ts';

export type JournalEntryInList = {
  readonly id: JournalId;
  /** As the person gave it; null for a folder that settings know nothing of. */
  readonly name: string | null;
};

export type KnownJournal = {
  readonly id: JournalId;
  readonly name: string;
  readonly vaultId: VaultId | null;
};

/** To be shown, never to be sent back. */
export type BackupsFolder = { readonly path: string; readonly isOwn: boolean };
export type FolderChoice =
  | { readonly kind: 'chosen'; readonly folder: BackupsFolder }
  | { readonly kind: 'cancelled' }
  /** Backups beside or inside the journals would be lost with them. */
  | { readonly kind: 'among-journals' };

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439));
const remindersSchema = v.strictObject({
  isOn: v.boolean(),
  /** Times of the day (minutes from midnight) with their weekdays, 0 is Sunday. */
  times: v.pipe(
    v.array(
      v.strictObject({
        minute: minuteOfDay,
        weekdays: v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6] as const)), v.maxLength(7), v.readonly()),
      }),
    ),
    v.maxLength(10),
    v.readonly(),
  ),
  quiet: v.nullable(v.strictObject({ from: minuteOfDay, to: minuteOfDay })),
  snoozeMinutes: v.picklist([5, 10, 15, 30, 60] as const),
});

export const settingsPatchSchema = v.strictObject({
  theme: v.exactOptional(v.picklist(['system', 'light', 'dark'] as const)),
  /** Relative to the default: 1 = 100 %. */
  textSize: v.exactOptional(v.picklist([0.9, 1, 1.15, 1.3, 1.5] as const)),
  lineWidth: v.exactOptional(v.picklist(['narrow', 'medium', 'wide'] as const)),
  reduceMotion: v.exactOptional(v.picklist(['system', 'reduce'] as const)),
  /** Minutes without activity until the journal locks; null = never. */
  idleMinutes: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)))),
  lockOnMinimise: v.exactOptional(v.boolean()),
  contentProtection: v.exactOptional(v.boolean()),
  reminders: v.exactOptional(remindersSchema),
  lastJournalId: v.exactOptional(v.nullable(journalIdSchema)),
  /** The new journal whose first unlock is still to be rehearsed; null when there is none. */
  rehearseJournalId: v.exactOptional(v.nullable(journalIdSchema)),
});
export type SettingsPatch = v.InferOutput<typeof settingsPatchSchema>;
export type Settings = { readonly [K in keyof SettingsPatch]-?: Exclude<SettingsPatch[K], undefined> };

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 1,
  lineWidth: 'medium',
  reduceMotion: 'system',
  idleMinutes: 5,
  lockOnMinimise: false,
  contentProtection: true,
  reminders: {
    isOn: false,
    times: [{ minute: 20 * 60, weekdays: [0, 1, 2, 3, 4, 5, 6] }],
    quiet: { from: 22 * 60, to: 7 * 60 },
    snoozeMinutes: 15,
  },
  lastJournalId: null,
  rehearseJournalId: null,
};

/** Kept as given, but for control characters; at most 120 characters (code points) after trimming. */
export const journalNameMax = 120;
const journalNameSchema = v.pipe(v.string(), v.maxLength(2_000));

export type AboutApp = {
  readonly version: string;
  /** The day it was built, `YYYY-MM-DD` in UTC; null when a build doesn't say. */
  readonly builtOn: string | null;
  /** The one the person likes best, as the system says (`en-GB`); '' when it doesn't. A package speaks English whatever it is. */
  readonly systemLanguage: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  /** False where the system can't keep other programs from capturing the window (Linux). */
  readonly contentProtectionWorks: boolean;
};

export const copyFormats = ['html', 'markdown'] as const;
export type CopyFormat = (typeof copyFormats)[number];
export type CopyFileChoice =
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'cancelled' }
  /** The app keeps journals there, and nothing readable may lie among them. */
  | { readonly kind: 'among-journals' };

/** Invoke channels: argument schemas. Every handler checks the sender, then parses with these. */
export const shellCallSchemas = {
  'journals.list': v.undefined(),
  'journals.register': v.strictObject({ id: journalIdSchema, name: journalNameSchema }),
  'journals.known': v.undefined(),
  'backups.folder': v.undefined(),
  /** Opens the system's dialog. */
  'backups.chooseFolder': v.undefined(),
  'backups.useOwnFolder': v.undefined(),
  'backups.openFolder': v.undefined(),
  /** Opens the system's dialog for one file to restore from or to check. */
  'backups.chooseFile': v.undefined(),
  /** Opens the system's dialog for the file that a readable copy of chosen entries goes to. */
  'copy.chooseFile': v.strictObject({ format: v.picklist(copyFormats) }),
  'settings.get': v.undefined(),
  'settings.set': settingsPatchSchema,
  'app.about': v.undefined(),
  'app.openDataFolder': v.undefined(),
  /** The page as it stands, on paper, by the system's own dialog. */
  'page.print': v.undefined(),
  'lock.request': v.undefined(),
  /** The page has flushed everything it could; `clean` false when something could not be saved. */
  'lock.flushed': v.strictObject({ clean: v.boolean() }),
  /** Into a plain file, at a place the person picks in the system's dialog. The only words that ever cross here. */
  'text.saveElsewhere': v.strictObject({ text: v.pipe(v.string(), v.maxLength(32 * 1024 * 1024)) }),
  /** The window goes out of sight at once, and the journal locks. */
  'lock.hide': v.undefined(),
  /** Something was put on the clipboard. What it is, the main process looks at there, and keeps a hash of it. */
  'clipboard.copied': v.undefined(),
  /** The person did something (keys, pointer); at most one every few seconds. */
  'activity.ping': v.undefined(),
  /** Asked by a journal that was just unlocked. */
  'reminders.waiting': v.undefined(),
  /** `later` puts it off by the chosen minutes. */
  'reminders.answer': v.strictObject({ how: v.picklist(['later', 'done'] as const) }),
} as const;
export type ShellCallName = keyof typeof shellCallSchemas;

export type SavedElsewhere =
  | { readonly kind: 'saved' }
  | { readonly kind: 'cancelled' }
  /** The journals' folder holds journals and nothing else. */
  | { readonly kind: 'among-journals' }
  | { readonly kind: 'failed'; readonly isFull: boolean };

/** `failed`: there is no printer, or the system refused. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed';

export type JournalNameError =
  { readonly kind: 'empty-name' } | { readonly kind: 'long-name'; readonly max: number };

export type ShellCalls = {
  readonly 'journals.list': { args: undefined; value: readonly JournalEntryInList[] };
  readonly 'journals.register': { args: { id: JournalId; name: string }; value: JournalNameError | null };
  /** Named journals, those whose folders are gone included: the names of what backups were made of. */
  readonly 'journals.known': { args: undefined; value: readonly KnownJournal[] };
  readonly 'backups.folder': { args: undefined; value: BackupsFolder };
  readonly 'backups.chooseFolder': { args: undefined; value: FolderChoice };
  readonly 'backups.useOwnFolder': { args: undefined; value: BackupsFolder };
  readonly 'backups.openFolder': { args: undefined; value: null };
  /** The file's name; null when nothing was chosen. Its path goes to the vault alone. */
  readonly 'backups.chooseFile': { args: undefined; value: string | null };
  /** The path goes to the vault alone. */
  readonly 'copy.chooseFile': { args: { format: CopyFormat }; value: CopyFileChoice };
  readonly 'settings.get': { args: undefined; value: Settings };
  readonly 'settings.set': { args: SettingsPatch; value: Settings };
  readonly 'app.about': { args: undefined; value: AboutApp };
  readonly 'app.openDataFolder': { args: undefined; value: null };
  readonly 'page.print': { args: undefined; value: PrintOutcome };
  readonly 'lock.request': { args: undefined; value: null };
  readonly 'lock.flushed': { args: { clean: boolean }; value: null };
  readonly 'text.saveElsewhere': { args: { text: string }; value: SavedElsewhere };
  readonly 'lock.hide': { args: undefined; value: null };
  readonly 'clipboard.copied': { args: undefined; value: null };
  readonly 'activity.ping': { args: undefined; value: null };
  readonly 'reminders.waiting': { args: undefined; value: ReminderWaiting };
  readonly 'reminders.answer': { args: { how: 'later' | 'done' }; value: null };
};

/** An unanswered reminder: a quiet line, or, once its notification was pressed, the check-in itself. */
export type ReminderWaiting = 'none' | 'line' | 'open';

/** Main → page. */
export type ShellEvent =
  /** Cover at once, flush, then answer with `lock.flushed`. `why` is `lock` or `close` (the window is about to close). */
  | { readonly type: 'flush'; readonly why: 'lock' | 'close' }
  /** The lock or close was called off (words could not be saved and the person stays): uncover. */
  | { readonly type: 'stay' }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  | { readonly type: 'reminder'; readonly waiting: ReminderWaiting };
export type MenuCommand = 'new-entry' | 'find' | 'lock' | 'hide' | 'support' | 'settings' | 'hard-day';

/** What the preload exposes as `window.tend`, frozen. The vault's port arrives by `window.postMessage('tend-vault-port')`. */
export type TendBridge = {
  readonly call: <N extends ShellCallName>(
    name: N,
    args: ShellCalls[N]['args'],
  ) => Promise<ShellCalls[N]['value']>;
  /** Returns the function that stops listening. */
  readonly onEvent: (listener: (event: ShellEvent) => void) => () => void;
  /** Ask for the vault's port once the page listens for the message. Answered by `vaultPortMessage` with one port. */
  readonly requestVaultPort: () => void;
};
export const vaultPortMessage = 'tend-vault-port';
