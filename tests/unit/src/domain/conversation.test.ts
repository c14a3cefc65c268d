import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import { bodyOf, bulletList, heading, paragraph, paragraphs } from '../../../../src/domain/body/build.ts';
import { emptyBody } from '../../../../src/domain/body/types.ts';
import type { Body } from '../../../../src/domain/body/types.ts';
import {
  afterTalk,
  agreedLines,
  conversationParts,
  mayMove,
  soundsLikeFullDisclosure,
  stageAfter,
} from '../../../../src/domain/conversation.ts';
import { conversationStages } from '../../../../src/domain/entry.ts';

const guided = (answers: Answers) => conversationParts({ answers, body: emptyBody, composed: true });
const free = (body: Body) =>
  conversationParts({ answers: { know: { text: 'an older answer' } }, body, composed: false });

describe('the path of a conversation', () => {
  it('goes from preparing to reflected, one step at a time', () => {
    expect(conversationStages.map(stageAfter)).toEqual(['ready', 'had', 'reflected', null]);
  });

  it('may go a step back, and never jumps', () => {
    expect(mayMove('had', 'ready')).toBe(true);
    expect(mayMove('preparing', 'had')).toBe(false);
    expect(mayMove('ready', 'ready')).toBe(false);
  });
});

describe('the card of a guided conversation', () => {
  it('begins with the opening, ends with how to listen, and skips what was skipped', () => {
    const parts = guided({
      with: { text: 'With Maria' },
      know: { text: 'I was late.\n\nTwice.' },
      opening: { text: 'I feel ashamed.' },
      hear: { text: 'I say back what I hear.' },
    });
    expect(parts).toEqual([
      { heading: 'How I begin', paragraphs: ['I feel ashamed.'] },
      { heading: 'What I want you to know', paragraphs: ['I was late.', 'Twice.'] },
      { heading: 'How I will listen', paragraphs: ['I say back what I hear.'] },
    ]);
  });

  it('holds none of the notes from after the talk', () => {
    expect(
      guided({ 'after-said': { text: 'a' }, 'after-heard': { text: 'b' }, 'after-agreed': { text: 'c' } }),
    ).toEqual([]);
  });
});

describe('the card of a conversation written freely', () => {
  it('follows the headings of the text, as it stands now', () => {
    const body = bodyOf([
      paragraph('Before all'),
      heading(2, 'First'),
      paragraph('one\ntwo'),
      bulletList(['three']),
      heading(2, 'Empty'),
      heading(2, 'After the conversation'),
      paragraph('private'),
    ]);
    expect(free(body)).toEqual([
      { heading: 'Part 1', paragraphs: ['Before all'] },
      { heading: 'First', paragraphs: ['one', 'two', 'three'] },
    ]);
  });

  it('takes each paragraph as a part when there is no heading', () => {
    expect(free(paragraphs('one\n\ntwo')).map((part) => part.heading)).toEqual(['Part 1', 'Part 2']);
  });

  it('gives no two parts the same heading', () => {
    const body = bodyOf([heading(2, 'A'), paragraph('one'), heading(2, 'A'), paragraph('two')]);
    expect(free(body).map((part) => part.heading)).toEqual(['A', 'A (2)']);
  });

  it('is empty when nothing is written', () => {
    expect(free(emptyBody)).toEqual([]);
  });
});

describe('after the talk', () => {
  const answers = {
    know: { text: 'not this' },
    'after-agreed': { text: '- The phone stays in the kitchen.\n\n2. We look at it in May' },
    'after-said': { text: ' That waiting was the worst part. ' },
  };

  it('what was written down comes in the order of its questions', () => {
    expect(afterTalk(answers).map(({ id }) => id)).toEqual(['after-said', 'after-agreed']);
    expect(afterTalk(answers)[0]?.text).toBe('That waiting was the worst part.');
    expect(afterTalk({})).toEqual([]);
  });

  it('each line of what was agreed stands alone, without its mark', () => {
    expect(agreedLines(answers)).toEqual(['The phone stays in the kitchen.', 'We look at it in May']);
  });
});

describe('a topic', () => {
  it.each([
    'With Maria, about a first full disclosure, on Sunday',
    'I want to tell you everything about the past years',
    'It is time to come clean',
    'I will tell her the whole truth',
  ])('sounds like a first full disclosure: %s', (text) => {
    expect(soundsLikeFullDisclosure(text)).toBe(true);
  });

  it.each([
    'About the two evenings I was late',
    'I want to tell you about Tuesday',
    'You are everything to me',
    'Tell me when you are ready',
  ])('is an everyday one: %s', (text) => {
    expect(soundsLikeFullDisclosure(text)).toBe(false);
  });
});
