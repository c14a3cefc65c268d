/**
 * The one way by which words leave the journal in the clear through the main process: when they can't be saved, and the
 * person wants them in a file of their own choosing. Keeps nothing.
 * What must never happen: a path that came from the page; a file among the journals; a half-written file called saved.
 */
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { SavedElsewhere } from '../contract/shell.ts';
import { describeError, log } from './log.ts';
import { isWithin, journalsFolder } from './places.ts';

/** Says nothing of what is in it. */
const suggested = 'text.txt';

export async function saveElsewhere(window: BrowserWindow, text: string): Promise<SavedElsewhere> {
  const picked = await dialog.showSaveDialog(window, {
    title: 'Save the text',
    defaultPath: suggested,
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  const file = picked.filePath;
  if (picked.canceled || !file) return { kind: 'cancelled' };
  if (isWithin(path.dirname(file), journalsFolder())) return { kind: 'among-journals' };
  try {
    await writeWhole(file, text);
    return { kind: 'saved' };
  } catch (error) {
    log('not-saved-elsewhere', describeError(error));
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return { kind: 'failed', isFull: code === 'ENOSPC' || code === 'EDQUOT' };
  }
}

/** Beside its name first, so that a file that is there stays whole until the new one is. */
async function writeWhole(file: string, text: string): Promise<void> {
  const side = `${file}.partial`;
  try {
    const handle = await fs.open(side, 'w', 0o600);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(side, file);
  } catch (error) {
    await fs.rm(side, { force: true }).catch(() => undefined);
    throw error;
  }
}
