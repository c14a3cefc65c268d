import { describe, expect, it } from 'vitest';
import { documentDefinition, readDocument } from '../../../../../src/domain/document/documents.ts';
import { formWords, noFormDrafts, withFormWords } from '../../../../../src/domain/document/form-drafts.ts';

describe('words of open forms', () => {
  const one = withFormWords(noFormDrafts, 'person', { name: 'Sam' });

  it('stand once for each form, as they were typed last', () => {
    const two = withFormWords(withFormWords(one, 'signs', { note: 'no sleep' }), 'person', {
      name: 'Samira',
    });
    expect(formWords(two, 'person')).toEqual({ name: 'Samira' });
    expect(formWords(two, 'signs')).toEqual({ note: 'no sleep' });
    expect(two.forms).toHaveLength(2);
  });

  it('go with the form that was kept or given up, and leave the others', () => {
    const two = withFormWords(one, 'closing', { text: 'tea' });
    expect(formWords(withFormWords(two, 'person', null), 'person')).toBeNull();
    expect(formWords(withFormWords(two, 'person', null), 'closing')).toEqual({ text: 'tea' });
  });

  it('of a form that a later version has stay as they are', () => {
    const { write, read } = documentDefinition('form-drafts');
    const later = { forms: [{ form: 'something-new', words: { a: 'b' } }] };
    expect(read(write(withFormWords(later, 'line', { name: 'x' })))?.forms[0]).toEqual(later.forms[0]);
    expect(readDocument('form-drafts', { forms: [{ form: 'x', words: { a: 1 } }] })).toBeNull();
  });
});
