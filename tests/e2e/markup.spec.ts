/** On the real page no string becomes markup or script, not even the empty one. */
import { expect, test } from '../support/electron-app.ts';

test('assigning a string as markup or script is refused', async ({ page }) => {
  const outcomes = await page.evaluate(() => {
    const refused = (attempt: () => void): boolean => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    const box = document.createElement('div');
    return {
      empty: refused(() => (box.innerHTML = '')),
      markup: refused(() => (box.innerHTML = '<img src=x onerror=alert(1)>')),
      space: refused(() => (box.innerHTML = ' ')),
      beside: refused(() => box.insertAdjacentHTML('beforeend', '<b>x</b>')),
      parsed: refused(() => void new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      script: refused(() => (document.createElement('script').text = 'alert(1)')),
    };
  });
  expect(outcomes).toEqual({
    empty: true,
    markup: true,
    space: true,
    beside: true,
    parsed: true,
    script: true,
  });
});
