import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../src/coach/coach.ts';
import { kinds, kindsOnByDefault, kindWords } from '../../../../src/coach/kinds.ts';
import type { Kind } from '../../../../src/coach/kinds.ts';

const labels = (text: string): string[] => coachText(text, 'unspecified', 'free').map(({ label }) => label);

const marked: readonly (readonly [Kind, string, string])[] = [
  ['minimizing', 'It was only a couple of clips.', 'It was only a couple of clips'],
  ['minimizing', 'Plenty of men do far worse than that.', 'Plenty of men'],
  ['minimizing', 'I wouldn’t call it hiding.', 'I wouldn’t call it hiding'],
  ['conditional-apology', 'I’m sorry if the messages upset you.', 'sorry if'],
  ['conditional-apology', 'I am sorry that you took it like that.', 'you took it'],
  ['conditional-apology', 'I regret any pain my absence may have caused.', 'any pain'],
  ['justifying', 'I’m sorry I shouted, but the day at work was brutal.', 'but the day'],
  ['justifying', 'In my defence, the house was freezing.', 'In my defence'],
  ['justifying', 'I hid the card to protect you.', 'to protect you'],
  ['blaming-you', 'You make me feel like a criminal in my own kitchen.', 'You make me'],
  ['blaming-you', 'Who treats their own family like this?', 'Who treats'],
  ['blaming-you', 'He has ruined the holiday for everyone.', 'ruined'],
  ['character-judgment', 'You’re such a hypocrite.', 'hypocrite'],
  ['character-judgment', 'He has no backbone.', 'no backbone'],
  ['faux-feeling', 'I feel betrayed.', 'betrayed'],
  ['faux-feeling', 'I feel like you never wanted this.', 'I feel like you'],
  ['absolute', 'I never get anything right.', 'never'],
  ['absolute', 'You never ask about my day.', 'never'],
  ['vague', 'I messed up and I know it.', 'messed up'],
  ['vague', 'I take full responsibility for what happened.', 'what happened'],
  ['passive-responsibility', 'Promises were broken last year.', 'Promises were broken'],
  ['passive-responsibility', 'The urge got the better of me.', 'The urge'],
  ['mind-reading', 'You only came along to look good.', 'only came'],
  ['mind-reading', 'She thinks I enjoy this.', 'thinks I enjoy'],
  ['demand', 'You have to delete that account tonight.', 'have to delete'],
  ['demand', 'Hand over the laptop or we’re finished.', 'or we’re finished'],
  ['shame-label', 'I’m a worthless excuse for a man.', 'worthless'],
  ['shame-label', 'What is wrong with me?', 'wrong with me'],
  ['crisis', 'I don’t want to wake up tomorrow.', 'wake up'],
  ['crisis', 'Is it bad that I want to be dead?', 'dead'],
  ['crisis', 'He put his hands round my throat.', 'throat'],
  ['crisis', 'i hit her last night and i own that', 'hit her'],
];

const clean: readonly (readonly [string, string])[] = [
  ['a small word alone', 'I just want to tell you before supper.'],
  ['an apology for an act', 'I’m sorry I lied about Friday. I was at the flat, on my phone.'],
  ['a reason that is owned', 'I was tired, but tiredness is not an excuse.'],
  ['a concrete observation', 'When you came in at nine without ringing, I felt afraid.'],
  ['thanks', 'Because of you the kids had a good birthday. Thank you.'],
  ['praise with always', 'You always know how to cheer me up.'],
  ['a label denied', 'I’m not calling you a liar.'],
  ['a label in someone else’s mouth', '“You’re a coward,” my brother said.'],
  ['own words from then', 'I used to say it was only pictures.'],
  ['a real feeling', 'I feel lonely and a bit scared tonight.'],
  ['an appetite', 'I feel like a walk by the canal.'],
  ['a sensation', 'I feel that same ache I had in April.'],
  ['a habit', 'I always put the phone in the kitchen at ten.'],
  ['a promise', 'I will never hide a device from you.'],
  ['an act named after a general word', 'I messed up: on Friday I watched porn in the car.'],
  ['an act named before a general word', 'I read your diary on Monday. I’m sorry for what I did.'],
  ['a passive with its actor', 'Promises were broken, and I broke all of them.'],
  ['a passive about the world', 'The meeting was moved to the annexe.'],
  ['a real question', 'Do you still want to be married?'],
  ['a stated guess', 'My guess is that you were tired.'],
  ['a request', 'Would you leave the phone downstairs?'],
  ['a need', 'I need honesty to stay in this.'],
  ['a boundary about oneself', 'If there’s another lie, I’ll stay at my sister’s.'],
  ['one’s own duty', 'I have to be at work by eight.'],
  ['guilt about an act', 'I did a horrible thing on Friday and I feel guilty.'],
  ['an identity', 'I’m Mark and I’m an addict.'],
  ['an idiom with dying', 'I’m dying for a coffee.'],
  ['a razor on an ordinary morning', 'I cut myself shaving.'],
  ['ending a habit', 'I want to end this habit for good.'],
];

describe('the coach', () => {
  it.each(marked)('marks %s in “%s”', (kind, text, part) => {
    const at = text.indexOf(part);
    const hint = coachText(text, 'unspecified', 'conversation').find(
      ({ label, start, end }) => label === kind && start < at + part.length && at < end,
    );
    expect(hint).toBeDefined();
  });

  it.each(clean)('leaves %s alone', (_, text) => {
    expect(labels(text)).toEqual([]);
  });

  it('marks blame and its absolute apart', () => {
    expect(new Set(labels('You never listen.'))).toEqual(new Set(['blaming-you', 'absolute']));
  });

  it('reads texting, missing apostrophes and curly quotes as their plain forms', () => {
    for (const text of ['im sorry if i hurt u', 'I’m sorry if I hurt you', "I'm sorry if I hurt you"])
      expect(labels(text)).toEqual(['conditional-apology']);
  });

  it('reads British and American spellings alike', () => {
    expect(labels('I apologise if you felt ignored.')).toEqual(labels('I apologize if you felt ignored.'));
  });

  it('counts places in UTF-16 units behind emoji', () => {
    const text = '😔💔 You never listen. 👨‍👩‍👧';
    const blame = coachText(text, 'partner', 'free').find(({ label }) => label === 'blaming-you');
    expect(text.slice(blame?.start, blame?.end)).toBe('You never listen');
  });

  it('suggests in the writer’s own words', () => {
    const suggestions = (text: string): string[] =>
      coachText(text, 'partner', 'conversation').map(({ suggestion }) => suggestion);
    expect(suggestions('I feel abandoned.')).toEqual([
      'What is under “abandoned”: lonely? afraid? sad? angry?',
    ]);
    expect(suggestions('You never ask about my day.').join(' ')).toContain('instead of “never”');
  });

  it('takes a note of thanks for one', () => {
    expect(coachText('You never once told the children.', 'recovering', 'gratitude')).toEqual([]);
  });

  it('takes “what kind of man” for the other one’s when a partner asks, and for one’s own otherwise', () => {
    const text = 'What kind of husband does that on a birthday?';
    expect(coachText(text, 'partner', 'free').map(({ label }) => label)).toEqual(['blaming-you']);
    expect(coachText(text, 'recovering', 'free').map(({ label }) => label)).toEqual(['shame-label']);
  });

  it('lets nothing stand over danger', () => {
    expect(labels('He hit me again because I am a worthless wife.')).toContain('crisis');
    const hints = coachText('You hit me last night.', 'partner', 'conversation');
    expect(hints.map(({ label }) => label)).toEqual(['crisis']);
  });

  it('says why in one sentence and suggests in the writer’s own word', () => {
    const [hint] = coachText('I feel abandoned most evenings.', 'partner', 'i-feel');
    expect(hint?.suggestion).toContain('“abandoned”');
    for (const [, text] of marked)
      for (const { why, suggestion } of coachText(text, 'recovering', 'accountability')) {
        expect(why).toMatch(/^[A-Z][^!]*\.$/);
        expect(suggestion).not.toContain('!');
      }
  });

  it('answers the same for the same text', () => {
    for (const [, text] of marked)
      expect(coachText(text, 'partner', 'free')).toEqual(coachText(text, 'partner', 'free'));
  });

  it('throws on no string, and stays inside it', () => {
    const words = fc.constantFrom(
      ...marked.flatMap(([, text]) => text.split(' ')),
      '"',
      "'",
      '—',
      '…',
      '\n',
      '😀',
      'u',
      "'d",
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of coachText(text, 'partner', 'free')) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the time it takes', () => {
  /** The process's own time in milliseconds, so that a busy machine does not count. */
  const time = (text: string): number => {
    const start = process.cpuUsage();
    coachText(text, 'partner', 'free');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const least = (text: string): number => Math.min(time(text), time(text));
  const hard: readonly (readonly [string, string])[] = [
    [
      'one endless sentence',
      'you always never just only i feel that you have been so very much and and if but ',
    ],
    ['quotation marks that never close', '" you said \' and "'],
    ['one word, again and again', 'never '],
    ['marks', ',.;:-- '],
    ['a word without spaces', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ];

  it.each(hard)('grows with the length, not its square: %s', (_, piece) => {
    time(piece.repeat(20));
    const [short, long] = [least(piece.repeat(100)), least(piece.repeat(800))];
    expect(long / Math.max(short, 0.5)).toBeLessThan(8 * 8);
  });
});

describe('the kinds', () => {
  it('are on where two people are meant, and danger is on everywhere', () => {
    expect(kindsOnByDefault('accountability')).toEqual(kinds);
    expect(kindsOnByDefault('free')).toEqual(['crisis']);
    expect(kindsOnByDefault('gratitude')).toEqual(['crisis']);
  });

  it('all have a name and a meaning', () => {
    for (const kind of kinds) expect(kindWords[kind].meaning).toMatch(/\.$/);
  });
});
