/** What became of a copy, in words. Pure. */
import type { CopySaved } from '../../../hooks/copy/use-save-copy.ts';

export type CopyDone = CopySaved | { readonly kind: 'not-printed' };
export type CopyWords = { readonly tone: 'problem' | 'notice'; readonly text: string };

/** null when there is nothing to say. */
export function copyInWords(done: CopyDone): CopyWords | null {
  switch (done.kind) {
    case 'cancelled':
      return null;
    case 'saved':
      return {
        tone: 'notice',
        text: `Saved as ${done.name}. It is not encrypted: whoever has the file can read it.`,
      };
    case 'among-journals':
      return {
        tone: 'problem',
        text: 'That folder is where the journals are. Choose another one, so that nothing readable lies among them.',
      };
    case 'not-printed':
      return {
        tone: 'problem',
        text: 'It could not be printed. Check that a printer is set up, and try again.',
      };
    case 'failed':
      return {
        tone: 'problem',
        text: `It was not saved: ${whyNot(done.error)}. Nothing of it was left behind.`,
      };
  }
}

function whyNot(error: Extract<CopySaved, { kind: 'failed' }>['error']): string {
  if (error.kind !== 'storage') return 'the journal did not answer';
  switch (error.reason) {
    case 'disk-full':
      return 'the disk is full';
    case 'read-only':
      return 'that place can only be read';
    case 'no-permission':
      return 'this account may not write there';
    case 'timeout':
      return 'the disk took too long';
    case 'other':
      return 'the disk refused';
  }
}
