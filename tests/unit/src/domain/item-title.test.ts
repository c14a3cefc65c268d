/** A list calls an entry by its title, else by what its answers or its first words say. */
import { describe, expect, it } from 'vitest';
import { itemTitle } from '../../../../src/domain/item-title.ts';

const item = (fields: Partial<Parameters<typeof itemTitle>[0]>) => ({
  title: '',
  heading: '',
  excerpt: '',
  ...fields,
});

describe('the name of an entry in a list', () => {
  it('is its own title before anything else', () => {
    expect(itemTitle(item({ title: ' Sunday ', heading: 'h', excerpt: 'e' }), 'Untitled')).toBe('Sunday');
  });

  it('is what its answers say, then its first words, then a plain word', () => {
    expect(itemTitle(item({ heading: 'With Sam', excerpt: 'e' }), 'Untitled')).toBe('With Sam');
    expect(itemTitle(item({ excerpt: 'We walked.' }), 'Untitled')).toBe('We walked.');
    expect(itemTitle(item({}), 'Untitled')).toBe('Untitled');
  });

  it('ends long first words at a space', () => {
    const name = itemTitle(item({ excerpt: 'eleven '.repeat(20) }), 'Untitled');
    expect(name).toMatch(/^(eleven )+eleven…$/);
    expect(name.length).toBeLessThanOrEqual(71);
  });
});
