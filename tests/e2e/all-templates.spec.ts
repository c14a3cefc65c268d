/**
 * Each of the fourteen templates, written by its questions to the end with everything they take (words, feelings,
 * choices, days), locked away, unlocked and found in the journal with its answers.
 */
import type { Page } from '@playwright/test';
import { expect, shot, test } from '../support/electron-app.ts';
import {
  beginJournal,
  button,
  chooseTemplate,
  expectSaved,
  field,
  goTo,
  lock,
  saveState,
  unlock,
} from './person.ts';

const guided = [
  'I feel',
  'Accountability',
  'Setback',
  'Gratitude',
  'Conversation',
  'Listening',
  'Check-in',
  'Needs and boundaries',
  'Commitment',
  'Positive change',
  'Milestone',
  'Vision',
  'Letter to myself',
] as const;

type Answered = { readonly words: readonly string[]; readonly chosen: readonly string[] };

/** Answers every question with words of its own and takes the last choice, the first feeling and a day where asked. */
async function answerAll(page: Page, name: string): Promise<Answered> {
  const words: string[] = [];
  const chosen: string[] = [];
  const main = page.getByRole('main');
  for (let n = 1; ; n += 1) {
    const question = page.locator('[data-guided-question]');
    await question.or(field(page, 'Entry text')).first().waitFor();
    if ((await question.count()) === 0) return { words, chosen };
    const text = `${name} answer ${n}`;
    words.push(text);
    await question.fill(text);
    const radios = main.getByRole('radiogroup', { name: 'Which is it?' }).getByRole('radio');
    const count = await radios.count();
    if (count > 0) {
      await radios.last().check();
      chosen.push((await radios.last().getAttribute('value')) ?? '');
    }
    const feelings = main.getByRole('radiogroup', { name: 'Families of feelings' });
    if ((await feelings.count()) > 0) {
      const group = main.locator('[aria-label^="Feelings: "]').first();
      await group.getByRole('button').first().click();
    }
    const day = main.getByRole('spinbutton');
    if ((await day.count()) >= 3) {
      await day.first().focus();
      await page.keyboard.type('12052026');
    }
    const step = main.getByText(new RegExp(`^${n} of `));
    await button(page, 'Next').click();
    await expect(step).toHaveCount(0);
  }
}

test('every template is written guided, locked away, and found again with its answers', async ({ page }) => {
  await beginJournal(page, 'Prefer not to say');
  const written = new Map<string, Answered>();
  for (const name of guided) {
    await chooseTemplate(page, name);
    written.set(name, await answerAll(page, name));
    await expectSaved(page);
    await button(page, 'Finish').click();
    await expect(saveState(page)).toHaveText(/^Saved/);
  }
  await chooseTemplate(page, 'Free');
  await field(page, 'Entry text').click();
  await page.keyboard.insertText('Free answer 1');
  await expectSaved(page);

  await lock(page);
  await unlock(page);
  await goTo(page, 'Journal');
  await shot(page, 'all-templates-journal');
  for (const name of [...guided, 'Free']) {
    await goTo(page, 'Journal');
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill(`"${name} answer 1"`.replaceAll('"', ''));
    await page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: `${name} answer 1` })
      .or(
        page
          .getByRole('article')
          .filter({ hasText: `${name} answer 1` })
          .getByRole('link'),
      )
      .first()
      .click();
    const text = field(page, 'Entry text');
    for (const words of written.get(name)?.words ?? ['Free answer 1'])
      await expect(text).toContainText(words);
    const { chosen, words } = written.get(name) ?? { chosen: [], words: [] };
    if (chosen.length === 0) continue;
    // The choices are kept as data: the questions show them checked.
    await button(page, 'Back to the questions').click();
    const seen: string[] = [];
    for (const [n] of words.entries()) {
      await expect(page.getByText(new RegExp(`^${n + 1} of `))).toBeVisible();
      const group = page.getByRole('radiogroup', { name: 'Which is it?' });
      if ((await group.count()) > 0)
        seen.push((await group.getByRole('radio', { checked: true }).getAttribute('value')) ?? '');
      await button(page, 'Next').click();
    }
    expect(seen, name).toEqual(chosen);
  }
});
