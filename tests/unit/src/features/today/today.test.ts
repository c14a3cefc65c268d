import { describe, expect, it } from 'vitest';
import type { AnsweredItem } from '../../../../../src/domain/entry-item.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { roles } from '../../../../../src/domain/role.ts';
import { templatesInOrder } from '../../../../../src/domain/template/catalog/catalog.ts';
import {
  greeting,
  lastTouched,
  latestChange,
  splitTemplates,
} from '../../../../../src/features/today/today.ts';

const item = (part: Partial<AnsweredItem>): AnsweredItem => ({
  id: 'a'.repeat(32) as EntryId,
  template: 'positive-change',
  entryOn: '2026-03-01' as DayOn,
  createdAt: 0,
  updatedAt: 0,
  title: '',
  heading: '',
  excerpt: '',
  tags: [],
  words: 0,
  draft: false,
  trashed: false,
  stage: null,
  isEvidence: false,
  feelings: [],
  hardDay: 'default',
  kept: false,
  answers: {},
  ...part,
});

describe('today', () => {
  it('greets by the hour', () => {
    expect([4, 5, 11, 12, 17, 18, 23].map(greeting)).toEqual([
      'Good evening',
      'Good morning',
      'Good morning',
      'Good afternoon',
      'Good afternoon',
      'Good evening',
      'Good evening',
    ]);
  });

  it.each(roles)('has a handful of templates in front and the rest behind, in the order of %s', (role) => {
    const all = templatesInOrder(role);
    const { front, more } = splitTemplates(all, null, role);
    expect(front).toHaveLength(role === 'partner' ? 8 : 7);
    expect(more).toHaveLength(all.length - front.length);
    for (const part of [front, more]) expect(all.filter((one) => part.includes(one))).toEqual(part);
  });

  it('has a partner’s own second template in front, too', () => {
    const { front } = splitTemplates(templatesInOrder('partner'), null, 'partner');
    expect(front.map(({ id }) => id).slice(0, 2)).toEqual(['i-feel', 'needs-and-boundaries']);
  });

  it('puts the template chosen for today first, once, whichever side it was on', () => {
    const all = templatesInOrder('partner');
    const vision = all.find(({ id }) => id === 'vision') ?? null;
    const { front, more } = splitTemplates(all, vision, 'partner');
    expect(front[0]).toBe(vision);
    expect(front).toHaveLength(9);
    expect([...front, ...more].filter((one) => one === vision)).toHaveLength(1);
    expect(more).toHaveLength(all.length - 9);
  });

  it('goes on with the draft that was touched last', () => {
    expect(lastTouched([])).toBe(null);
    expect(
      lastTouched([item({ updatedAt: 2 }), item({ updatedAt: 9 }), item({ updatedAt: 5 })])?.updatedAt,
    ).toBe(9);
  });

  it('shows the latest change that is finished and says something', () => {
    const older = item({ answers: { different: { text: 'I call.' } } });
    const draft = item({
      entryOn: '2026-05-01' as DayOn,
      draft: true,
      answers: { different: { text: 'Not yet' } },
    });
    const silent = item({ entryOn: '2026-04-01' as DayOn });
    expect(latestChange([draft, older, silent])).toEqual({ item: older, words: 'I call.' });
    expect(latestChange([draft, silent])).toBe(null);
  });
});
