/** What a new person can read before the first word, on the way and ever after, without one step more. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { button, chooseRole, createJournal, goTo, unlock } from './person.ts';

test('the disclaimer and the safety note stand on the first pages, and later under Settings', async ({
  page,
  app,
}) => {
  await setWindow(app, 900, 600);
  await expect(page.getByText(/It is not therapy\. Under 18, tell an adult you trust/)).toBeAttached();
  await button(page, 'What Tend is and is not').click();
  await expect(page.getByText('If you are under 18', { exact: true })).toBeVisible();
  await button(page, 'If someone may be watching this computer').click();
  await expect(page.getByText('Quick ways out', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'first-run-words');
  await button(page, 'What Tend is and is not').click();
  await button(page, 'If someone may be watching this computer').click();

  await createJournal(page);
  await button(page, 'If someone may be watching this computer').click();
  await expect(page.getByText('What it can’t hide', { exact: true })).toBeVisible();
  await button(page, 'If someone may be watching this computer').click();
  await shot(page, 'first-run-role');
  expect(await violations(page)).toEqual([]);
  await chooseRole(page, 'Partner');
  await unlock(page);

  await goTo(page, 'Settings');
  await expect(page.getByText(/Version \d+\.\d+\.\d+, built on/)).toBeAttached();
  await page.getByRole('link', { name: 'What Tend is and is not' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What Tend is and is not' })).toBeVisible();
  for (const words of ['If you are under 18', 'Quick ways out', 'Where the limits are'])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await shot(page, 'first-run-ever-after');
});
