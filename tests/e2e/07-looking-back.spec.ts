/** Point 7: the review of a range of days, and a hard day: one at a time, five at most, stop always there. */
import type { Page } from '@playwright/test';
import { expect, shot, test } from '../support/electron-app.ts';
import { beginJournal, button, chooseTemplate, expectSaved, field, goTo } from './person.ts';

async function keepChange(page: Page, different: string): Promise<void> {
  await chooseTemplate(page, 'Positive change');
  await page.locator('[data-guided-question]').fill(different);
  await button(page, 'Next').click();
  await button(page, 'Write freely').click();
  await button(page, 'Finish').click();
  await expectSaved(page);
}

test('the review shows what was written, and a mark of the plot opens its entries', async ({ page }) => {
  await beginJournal(page);
  await keepChange(page, 'I answer when you ask');
  await chooseTemplate(page, 'Gratitude');
  await page.locator('[data-guided-question]').fill('You waited up for me');
  await button(page, 'Next').click();
  await button(page, 'Write freely').click();
  await button(page, 'Finish').click();
  await goTo(page, 'Review');
  const main = page.getByRole('main');
  await expect(main.getByText('I answer when you ask').first()).toBeVisible();
  await expect(main.getByText('You waited up for me').first()).toBeVisible();
  await shot(page, '07-review');
});

test('a hard day shows one at a time, five at most, never a setback or a draft, and stops at once', async ({
  page,
}) => {
  await beginJournal(page);
  for (const n of [1, 2, 3, 4, 5, 6]) await keepChange(page, `A true thing, number ${n}`);
  await chooseTemplate(page, 'Setback');
  await page.locator('[data-guided-question]').fill('A setback nobody should meet here');
  await button(page, 'Write freely').click();
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  await page.keyboard.type('An unfinished draft');
  await expectSaved(page);

  await goTo(page, 'Hard day');
  await expect(button(page, 'Stop')).toBeVisible();
  await shot(page, '07-hard-day-how');
  await button(page, 'Heavy').click();
  await expect(button(page, 'Stop')).toBeVisible();
  await shot(page, '07-hard-day-grounding');
  await button(page, 'Skip the minute').click();
  await expect(page.getByRole('article')).toHaveCount(1);
  const seen = new Set<string>();
  while ((await page.getByRole('article').count()) > 0) {
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(button(page, 'Stop')).toBeVisible();
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('A true thing');
    expect(text).not.toContain('setback');
    seen.add(text);
    if (seen.size === 1) await shot(page, '07-hard-day-item');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(Next|Go on)$/ })
      .click();
    if (seen.size > 5) break;
  }
  expect(seen.size).toBe(5);
  await shot(page, '07-hard-day-closing');
  await goTo(page, 'Today');
  await goTo(page, 'Hard day');
  await button(page, 'Stop').click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await button(page, 'Back to Today').click();
  await expect(page.getByRole('link', { name: 'Today', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
