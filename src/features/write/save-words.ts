/** Why something could not be saved, as a person would say it. Pure. */
import type { SaveFailure } from '../../hooks/entry-editor/use-entry-editor.ts';
import type { SavedElsewhere } from '../../hooks/plain-file/use-save-elsewhere.ts';

export function whyNotSaved(error: SaveFailure): string {
  switch (error.kind) {
    case 'storage':
      switch (error.reason) {
        case 'disk-full':
          return 'the disk is full';
        case 'read-only':
          return 'the journal’s folder is read-only';
        case 'no-permission':
          return 'this program may not write to the journal’s folder';
        case 'timeout':
          return 'the disk did not answer in time';
        case 'other':
          return 'the disk reported an error';
      }
      break;
    case 'timeout':
      return 'the journal did not answer in time';
    case 'locked':
      return 'the journal is locked';
    case 'vault-gone':
      return 'the part of the app that keeps the journal has stopped';
    case 'no-such-entry':
      return 'this entry is no longer in the journal';
    case 'too-large':
      return 'this entry has grown too large';
    case 'invalid-body':
      return 'the text holds something the journal does not know';
    case 'invalid-call':
    case 'bug':
      return 'something unexpected went wrong';
  }
  return 'something unexpected went wrong';
}

/** What helps, in one sentence. */
export function whatHelps(error: SaveFailure): string {
  switch (error.kind) {
    case 'storage':
      return error.reason === 'disk-full'
        ? 'Make some room; it is tried again by itself.'
        : 'Check the disk and its folder; it is tried again by itself.';
    case 'too-large':
      return 'Move a part of it to another entry; it is tried again by itself.';
    case 'locked':
    case 'vault-gone':
    case 'no-such-entry':
      return 'Copy the text to a safe place before you go on.';
    default:
      return 'It is tried again by itself.';
  }
}

/** What became of a plain file outside the journal; null when the person thought better of it. */
export function elsewhereWords(saved: SavedElsewhere): string | null {
  switch (saved.kind) {
    case 'saved':
      return 'Your words as they are now are in the plain file. The journal goes on trying to save them here.';
    case 'cancelled':
      return null;
    case 'among-journals':
      return 'That is the folder of the journals, where no other files belong. Please choose another place.';
    case 'failed':
      return saved.isFull
        ? 'That disk is full, too. Please choose another place.'
        : 'The file could not be written there. Please choose another place.';
  }
}
