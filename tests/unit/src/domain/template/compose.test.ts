import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../../../src/domain/answer.ts';
import { bodyText } from '../../../../../src/domain/body/text.ts';
import { emptyBody } from '../../../../../src/domain/body/types.ts';
import { validateBody } from '../../../../../src/domain/body/validate.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { roles } from '../../../../../src/domain/role.ts';
import { templateById } from '../../../../../src/domain/template/catalog/catalog.ts';
import { composeBody } from '../../../../../src/domain/template/compose.ts';
import { composeTitle } from '../../../../../src/domain/template/compose/title.ts';
import { builtInTemplateIds } from '../../../../../src/domain/template/types.ts';
import type { BuiltInTemplateId, Template } from '../../../../../src/domain/template/types.ts';
import { answer as anyAnswer } from '../../../../support/domain-arbitraries.ts';

const text = (words: string): Answer => ({ text: words });
const composed = (id: BuiltInTemplateId, answers: Answers): string => {
  const template = templateById(id);
  if (template === null) throw new Error(id);
  return bodyText(composeBody(template, answers, 'unspecified'));
};
const title = (id: BuiltInTemplateId, answers: Answers): string =>
  composeTitle(templateById(id) as Template, answers);
const day = (on: string): DayOn => on as DayOn;

const templates = builtInTemplateIds.flatMap((id) => templateById(id) ?? []);
const answered: fc.Arbitrary<{ template: Template; answers: Answers }> = fc
  .constantFrom(...templates)
  .chain((template) =>
    fc
      .tuple(
        ...template.prompts.map((prompt) =>
          fc.option(
            fc.tuple(anyAnswer, fc.constantFrom(null, ...(prompt.options ?? []).map(({ id }) => id))),
            { nil: null },
          ),
        ),
      )
      .map((given) => {
        const answers: Record<string, Answer> = {};
        for (const [i, pair] of given.entries()) {
          const prompt = template.prompts[i];
          if (pair === null || prompt === undefined) continue;
          const [{ text: words, feelings, on, evidence }, choice] = pair;
          answers[prompt.id] = {
            text: words,
            ...(prompt.kind === 'feelings' && feelings ? { feelings } : {}),
            ...(prompt.kind === 'choice' && choice !== null ? { choice } : {}),
            ...((prompt.kind === 'day' || prompt.day !== undefined) && on ? { on } : {}),
            ...(prompt.kind === 'evidence' && evidence ? { evidence } : {}),
          };
        }
        return { template, answers };
      }),
  );
const dense = (words: string): string => words.replace(/\s/gu, '');

describe('composing', () => {
  it('leaves out no word, whatever was answered, and always makes a valid body', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...roles), ({ template, answers }, role) => {
        const body = composeBody(template, answers, role);
        expect(validateBody(body).ok).toBe(true);
        const all = dense(bodyText(body));
        for (const { text: words, feelings, evidence } of Object.values(answers)) {
          expect(all).toContain(dense(words).replace(/\.$/, ''));
          for (const { word } of feelings ?? []) expect(all).toContain(dense(word));
          for (const { quote } of evidence ?? []) expect(all).toContain(dense(quote));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('makes an empty body of no answers', () => {
    for (const template of templates) expect(composeBody(template, {}, 'unspecified')).toEqual(emptyBody);
  });

  it('never doubles the full stop that a person wrote', () => {
    const plain = fc.stringMatching(/^[a-zA-Z]{1,8}( [a-z]{1,8}){0,8}\.?$/);
    fc.assert(
      fc.property(fc.constantFrom(...templates), plain, (template, words) => {
        const answers = Object.fromEntries(template.prompts.map(({ id }) => [id, text(words)]));
        expect(bodyText(composeBody(template, answers, 'unspecified'))).not.toMatch(/\.\.|\.,|,\.|: *:|\s\s/);
      }),
    );
  });

  it('gives every answer a place in the text, not at its end as something left over', () => {
    for (const template of templates) {
      const answers = Object.fromEntries(template.prompts.map(({ id }) => [id, text('so it was')]));
      for (const line of bodyText(composeBody(template, answers, 'unspecified')).split('\n'))
        expect(line).not.toBe('so it was');
    }
  });

  it('keeps an answer to a question that the template no longer asks', () => {
    expect(composed('i-feel', { 'long-gone': text('Still here') })).toBe('Still here');
  });
});

describe('an I-feel text', () => {
  const feelings: Answer = {
    text: '',
    feelings: [
      { word: 'afraid', intensity: 4 },
      { word: 'lonely', intensity: 3 },
    ],
  };

  it('is one connected sentence where the words allow it', () => {
    expect(
      composed('i-feel', {
        happened: text('you came in at nine and your phone had been off'),
        feelings,
        need: text('to know where I stand'),
        'their-side': text('you were tired'),
        request: text('a message when you are late'),
        kind: { text: '', choice: 'request' },
      }),
    ).toBe(
      'When you came in at nine and your phone had been off, I feel afraid (strong) and lonely. I need to know where I stand.\n' +
        'I imagine that you were tired.\n' +
        'My request: a message when you are late. This is a request, and a no is all right.',
    );
  });

  it('goes on after a “when” of the person’s own', () => {
    expect(composed('i-feel', { happened: text('When the door closed.'), feelings })).toBe(
      'When the door closed, I feel afraid (strong) and lonely.',
    );
  });

  it('lets several sentences stand as they are', () => {
    expect(composed('i-feel', { happened: text('You came in at nine. We had said seven'), feelings })).toBe(
      'You came in at nine. We had said seven. I feel afraid (strong) and lonely.',
    );
    expect(composed('i-feel', { happened: text('Was that the door?'), feelings })).toBe(
      'Was that the door? I feel afraid (strong) and lonely.',
    );
  });

  it('reads well when most is skipped', () => {
    expect(composed('i-feel', { feelings })).toBe('I feel afraid (strong) and lonely.');
    expect(composed('i-feel', { need: text('because I lie awake') })).toBe(
      'It matters to me because I lie awake.',
    );
    expect(composed('i-feel', { need: text('Rest') })).toBe('What matters to me here: Rest.');
    expect(composed('i-feel', { kind: { text: '', choice: 'want' } })).toMatch(/^This is a want/);
  });
});

describe('a setback text', () => {
  it('says what was chosen beside a question only where no words say it', () => {
    const picked = { when: { text: '', parts: { time: 'evening' } } };
    expect(composed('setback', { kind: { text: '', choice: 'slip' }, ...picked })).toContain(
      'It was a slip, in the evening.',
    );
    const place = { place: 'home', device: 'phone' };
    expect(composed('setback', { where: { text: '', choice: 'alone', parts: place } })).toContain(
      'I was at home, with the phone. I was alone.',
    );
    expect(composed('setback', { where: { text: 'in the study', parts: place } })).toBe(
      'I was in the study.',
    );
  });

  it('says what it was and when in one sentence, and puts kindness before the plan', () => {
    const out = composed('setback', {
      kind: { text: '', choice: 'slip' },
      when: { text: 'late at night', on: day('2026-05-12') },
      where: text('in the study, alone'),
      before: { text: 'I had skipped group.', feelings: [{ word: 'tense', intensity: 5 }] },
      'kind-sentence': text('I stopped, and I am writing this down'),
      plan: text('If I reach for the laptop, then I will ring Sam'),
    });
    expect(out).toBe(
      'It was a slip, on 12 May 2026. It was late at night. I was in the study, alone.\n' +
        'Before it I felt tense (overwhelming). I had skipped group.\n' +
        'I stopped, and I am writing this down.\n' +
        'If I reach for the laptop, then I will ring Sam.',
    );
  });
});

describe('what is chosen beside the words', () => {
  it('says how often and since when, without repeating it', () => {
    const did = (choice: string, on?: DayOn): string =>
      composed('accountability', { did: { text: 'I hid it', choice, ...(on === undefined ? {} : { on }) } });
    expect(did('once', day('2026-05-12'))).toBe('I hid it. It happened once, on 12 May 2026.');
    expect(did('going-on', day('2026-05-12'))).toBe(
      'I hid it. It went on over a longer time, from 12 May 2026 on.',
    );
    expect(did('several')).toBe('I hid it. It happened several times.');
  });

  it('tells what was said to me from what I see', () => {
    expect(composed('accountability', { affected: { text: 'You don’t sleep', choice: 'told' } })).toBe(
      'You don’t sleep. That was said to me.',
    );
  });

  it('stands in for words, and leaves words alone that say it already', () => {
    expect(composed('gratitude', { what: { text: '', choice: 'partner' } })).toBe(
      'It was my partner who did it.',
    );
    expect(composed('gratitude', { what: { text: 'Tom drove over on Sunday.', choice: 'partner' } })).toBe(
      'Tom drove over on Sunday.',
    );
    expect(composed('commitment', { 'for-whom': { text: '', choice: 'us' } })).toBe('It is for both of us.');
  });

  it('says whether a thanks was said, or when it will be', () => {
    const said = (choice: string, on?: DayOn): string =>
      composed('gratitude', { said: { text: '', choice, ...(on === undefined ? {} : { on }) } });
    expect(said('said', day('2026-05-12'))).toBe('I said it on 12 May 2026.');
    expect(said('not-yet', day('2026-05-12'))).toBe('I haven’t said it yet; I mean to on 12 May 2026.');
    expect(said('not-yet')).toBe('I haven’t said it yet.');
    expect(said('for-me')).toBe('I keep it here for myself.');
  });

  it('says how and when a setback will be told, or that it was', () => {
    const tell = (choice: string | null, on?: DayOn): string =>
      composed('setback', {
        tell: { text: '', ...(choice === null ? {} : { choice }), ...(on === undefined ? {} : { on }) },
      });
    expect(tell('face', day('2026-05-12'))).toBe('I will tell them face to face, on 12 May 2026.');
    expect(tell('written')).toBe('I will tell them in writing.');
    expect(tell(null, day('2026-05-12'))).toBe('I will tell them on 12 May 2026.');
    expect(tell('told', day('2026-05-12'))).toBe('I told them on 12 May 2026.');
  });
});

describe('a positive change', () => {
  it('lists its evidence with the day and the words quoted', () => {
    const evidence = [
      { entryId: '1'.repeat(32) as EntryId, on: day('2026-03-03'), quote: 'I told you at once' },
      { entryId: '2'.repeat(32) as EntryId, on: day('2026-04-20'), quote: '' },
    ];
    expect(
      composed('positive-change', {
        different: text('I tell you on the same evening'),
        who: { text: '', choice: 'me' },
        evidence: { text: '', evidence },
        theme: { text: '', choice: 'honesty' },
      }),
    ).toBe(
      'I tell you on the same evening.\nI did this. It is a change in honesty.\n' +
        'It shows in these entries:\n3 March 2026: “I told you at once”\n20 April 2026',
    );
  });
});

describe('a template of the person’s own', () => {
  it('puts each answer under its question', () => {
    const own: Template = {
      id: `custom-${'a'.repeat(32)}`,
      name: 'Sunday',
      purpose: '',
      note: null,
      prompts: [
        {
          id: 'q',
          question: 'What stayed?',
          hint: { recovering: '', partner: '', unspecified: '' },
          example: { recovering: '', partner: '', unspecified: '' },
          kind: 'text',
        },
      ],
    };
    expect(bodyText(composeBody(own, { q: text('the walk') }, 'unspecified'))).toBe('What stayed?\nthe walk');
    expect(composeBody(own, {}, 'unspecified')).toEqual(emptyBody);
  });
});

describe('the suggested title', () => {
  it('is short, on one line, never empty, whatever was answered', () => {
    fc.assert(
      fc.property(answered, ({ template, answers }) => {
        const suggestion = composeTitle(template, answers);
        expect(suggestion).not.toBe('');
        expect(suggestion.length).toBeLessThanOrEqual(60);
        expect(suggestion).not.toMatch(/\n/);
      }),
    );
  });

  it('takes the first sentence of what the entry is about', () => {
    expect(title('gratitude', { what: text('Maria sat with me. She asked one question.') })).toBe(
      'Maria sat with me',
    );
    expect(title('gratitude', {})).toBe('Gratitude');
    expect(
      title('setback', { kind: { text: '', choice: 'slip' }, when: { text: '', on: day('2026-05-12') } }),
    ).toBe('Slip, 12 May 2026');
    expect(title('check-in', { feelings: { text: '', feelings: [{ word: 'calm', intensity: 2 }] } })).toBe(
      'Check-in: calm',
    );
    const long = title('milestone', {
      what: text('I have been to group each week since the first days of January this year'),
    });
    expect(long).toBe('I have been to group each week since the first days of…');
  });
});

describe('what became of it', () => {
  it('stands below a commitment line by line, with its days', () => {
    const words = composed('commitment', {
      promise: text('I will be home by six.'),
      outcome: {
        text: '',
        log: [
          { on: day('2026-10-09'), text: 'Late once.', choice: 'partly' },
          { on: day('2026-10-10'), text: '', choice: 'renegotiated', until: day('2026-10-16') },
        ],
      },
    });
    expect(words).toContain('9 October 2026: I kept it partly. Late once.');
    expect(words).toContain('10 October 2026: We renegotiated it. It is due on 16 October 2026.');
  });

  it('stands below a boundary and an agreement in the same way', () => {
    const log = [{ on: day('2026-06-01'), text: 'It holds.', choice: 'reviewed', until: day('2026-07-01') }];
    expect(composed('needs-and-boundaries', { 'follow-through': { text: '', log } })).toBe(
      '1 June 2026: Looked at it again. It holds. I look at it again on 1 July 2026.',
    );
    expect(composed('agreement', { agreed: text('phones in the kitchen'), since: { text: '', log } })).toBe(
      'We agreed on phones in the kitchen.\n1 June 2026: Looked at it again. It holds. We look at it again on 1 July 2026.',
    );
  });
});
