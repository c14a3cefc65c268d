/** Point 6: drafts of conversations, their stage, and the card to read aloud from. */
import { expect, shot, test } from '../support/electron-app.ts';
import { answerGuided, beginJournal, button, chooseTemplate, field, goTo } from './person.ts';

test('a conversation is prepared, made ready, read aloud part by part, and had', async ({ page }) => {
  await beginJournal(page);
  await chooseTemplate(page, 'Conversation');
  await answerGuided(page, [
    'With Sam, about Sunday evening, after dinner.',
    'I want you to know that I kept the appointment.',
    'When Sunday went quiet I felt lonely, and I need us to talk.',
    null,
    null,
    null,
    null,
  ]);
  await expect(field(page, 'Entry text')).toContainText('kept the appointment');
  await goTo(page, 'Conversations');
  await expect(page.getByRole('heading', { name: 'Preparing' })).toBeVisible();
  await button(page, 'It is ready').click();
  await expect(page.getByRole('heading', { name: 'Ready' })).toBeVisible();
  await shot(page, '06-conversations');
  await button(page, 'Read aloud').click();
  const card = page.getByRole('article');
  await expect(card).toContainText('Sunday went quiet');
  await expect(card).not.toContainText('kept the appointment');
  await shot(page, '06-read-aloud');
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('kept the appointment');
  await expect(card).not.toContainText('Sunday went quiet');
  await page.keyboard.press('Escape');
  await button(page, 'We have talked').click();
  await expect(page.getByRole('heading', { name: 'Had', exact: true })).toBeVisible();
});
