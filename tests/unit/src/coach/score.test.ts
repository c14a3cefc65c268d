import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../../scripts/coach/request.mjs';
import { score } from '../../../../scripts/coach/score.mjs';
import { kinds } from '../../../../src/coach/kinds.ts';

type Span = { readonly label: string; readonly start: number; readonly end: number };
type Line = { readonly id: string; readonly text: string; readonly spans: readonly Span[] };

const read = (file: string): Line[] =>
  fs
    .readFileSync(path.resolve(import.meta.dirname, '../../../fixtures/coach', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Right, wrong, missing and half-right spans in a fixed mixture. */
function mixture({ text, spans }: Line, at: number): Span[] {
  const half = Math.floor(text.length / 2);
  return [
    ...(at % 3 === 0 ? [{ label: 'crisis', start: 0, end: half }] : []),
    ...(at % 2 === 0
      ? [
          { label: 'blaming-you', start: half, end: text.length },
          { label: 'vague', start: 0, end: text.length },
        ]
      : []),
    ...(at % 5 === 0 ? [] : spans.slice(0, 1)),
  ];
}

describe('the scorer', () => {
  const gold = read('public.jsonl');
  const predicted = new Map(gold.map((line, at) => [line.id, mixture(line, at)]));
  const optional = new Map(read('public.optional.jsonl').map((line) => [line.id, line]));

  it('gives the figures of the scorer that came with the public examples', () => {
    const strict = score(kinds, gold, predicted);
    expect(strict.micro.f1).toBeCloseTo(0.43094312963617093, 12);
    expect(strict.macroF1).toBeCloseTo(0.5975719495047882, 12);
    expect(strict.meanIou).toBeCloseTo(0.9082253327396314, 12);
    expect(strict.clean.rate).toBeCloseTo(0.6, 12);
    expect(strict.sentences.rate).toBeCloseTo(0.5432098765432098, 12);
    expect(strict.crisis.falseAlarmRate).toBeCloseTo(0.336283185840708, 12);
    expect(strict.crisis.interval[0]).toBeCloseTo(0.6456611570247934, 12);
  });

  it('leaves out what only an optional span allows', () => {
    const lenient = score(kinds, gold, predicted, optional);
    expect(lenient.ignored).toBe(7);
    expect(lenient.micro.f1).toBeCloseTo(0.4404332129963898, 12);
  });
});

describe('a line of the command', () => {
  it('is read with its role and template, or with the plain ones', () => {
    expect(readRequest('{"id":"a","text":"x","role":"partner","template":"i-feel"}')).toMatchObject({
      kind: 'request',
      role: 'partner',
    });
    expect(readRequest('{"id":1,"text":""}')).toMatchObject({
      kind: 'request',
      role: 'unspecified',
      template: 'free',
    });
  });

  it('is refused without repeating what was written', () => {
    for (const line of [
      'secret words',
      '[]',
      '{"text":"secret"}',
      '{"id":"a"}',
      '{"id":"a","text":"secret","role":"boss"}',
    ])
      expect(readRequest(line)).toMatchObject({
        kind: 'bad',
        why: expect.not.stringContaining('secret') as string,
      });
  });

  it('may be empty', () => {
    expect(readRequest('  ')).toEqual({ kind: 'empty' });
  });
});
