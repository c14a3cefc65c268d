/**
 * What a person does in Tend, step by step, by the names they read. Every e2e speaks through this file, so that a
 * changed name is changed once. It knows nothing of how the app is built.
 */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export const passphrase = 'a quiet river in march';

export type Role = 'In recovery' | 'Partner' | 'Prefer not to say';
export type Place =
  | 'Today'
  | 'Write'
  | 'Journal'
  | 'Conversations'
  | 'Promises'
  | 'Setbacks'
  | 'Review'
  | 'Hard day'
  | 'Support'
  | 'Settings';

const exact = (name: string) => ({ name, exact: true });
export const button = (page: Page | Locator, name: string) => page.getByRole('button', exact(name));
export const field = (page: Page | Locator, name: string) => page.getByRole('textbox', exact(name));

/** From the first-run page to the role page; answers the recovery key shown. */
export async function createJournal(page: Page, name = 'Evenings', secret = passphrase): Promise<string> {
  await expect(page.getByRole('heading', exact('Create your journal'))).toBeVisible();
  await page.getByLabel('Journal name', { exact: true }).fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByLabel('Repeat passphrase', { exact: true }).fill(secret);
  await button(page, 'Create journal').click();
  const shown = page.getByLabel('Recovery key', { exact: true });
  await expect(shown).toBeVisible();
  const words = (await shown.innerText()).trim().split(/\s+/);
  await page.getByRole('checkbox', exact('I have saved my recovery key')).check();
  await button(page, 'Continue').click();
  return words.join(' ');
}

export async function chooseRole(page: Page, role: Role): Promise<void> {
  await page.getByRole('radio', exact(role)).check();
  await button(page, 'Start writing').click();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await button(page, 'Unlock').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', exact('Today'))).toBeVisible();
}

/** Everything a new person goes through, up to Today. Answers the recovery key. */
export async function beginJournal(
  page: Page,
  role: Role = 'In recovery',
  name = 'Evenings',
): Promise<string> {
  const key = await createJournal(page, name);
  await chooseRole(page, role);
  await unlock(page);
  return key;
}

export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation').getByRole('link', exact(place)).click();
}

export async function lock(page: Page): Promise<void> {
  await button(page, 'Lock').click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
}

export const saveState = (page: Page) => page.getByRole('status');

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(/^Saved/);
}

/** A finished free entry. Leaves the person on its page. */
export async function writeFree(page: Page, title: string, text: string): Promise<void> {
  await button(page, 'New entry').click();
  await field(page, 'Title').fill(title);
  await field(page, 'Entry text').click();
  await page.keyboard.insertText(text);
  await expectSaved(page);
  await button(page, 'Finish').click();
  await expectSaved(page);
}

export async function chooseTemplate(page: Page, name: string): Promise<void> {
  await goTo(page, 'Write');
  await button(page.getByRole('main'), name).click();
}

/** Answers the guided questions in turn, one text a question (null = Skip), until the editor stands there. */
export async function answerGuided(page: Page, answers: readonly (string | null)[]): Promise<string[]> {
  const asked: string[] = [];
  for (const answer of answers) {
    const question = page.getByRole('main').getByRole('textbox').and(page.locator('[data-guided-question]'));
    const name = (await question.getAttribute('aria-label')) ?? (await question.evaluate(labelOf));
    asked.push(name);
    if (answer === null) await button(page, 'Skip').click();
    else {
      await question.fill(answer);
      await button(page, 'Next').click();
    }
  }
  return asked;
}

function labelOf(element: Element): string {
  const id = element.getAttribute('aria-labelledby')?.split(' ')[0];
  return (id ? document.getElementById(id)?.textContent : null) ?? '';
}
