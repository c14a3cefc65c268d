import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/domain/document/documents.ts';
import { mostOwnWords, noSpelling } from '../../../../../src/domain/document/spelling.ts';
import {
  addOwnWord,
  isOwnWord,
  removeOwnWord,
  spelledAs,
} from '../../../../../src/domain/document/spelling-choosing.ts';

describe('how a journal is spelled', () => {
  it('is the English of the computer until something is chosen, and nothing on one of another language', () => {
    expect(spelledAs(noSpelling, 'en-US')).toBe('en-US');
    for (const language of ['en-GB', 'en', 'en-AU', 'en_IE'])
      expect(spelledAs(noSpelling, language)).toBe('en-GB');
    for (const language of ['de-DE', 'fr', '']) expect(spelledAs(noSpelling, language)).toBe('off');
  });

  it('is what was chosen, whatever the computer speaks', () => {
    expect(spelledAs({ ...noSpelling, language: 'off' }, 'en-GB')).toBe('off');
    expect(spelledAs({ ...noSpelling, language: 'en-US' }, 'de-DE')).toBe('en-US');
  });
});

describe('words of one’s own', () => {
  it('are known in any case, with straight and curly marks, and when they own something', () => {
    const spelling = addOwnWord(noSpelling, 'O’Hanlon');
    for (const word of ["o'hanlon", 'O’HANLON', 'O’Hanlon’s']) expect(isOwnWord(spelling, word)).toBe(true);
    expect(isOwnWord(spelling, 'Hanlon')).toBe(false);
  });

  it('are kept once each, and can be taken back', () => {
    const twice = addOwnWord(addOwnWord(noSpelling, 'Jarek'), 'jarek');
    expect(twice.words).toEqual(['jarek']);
    expect(removeOwnWord(twice, 'JAREK').words).toEqual([]);
  });

  it('never make a document that would not be saved', () => {
    let spelling = noSpelling;
    for (let at = 0; at < mostOwnWords + 3; at += 1)
      spelling = { ...spelling, words: [...spelling.words, `w${at}`] };
    spelling = addOwnWord(addOwnWord(addOwnWord(spelling, 'new'), ''), 'x'.repeat(101));
    expect(spelling.words).toHaveLength(mostOwnWords);
    expect(spelling.words.at(-1)).toBe('new');
    expect(readDocument('spelling', spelling)).not.toBeNull();
  });
});
