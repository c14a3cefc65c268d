/** Point 9: every screen in both themes, at 900 × 600 and wider, without an accessibility violation, kept as pictures. */
import { expect, setWindow, shot, test, violations } from '../support/electron-app.ts';
import { beginJournal, chooseTemplate, goTo, writeFree } from './person.ts';

const places = [
  'Today',
  'Write',
  'Journal',
  'Conversations',
  'Promises',
  'Setbacks',
  'Review',
  'Hard day',
  'Support',
  'Settings',
] as const;

for (const theme of ['Light', 'Dark'] as const) {
  test(`every screen in the ${theme.toLowerCase()} theme, comfortable at 900 × 600`, async ({
    page,
    app,
  }) => {
    await setWindow(app, 900, 600);
    expect(await violations(page)).toEqual([]);
    await shot(page, `09-${theme}-create`);
    await beginJournal(page);
    await goTo(page, 'Settings');
    await page.getByRole('radio', { name: theme, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    await writeFree(
      page,
      'The appointment',
      'I went, although it rained, and said what I had left out last time.',
    );
    expect(await violations(page)).toEqual([]);
    await shot(page, `09-${theme}-entry`);
    await chooseTemplate(page, 'Accountability');
    expect(await violations(page)).toEqual([]);
    await shot(page, `09-${theme}-guided`);
    for (const place of places) {
      await goTo(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page), place).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${place} scrolls sideways`).toBeLessThanOrEqual(0);
      await shot(page, `09-${theme}-${place.toLowerCase().replace(' ', '-')}`);
    }
    await setWindow(app, 1280, 800);
    for (const place of ['Today', 'Journal', 'Review'] as const) {
      await goTo(page, place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await shot(page, `09-${theme}-wide-${place.toLowerCase()}`);
    }
  });
}

test('with the largest text at 900 × 600 every place stays in sight, and no page scrolls sideways', async ({
  page,
  app,
}) => {
  test.setTimeout(120_000);
  await setWindow(app, 900, 600);
  await beginJournal(page, 'Partner');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Text size$/ }).click();
  await page.getByRole('option', { name: 'Largest', exact: true }).click();
  for (const place of places) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const name of places)
      await expect(page.getByRole('navigation').getByRole('link', { name, exact: true })).toBeInViewport({
        ratio: 1,
      });
    await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeInViewport({ ratio: 1 });
    const sideways = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(sideways, `${place} scrolls sideways`).toBe(0);
    await shot(page, `09-largest-${place.toLowerCase().replace(' ', '-')}`);
  }
});
