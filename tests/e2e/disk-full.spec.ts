/** A full disk: said in words, nothing lost, and saving goes on by itself once there is room. On a real small disk. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, shot, test as base } from '../support/electron-app.ts';
import { beginJournal, button, expectSaved, field, goTo, saveState, unlock } from './person.ts';

const noRoom = ' Written when there was none.'.repeat(300);

/** The journals' folder lies on a disk of two megabytes; `null` where none can be mounted. */
const test = base.extend<{ smallDisk: string | null }>({
  smallDisk: [
    async ({ profile }, use) => {
      const disk = path.join(profile, 'journals');
      fs.mkdirSync(disk);
      const isMounted = mount(disk);
      await use(isMounted ? disk : null);
      if (isMounted) execFileSync('umount', ['-l', disk]);
    },
    { auto: true },
  ],
});

function mount(disk: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('on a full disk the words stay, Not saved says why, and saving resumes by itself', async ({
  smallDisk,
  profile,
  app,
  page,
  relaunch,
}) => {
  const why = 'skipped: no small disk can be mounted here (that takes root and the right to mount)';
  if (smallDisk === null) console.log(why);
  test.skip(smallDisk === null, why);
  const filler = path.join(smallDisk ?? '', 'filler');

  await beginJournal(page);
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('Written while there was room.');
  await expectSaved(page);

  fillUp(filler);
  // Longer than the last page of the log has left: a small record might still find a place there.
  await page.keyboard.insertText(noRoom);
  await expect(saveState(page)).toHaveText(/^Not saved/);
  await expect(page.getByRole('alert')).toContainText('disk is full');
  await shot(page, 'disk-full');
  await expect(field(page, 'Entry text')).toHaveText(`Written while there was room.${noRoom}`);

  // elsewhere, in a file that anyone can read: said before, and only where the person points
  const elsewhere = path.join(profile, 'kept.txt');
  const answer = (filePath: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen });
    }, filePath);
  const save = async (): Promise<void> => {
    await button(page, 'Save the text elsewhere…').click();
    await expect(page.getByRole('alertdialog')).toContainText('anyone who can open the file can read it');
    await button(page, 'Choose a place…').click();
  };
  await answer('');
  await save();
  await answer(path.join(smallDisk ?? '', 'kept.txt'));
  await save();
  await expect(page.getByRole('alert')).toContainText('no other files belong');
  await answer(elsewhere);
  await save();
  await expect(page.getByRole('alert')).toContainText('are in the plain file');
  expect(fs.readFileSync(elsewhere, 'utf8').trim()).toBe(`Written while there was room.${noRoom}`);
  expect(fs.statSync(elsewhere).mode & 0o077).toBe(0);
  expect(fs.existsSync(`${elsewhere}.partial`)).toBe(false);
  await shot(page, 'saved-elsewhere');
  fs.rmSync(elsewhere);

  fs.rmSync(filler);
  await expect(saveState(page)).toHaveText(/^Saved/, { timeout: 120_000 });
  const again = await relaunch({ kill: true });
  await unlock(again);
  await goTo(again, 'Journal');
  await again
    .getByRole('main')
    .getByRole('link', { name: /^Written while/ })
    .click();
  await expect(field(again, 'Entry text')).toHaveText(`Written while there was room.${noRoom}`);
});

/** Down to the last byte, so that not even a small record fits. */
function fillUp(file: string): void {
  const handle = fs.openSync(file, 'w');
  for (const size of [65_536, 4_096, 512, 1])
    for (;;) {
      try {
        if (fs.writeSync(handle, Buffer.alloc(size)) < size) break;
      } catch {
        break;
      }
    }
  fs.closeSync(handle);
}
