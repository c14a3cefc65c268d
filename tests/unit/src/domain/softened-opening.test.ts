import { describe, expect, it } from 'vitest';
import { openingText, softenedOpening } from '../../../../src/domain/softened-opening.ts';

describe('a softened opening', () => {
  it('puts situation, feeling and need together', () => {
    expect(
      softenedOpening({
        situation: 'the phone lights up after ten',
        feeling: 'frightened',
        need: 'some calm at night',
      }),
    ).toBe('When the phone lights up after ten, I feel frightened. I need some calm at night.');
  });

  it('leaves whole sentences as they are, and takes a capital for the start of a word only', () => {
    expect(
      softenedOpening({
        situation: 'On Tuesday I came home late.',
        feeling: 'Ashamed',
        need: 'I need to talk',
      }),
    ).toBe('On Tuesday I came home late. I feel ashamed. I need to talk.');
  });

  it('is made of what is there', () => {
    expect(softenedOpening({})).toBe('');
    expect(softenedOpening({ feeling: 'lonely' })).toBe('I feel lonely.');
    expect(softenedOpening({ situation: 'you said nothing' })).toBe('you said nothing.');
  });

  it('is written into an empty answer and renewed with its parts, but never over the person’s own words', () => {
    const before = { feeling: 'lon' };
    const after = { feeling: 'lonely' };
    expect(openingText('', {}, before)).toBe('I feel lon.');
    expect(openingText('I feel lon.', before, after)).toBe('I feel lonely.');
    expect(openingText('I felt so alone.', before, after)).toBe('I felt so alone.');
  });
});
