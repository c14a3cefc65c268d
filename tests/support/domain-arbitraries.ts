/** fast-check arbitraries of the domain: bodies the editor could make, entries with any mix of answers. Invented words only. */
import fc from 'fast-check';
import type { Answer, Answers, Evidence, FeelingMark } from '../../src/domain/answer.ts';
import type { Body, BodyMark, BodyNode } from '../../src/domain/body/types.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../src/domain/ids.ts';
import { builtInTemplateIds } from '../../src/domain/template/types.ts';

const hexDigit = fc.constantFrom(...'0123456789abcdef');
export const entryIds: fc.Arbitrary<EntryId> = fc
  .array(hexDigit, { minLength: 32, maxLength: 32 })
  .map((digits) => digits.join('') as EntryId);

export const days: fc.Arbitrary<DayOn> = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2090, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as DayOn);

export const instants = fc.integer({ min: 0, max: 4_000_000_000_000 });

/** Text as people type it: any script, emoji, markup characters. Never empty. */
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const marks: fc.Arbitrary<readonly BodyMark[]> = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    strike: fc.boolean(),
    link: fc.option(fc.webUrl({ validSchemes: ['http', 'https'] }), { nil: null }),
  })
  .map(({ bold, italic, strike, link }) => [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(strike ? [{ type: 'strike' } as const] : []),
    ...(link === null ? [] : [{ type: 'link', attrs: { href: link } } as const]),
  ]);

const inline: fc.Arbitrary<BodyNode> = fc.oneof(
  { weight: 6, arbitrary: texts.map((text): BodyNode => ({ type: 'text', text })) },
  {
    weight: 3,
    arbitrary: fc.tuple(texts, marks).map(([text, m]): BodyNode => ({ type: 'text', text, marks: m })),
  },
  { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'hardBreak' }) },
);
const inlines = fc.array(inline, { maxLength: 4 });
const paragraph = inlines.map((content): BodyNode => ({ type: 'paragraph', content }));

const blocks = fc.letrec<{ block: BodyNode; item: readonly BodyNode[] }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => [first, ...rest]),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc
      .tuple(fc.constantFrom(1, 2, 3), inlines)
      .map(([level, content]): BodyNode => ({ type: 'heading', attrs: { level }, content })),
    fc.constant<BodyNode>({ type: 'horizontalRule' }),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((content): BodyNode => ({ type: 'blockquote', content })),
    fc
      .tuple(
        fc.constantFrom('bulletList', 'orderedList'),
        fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      )
      .map(([type, items]): BodyNode => ({
        type,
        ...(type === 'orderedList' ? { attrs: { start: 1 } } : {}),
        content: items.map((content) => ({ type: 'listItem', content })),
      })),
    fc.array(fc.tuple(fc.boolean(), tie('item')), { minLength: 1, maxLength: 3 }).map((items): BodyNode => ({
      type: 'taskList',
      content: items.map(([checked, content]) => ({ type: 'taskItem', attrs: { checked }, content })),
    })),
  ),
})).block;

export const bodies: fc.Arbitrary<Body> = fc
  .array(blocks, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }));

const feelingMarks: fc.Arbitrary<FeelingMark> = fc.record({
  word: texts,
  intensity: fc.constantFrom(1, 2, 3, 4, 5),
});
const evidence: fc.Arbitrary<Evidence> = fc.record({ entryId: entryIds, on: days, quote: fc.string() });

export const answer: fc.Arbitrary<Answer> = fc.record(
  {
    text: fc.string({ unit: 'grapheme' }),
    feelings: fc.array(feelingMarks, { maxLength: 4 }),
    choice: fc.constantFrom('slip', 'request', 'honesty', 'us'),
    on: days,
    evidence: fc.array(evidence, { maxLength: 3 }),
    log: fc.array(
      fc.record(
        { on: days, text: fc.string(), choice: fc.constantFrom('kept', 'reviewed'), until: days },
        { requiredKeys: ['on', 'text'] },
      ),
      { maxLength: 3 },
    ),
    parts: fc.dictionary(fc.constantFrom('situation', 'feeling', 'need'), fc.string(), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['text'] },
);
const keys = fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/);
const answersOf: fc.Arbitrary<Answers> = fc.dictionary(keys, answer, {
  maxKeys: 6,
  noNullPrototype: true,
});

export const entries: fc.Arbitrary<Entry> = fc.record(
  {
    id: entryIds,
    template: fc.constantFrom(...builtInTemplateIds),
    entryOn: days,
    createdAt: instants,
    updatedAt: instants,
    finishedAt: fc.option(instants, { nil: null }),
    trashedAt: fc.option(instants, { nil: null }),
    title: fc.string({ unit: 'grapheme' }),
    tags: fc.array(texts, { maxLength: 4 }),
    body: bodies,
    answers: answersOf,
    composed: fc.boolean(),
    stage: fc.constantFrom(null, 'preparing', 'ready', 'had', 'reflected'),
    hardDay: fc.constantFrom('default', 'yes', 'never'),
    kept: fc.constant(true),
    restoredAt: instants,
  },
  {
    requiredKeys: [
      'id',
      'template',
      'entryOn',
      'createdAt',
      'updatedAt',
      'finishedAt',
      'trashedAt',
      'title',
      'tags',
      'body',
      'answers',
      'composed',
      'stage',
      'hardDay',
    ],
  },
);
