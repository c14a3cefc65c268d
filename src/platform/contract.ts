/**
 * The door through which the page sees the contract: types only, so that hooks and features name them without
 * reaching into `electron/`. Nothing is stored here.
 */
export type {
  AboutApp,
  BackupsFolder,
  CopyFormat,
  FolderChoice,
  JournalEntryInList,
  JournalNameError,
  KnownJournal,
  MenuCommand,
  SavedElsewhere,
  ReminderWaiting,
  Settings,
  SettingsPatch,
  ShellCallName,
  ShellCalls,
  ShellEvent,
  TendBridge,
} from '../../electron/contract/shell.ts';
export type {
  CallArgs,
  CallError,
  CallMessage,
  CallName,
  CallResult,
  Created,
  FeedBatch,
  HardDayItem,
  RekeyProgress,
  SearchHit,
  SearchResult,
  TypedSecret,
  Unlocked,
  VaultMessage,
} from '../../electron/contract/vault-calls.ts';
export type { JournalFinding, JournalReport, SetAsideCopy } from '../../electron/contract/journal-report.ts';
export type {
  BackupFailure,
  BackupFile,
  BackupSource,
  BackupStatus,
  KeptJournal,
  RestoreList,
  Restored,
  StagedRestore,
} from '../../electron/contract/backups.ts';
export type { BoundaryError, CreateError, UnlockError } from '../../electron/contract/errors.ts';
