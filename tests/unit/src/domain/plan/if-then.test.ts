import { describe, expect, it } from 'vitest';
import {
  ifThenQuestion,
  ifThenSentence,
  isComplete,
  readIfThen,
  tidyIfThen,
} from '../../../../../src/domain/plan/if-then.ts';

describe('an if-then plan', () => {
  it('reads as one sentence, whichever of its words were typed along', () => {
    const sentence = 'If I am alone at night, then I will ring Sam.';
    expect(ifThenSentence({ when: 'I am alone at night', deed: 'ring Sam' })).toBe(sentence);
    expect(ifThenSentence({ when: 'If I am alone at night,', deed: 'then I will ring Sam.' })).toBe(sentence);
    expect(ifThenSentence({ when: 'when I am alone at night', deed: 'I’ll ring Sam' })).toBe(sentence);
  });

  it('keeps “I” and names as they are, and lowers a word that stood first', () => {
    expect(ifThenSentence({ when: 'Sam is away', deed: 'Go to bed' })).toBe(
      'If Sam is away, then I will go to bed.',
    );
  });

  it('shows what is still missing', () => {
    expect(ifThenSentence({ when: '', deed: 'ring Sam' })).toBe('If …, then I will ring Sam.');
    expect(isComplete({ when: 'I am tired', deed: ' . ' })).toBe(false);
  });

  it('is tidied without losing a word of its own', () => {
    expect(tidyIfThen({ when: '  I wake  at four; ', deed: 'I am going to get up.' })).toEqual({
      when: 'I wake at four',
      deed: 'get up',
    });
  });
});

describe('the gentle look at it', () => {
  const asked = (when: string, deed: string) => ifThenQuestion({ when, deed });

  it('finds nothing in a situation and a deed', () => {
    expect(
      asked('I am alone at night and reach for the laptop', 'leave it in the hall and ring Sam'),
    ).toBeNull();
    expect(asked('I want to search your things', 'sit down and ask you one question')).toBeNull();
    expect(asked('I notice that I am tired', 'go to bed at ten')).toBeNull();
  });

  it('asks for the half that is missing first', () => {
    expect(asked('', '')).toBe('no-situation');
    expect(asked('I am tired', '')).toBe('no-deed');
  });

  it('asks for a situation that can be noticed', () => {
    expect(asked('it gets hard', 'ring Sam')).toBe('situation-is-vague');
    expect(asked('I feel bad', 'ring Sam')).toBe('situation-is-vague');
    expect(asked('I will be honest', 'ring Sam')).toBe('situation-is-a-promise');
  });

  it('asks for something that can be done, not left undone or wished', () => {
    expect(asked('I am alone', 'not look')).toBe('deed-is-a-not');
    expect(asked('I am alone', 'avoid the internet')).toBe('deed-is-a-not');
    expect(asked('I am alone', 'try to be stronger')).toBe('deed-is-a-wish');
    expect(asked('I am alone', 'be more careful')).toBe('deed-is-a-wish');
  });
});

describe('reading one out of someone’s writing', () => {
  it('finds both halves', () => {
    expect(readIfThen('My plan: if I slept badly, then I will say so at breakfast. I mean it.')).toEqual({
      when: 'I slept badly',
      deed: 'say so at breakfast',
    });
    expect(readIfThen('When the house is empty I will go to the library.')).toEqual({
      when: 'the house is empty',
      deed: 'go to the library',
    });
  });

  it('finds none where there is none', () => {
    expect(readIfThen('I will do better.')).toBeNull();
    expect(readIfThen('If only I knew.')).toBeNull();
    expect(readIfThen('')).toBeNull();
  });
});
