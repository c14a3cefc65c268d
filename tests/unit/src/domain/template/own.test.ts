import { describe, expect, it } from 'vitest';
import { documentDefinition, readDocument } from '../../../../../src/domain/document/documents.ts';
import { withWeekday } from '../../../../../src/domain/document/weekday-templates.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';
import { writeAsked } from '../../../../../src/domain/template/asked.ts';
import { templatesInOrder } from '../../../../../src/domain/template/catalog/catalog.ts';
import { templateOfDay, templatesToOffer, weekdayOf } from '../../../../../src/domain/template/offered.ts';
import {
  blankPrompt,
  blankTemplate,
  changeKind,
  changePrompt,
  copyOf,
  movePrompt,
  offeredTemplates,
  ownLimits,
  ownProblems,
  withTemplate,
} from '../../../../../src/domain/template/own.ts';
import type { OwnTemplate } from '../../../../../src/domain/template/own.ts';
import type { OwnTemplateId } from '../../../../../src/domain/template/types.ts';

const id = (n: number): OwnTemplateId => `custom-${String(n).padStart(32, '0')}`;
const own = (n: number, name: string, fields: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: id(n),
  name,
  purpose: '',
  note: null,
  prompts: [{ ...blankPrompt('q-1'), question: 'What stayed?' }],
  ...fields,
});
const said = (template: OwnTemplate, all: readonly OwnTemplate[] = [template]): string[] =>
  ownProblems(template, all).map(({ at, why }) => `${at} ${why}`);

describe('a template of one’s own', () => {
  it('begins with one empty question and says what it still needs', () => {
    expect(said(blankTemplate(id(1), 'q-1'))).toEqual(['name empty', 'question empty']);
    expect(said(own(1, 'Sunday'))).toEqual([]);
    expect(said(own(1, 'Sunday', { prompts: [] }))).toEqual(['questions none']);
  });

  it('needs a name that nothing else has, whatever its case and spaces', () => {
    expect(said(own(1, '  i  FEEL '))).toEqual(['name built-in']);
    const first = own(1, 'Sunday');
    const second = own(2, 'sunday');
    expect(said(second, [first, second])).toEqual(['name own']);
    expect(said(own(1, 'n'.repeat(ownLimits.name + 1)))).toEqual(['name long']);
  });

  it('asks no question twice, and gives at least two different choices', () => {
    const twice = own(1, 'Sunday', {
      prompts: [
        { ...blankPrompt('q-1'), question: 'What stayed?' },
        { ...blankPrompt('q-2'), question: 'what stayed? ' },
      ],
    });
    expect(said(twice)).toEqual(['question twice']);
    const choice = changeKind(own(1, 'Sunday'), 'q-1', 'choice', ['o-1', 'o-2']);
    expect(said(choice)).toEqual(['options empty']);
    const options = (...labels: string[]) =>
      said(
        changePrompt(choice, 'q-1', {
          options: labels.map((label, n) => ({ id: `o-${n}`, label, meaning: '' })),
        }),
      );
    expect(options('Yes')).toEqual(['options few']);
    expect(options('Yes', 'yes')).toEqual(['options twice']);
    expect(options('Yes', 'No')).toEqual([]);
  });

  it('keeps its choices while another kind of answer is tried', () => {
    const choice = changeKind(own(1, 'Sunday'), 'q-1', 'choice', ['o-1', 'o-2']);
    const written = changePrompt(choice, 'q-1', {
      options: [
        { id: 'o-1', label: 'Yes', meaning: '' },
        { id: 'o-2', label: 'No', meaning: '' },
      ],
    });
    const there = changeKind(written, 'q-1', 'text', ['o-3', 'o-4']);
    const back = changeKind(there, 'q-1', 'choice', ['o-5', 'o-6']);
    expect(back.prompts[0]?.options?.map(({ label }) => label)).toEqual(['Yes', 'No']);
  });

  it('moves a question anywhere and never loses one', () => {
    const three = own(1, 'Sunday', { prompts: ['a', 'b', 'c'].map((one) => blankPrompt(one)) });
    const order = (template: OwnTemplate): string => template.prompts.map((p) => p.id).join('');
    expect(order(movePrompt(three, 'c', 0))).toBe('cab');
    expect(order(movePrompt(three, 'a', 1))).toBe('bac');
    expect(order(movePrompt(three, 'a', 99))).toBe('bca');
    expect(order(movePrompt(three, 'b', -5))).toBe('bac');
    expect(order(movePrompt(three, 'unknown', 0))).toBe('abc');
  });

  it('is offered only once it is whole', () => {
    const whole = own(1, 'Sunday');
    const half = own(2, '');
    expect(offeredTemplates([whole, half])).toEqual([whole]);
  });

  it('reads back as it was written, and nothing else passes for one', () => {
    const { write, read } = documentDefinition('own-templates');
    const value = { templates: [own(1, 'Sunday', { note: 'Slowly.' }), blankTemplate(id(2), 'q-9')] };
    expect(read(JSON.parse(JSON.stringify(write(value))))).toEqual(value);
    expect(readDocument('own-templates', { templates: [{ ...own(1, 'x'), id: 'free' }] })).toBeNull();
    expect(readDocument('own-templates', { templates: [{ ...own(1, 'x'), more: 1 }] })).toBeNull();
  });
});

describe('a copy of a built-in template', () => {
  it.each(templatesInOrder('partner').filter(({ prompts }) => prompts.length > 0))(
    'of $name is whole at once and asks the same',
    (template) => {
      const copy = copyOf(template, id(1), 'partner', []);
      expect(said(copy)).toEqual([]);
      expect(copy.prompts.map(({ question }) => question)).toEqual(
        template.prompts.map(({ question }) => question),
      );
      expect(copy.prompts[0]?.hint).toBe(template.prompts[0]?.hint.partner);
    },
  );

  it('remembers what it was copied from, in the document and in what its entries were asked', () => {
    const copy = copyOf(templatesInOrder('partner')[0]!, id(1), 'partner', []);
    const { write, read } = documentDefinition('own-templates');
    const kept = read(JSON.parse(JSON.stringify(write({ templates: [copy] }))));
    expect(kept?.templates[0]?.basedOn).toBe(templatesInOrder('partner')[0]!.id);
    expect(writeAsked(copy).basedOn).toBe(copy.basedOn);
    expect('basedOn' in writeAsked(own(2, 'Sunday'))).toBe(false);
  });

  it('gets a name that is free', () => {
    const template = templatesInOrder('partner')[0]!;
    const first = copyOf(template, id(1), 'partner', []);
    const second = copyOf(template, id(2), 'partner', [first]);
    expect(said(second, withTemplate([first], second))).toEqual([]);
  });
});

describe('what is offered', () => {
  const mine = own(1, 'Sunday');

  it('has the person’s own after the built-in ones and the empty page last', () => {
    const ids = templatesToOffer('recovering', [mine]).map((template) => template.id);
    expect(ids.slice(-2)).toEqual([mine.id, 'free']);
    expect(ids[0]).toBe('check-in');
  });

  it('knows the template of a weekday, until it is gone', () => {
    const sunday = '2026-11-29' as DayOn;
    expect(weekdayOf(sunday)).toBe(0);
    const chosen = withWeekday(withWeekday({ days: [] }, 0, 'vision'), 0, mine.id);
    expect(templateOfDay(sunday, chosen, templatesToOffer('partner', [mine]))?.name).toBe('Sunday');
    expect(templateOfDay(sunday, chosen, templatesToOffer('partner', []))).toBeNull();
    expect(templateOfDay('2026-11-30' as DayOn, chosen, templatesToOffer('partner', [mine]))).toBeNull();
    expect(withWeekday(chosen, 0, null)).toEqual({ days: [] });
  });
});
