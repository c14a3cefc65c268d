/**
 * A body as a page of HTML that stands alone: no script, nothing fetched, readable in any browser and on paper. It is
 * written to a file for someone else and never shown by this app.
 * What must never happen: something a person typed read as markup.
 */
import type { Body, BodyMark, BodyNode } from './types.ts';

/** `title` is what the browser shows above; keep it neutral. */
export const bodyHtml = (body: Body, title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.5rem; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; color: #2b2621; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid #ddd3c2; }
h3 { margin-top: 1.75rem; font-size: 1rem; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 2px solid #c58a6b; }
</style>
</head>
<body>
${body.content.map(block).join('\n')}
</body>
</html>
`;

function block(node: BodyNode): string {
  const inner = (): string => (node.content ?? []).map(block).join('\n');
  switch (node.type) {
    case 'paragraph':
      return `<p>${inline(node)}</p>`;
    case 'heading': {
      const level = Math.min(6, Math.max(1, Number(node.attrs?.['level'] ?? 1)));
      return `<h${level}>${inline(node)}</h${level}>`;
    }
    case 'blockquote':
      return `<blockquote>\n${inner()}\n</blockquote>`;
    case 'bulletList':
    case 'taskList':
      return `<ul>\n${inner()}\n</ul>`;
    case 'orderedList':
      return `<ol start="${Number(node.attrs?.['start'] ?? 1)}">\n${inner()}\n</ol>`;
    case 'listItem':
      return `<li>\n${inner()}\n</li>`;
    case 'taskItem':
      return `<li>${node.attrs?.['checked'] === true ? '☑' : '☐'}\n${inner()}\n</li>`;
    case 'horizontalRule':
      return '<hr>';
    default:
      return inner();
  }
}

const inline = (node: BodyNode): string =>
  (node.content ?? [])
    .map((child) =>
      child.type === 'hardBreak' ? '<br>' : marked(escapeHtml(child.text ?? ''), child.marks ?? []),
    )
    .join('');

/** A link's address is left out: a text for someone else keeps to its words. */
const marked = (text: string, marks: readonly BodyMark[]): string =>
  marks.reduce((inner, { type }) => {
    const tag = { bold: 'strong', italic: 'em', strike: 's', link: null }[type];
    return tag === null ? inner : `<${tag}>${inner}</${tag}>`;
  }, text);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
