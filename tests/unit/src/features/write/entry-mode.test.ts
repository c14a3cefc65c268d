import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../../src/domain/answer.ts';
import { templateById } from '../../../../../src/domain/template/catalog/catalog.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import {
  promptsAfterwards,
  promptsNow,
  questionAfterwards,
  questionToOpen,
} from '../../../../../src/features/write/entry-mode.ts';
import type { EntryDraft } from '../../../../../src/hooks/entry-editor/use-entry-editor.ts';

const gratitude = templateById('gratitude')!;
const conversation = templateById('conversation')!;
const draft = (part: Partial<EntryDraft>): EntryDraft => ({
  id: 'a'.repeat(32) as EntryId,
  template: 'gratitude',
  entryOn: '2026-03-01' as DayOn,
  title: '',
  tags: [],
  answers: {},
  composed: true,
  stage: null,
  hardDay: 'default',
  kept: false,
  finished: false,
  trashed: false,
  ...part,
});
const answered = (...indexes: number[]): Answers =>
  Object.fromEntries(indexes.map((i) => [gratitude.prompts[i]!.id, { text: 'words' }]));

describe('an entry opens', () => {
  it('at the first question when none is answered', () => {
    expect(questionToOpen(draft({}), gratitude)).toBe(0);
  });
  it('at the question after the last one answered, whatever was skipped before', () => {
    expect(questionToOpen(draft({ answers: answered(0, 1) }), gratitude)).toBe(2);
    expect(questionToOpen(draft({ answers: answered(1) }), gratitude)).toBe(2);
  });
  it('at the first question when only a link was there from the beginning', () => {
    const change = templateById('positive-change')!;
    const linked: Answers = {
      evidence: {
        text: '',
        evidence: [{ entryId: 'b'.repeat(32) as EntryId, on: '2026-03-01' as DayOn, quote: '' }],
      },
    };
    expect(questionToOpen(draft({ template: 'positive-change', answers: linked }), change)).toBe(0);
  });
  it('with its text when the last question is answered', () => {
    expect(questionToOpen(draft({ answers: answered(gratitude.prompts.length - 1) }), gratitude)).toBe(null);
  });
  it('with its text when it is written freely, finished, or of a template that is not known', () => {
    expect(questionToOpen(draft({ composed: false }), gratitude)).toBe(null);
    expect(questionToOpen(draft({ finished: true }), gratitude)).toBe(null);
    expect(questionToOpen(draft({}), null)).toBe(null);
  });
});

describe('the questions of a conversation', () => {
  it('leave out what comes after it until it was had', () => {
    const before = promptsNow(conversation, 'preparing').prompts.map(({ id }) => id);
    const after = promptsNow(conversation, 'had').prompts.map(({ id }) => id);
    expect(before.some((id) => id.startsWith('after-'))).toBe(false);
    expect(after.filter((id) => id.startsWith('after-'))).toHaveLength(3);
  });
  it('for afterwards stand alone once it was had, and begin where one still waits', () => {
    expect(promptsAfterwards(conversation, 'ready')).toBeNull();
    expect(promptsAfterwards(gratitude, 'had')).toBeNull();
    const after = promptsAfterwards(conversation, 'had')!;
    expect(after.prompts.map(({ id }) => id)).toEqual(['after-said', 'after-heard', 'after-agreed']);
    const free = draft({ template: 'conversation', composed: false, stage: 'had' });
    expect(questionAfterwards(free, after)).toBe(0);
    expect(questionAfterwards({ ...free, answers: { 'after-said': { text: 'words' } } }, after)).toBe(1);
    const all = Object.fromEntries(after.prompts.map(({ id }) => [id, { text: 'words' }]));
    expect(questionAfterwards({ ...free, answers: all }, after)).toBe(0);
  });
});
