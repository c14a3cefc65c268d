import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../../src/domain/body/text.ts';
import { decodeRecord, encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { toEntryItem } from '../../../../../src/domain/entry-item.ts';
import { applyEdit, newEntry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { templateNameOf, templateOf } from '../../../../../src/domain/template/asked.ts';
import type { Asked } from '../../../../../src/domain/template/asked.ts';
import { composeBody } from '../../../../../src/domain/template/compose.ts';

const asked: Asked = {
  name: 'Sunday evening',
  note: null,
  prompts: [
    { id: 'q-1', question: 'What stayed?', hint: 'One thing.', kind: 'text' },
    {
      id: 'q-2',
      question: 'How was the walk?',
      hint: '',
      kind: 'choice',
      options: [
        { id: 'o-1', label: 'Short', meaning: '' },
        { id: 'o-2', label: 'Long', meaning: 'Over an hour.' },
      ],
      day: 'On which day',
    },
  ],
};
const entry = newEntry(
  {
    template: `custom-${'a'.repeat(32)}`,
    asked,
    entryOn: '2026-05-12' as DayOn,
    answers: { 'q-1': { text: 'the walk' }, 'q-2': { text: '', choice: 'o-2', on: '2026-05-10' as DayOn } },
    composed: true,
  },
  '1'.repeat(32) as EntryId,
  1,
);

describe('an entry of a template of the person’s own', () => {
  it('keeps the questions it was begun with, through every edit and through the record', () => {
    const edited = applyEdit(entry, { title: 'Sunday' }, 2);
    const read = decodeRecord(encodeRecord({ kind: 'entry', value: edited }));
    expect(read.ok && read.value.kind === 'entry' && read.value.value.asked).toEqual(asked);
  });

  it('is asked in its own words although no such template exists any more', () => {
    const template = templateOf(entry);
    expect(template?.prompts.map(({ question }) => question)).toEqual(['What stayed?', 'How was the walk?']);
    expect(template && bodyText(composeBody(template, entry.answers, 'partner'))).toBe(
      'What stayed?\nthe walk\nHow was the walk?\nLong. On which day: 10 May 2026.',
    );
  });

  it('goes by the name its template had', () => {
    expect(templateNameOf(toEntryItem(entry, false))).toBe('Sunday evening');
    expect(templateNameOf({ template: `custom-${'b'.repeat(32)}` })).toBe('Entry');
    expect(templateNameOf({ template: 'gratitude' })).toBe('Gratitude');
  });

  it('leaves entries of built-in templates as they were: nothing more is written', () => {
    const plain = newEntry({ template: 'gratitude', entryOn: '2026-05-12' as DayOn }, entry.id, 1);
    expect(new TextDecoder().decode(encodeRecord({ kind: 'entry', value: plain }))).not.toContain('asked');
  });
});
