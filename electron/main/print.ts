/**
 * Prints the page as it stands, by the system's own dialog. Keeps nothing; what the system's print queue keeps of it is
 * out of our hands, and the page says so before. What must never happen: a print that nobody asked for, or a job named
 * after what a person wrote (the window's title is its name, and that is always “Tend”).
 */
import type { WebContents } from 'electron';
import type { PrintOutcome } from '../contract/shell.ts';
import { log } from './log.ts';

export function printPage(page: Pick<WebContents, 'print'>): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    page.print({ silent: false, printBackground: false }, (isPrinted, reason) => {
      if (isPrinted) resolve('printed');
      else if (/cancel/iu.test(reason)) resolve('cancelled');
      else {
        log('print-failed');
        resolve('failed');
      }
    });
  });
}
