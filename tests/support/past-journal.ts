/**
 * A journal with half a year in it, written into a profile by the vault's own code through the same calls as the page's,
 * so that what looks back has something to look at. Invented words; days count back from today.
 */
import { parseDate } from '@internationalized/date';
import path from 'node:path';
import type { Answers, FeelingMark } from '../../src/domain/answer.ts';
import { paragraphs } from '../../src/domain/body/build.ts';
import type { Entry, EntryPatch } from '../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/role.ts';
import { templateById } from '../../src/domain/template/catalog/catalog.ts';
import { composeBody } from '../../src/domain/template/compose.ts';
import type { TemplateId } from '../../src/domain/template/types.ts';
import { realPorts } from '../../electron/vault/session/session-ports.ts';
import { newEntryId, startVault } from './vault-process.ts';

export type PastEntry = {
  readonly template: TemplateId;
  /** Days before today. */
  readonly ago: number;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly answers?: Answers;
  /** Only where there are no answers. */
  readonly text?: string;
  readonly more?: Omit<EntryPatch, 'body' | 'answers'>;
};

/** Playwright runs the app in UTC. */
const daysAgo = (ago: number): DayOn =>
  parseDate(new Date().toISOString().slice(0, 10)).subtract({ days: ago }).toString() as DayOn;

/** Answers the ids, in the order given. Entries are finished unless `more` says otherwise. */
export async function writePastJournal(
  profile: string,
  passphrase: string,
  role: Role,
  entries: readonly PastEntry[],
): Promise<readonly EntryId[]> {
  const vault = startVault({ journalsDir: path.join(profile, 'journals'), ports: realPorts });
  await vault.must('vault.create', { passphrase });
  await vault.must('profile.save', { role });
  const ids: EntryId[] = [];
  for (const entry of entries) {
    const made = await vault.must('entry.create', { id: newEntryId(), init: initOf(entry, role) });
    await vault.must('entry.save', { id: made.id, patch: { finished: true, ...entry.more } });
    ids.push(made.id);
  }
  await vault.shutdown();
  return ids;
}

function initOf({ template: id, ago, title = '', tags = [], answers, text = '' }: PastEntry, role: Role) {
  const template = templateById(id);
  const isComposed = answers !== undefined && template !== null;
  const body: Entry['body'] = isComposed ? composeBody(template, answers, role) : paragraphs(text);
  return {
    template: id,
    entryOn: daysAgo(ago),
    title,
    tags,
    body,
    ...(isComposed ? { answers, composed: true } : {}),
  };
}

const felt = (...feelings: readonly FeelingMark[]): Answers => ({ feelings: { text: '', feelings } });
const mark = (word: string, intensity: FeelingMark['intensity']): FeelingMark => ({ word, intensity });

/** Feelings of two weeks' check-ins each, from half a year ago until now. */
const moods: readonly (readonly FeelingMark[])[] = [
  [mark('anxious', 5), mark('ashamed', 4)],
  [mark('anxious', 4), mark('lonely', 4)],
  [mark('tense', 4), mark('sad', 3)],
  [mark('worried', 4), mark('exhausted', 3)],
  [mark('tense', 3), mark('hopeful', 1)],
  [mark('sad', 3), mark('calm', 2)],
  [mark('worried', 2), mark('hopeful', 2)],
  [mark('tense', 2), mark('relieved', 3)],
  [mark('calm', 3), mark('tired', 2)],
  [mark('calm', 3), mark('hopeful', 3)],
  [mark('steady', 3), mark('thankful', 3)],
  [mark('calm', 4), mark('hopeful', 4)],
];

const promise = (text: string, ago: number, by: number, outcome: string | null, how = ''): PastEntry => ({
  template: 'commitment',
  ago,
  answers: {
    promise: { text },
    by: { text: '', on: daysAgo(by) },
    ...(outcome === null ? {} : { outcome: { text: how, choice: outcome } }),
  },
});

/** Half a year of someone in recovery: check-ins, promises, changes, gratitude, milestones, two setbacks, a draft. */
export function halfAYear(): readonly PastEntry[] {
  const checkIns = moods.flatMap((feelings, i) =>
    [0, 3, 5, 9, 12].map((later): PastEntry => ({
      template: 'check-in',
      ago: 175 - i * 14 - later,
      tags: later === 0 ? ['Sunday'] : [],
      answers: {
        ...felt(...(later % 2 === 0 ? feelings : feelings.slice(0, 1))),
        own: { text: 'I was short on the phone at noon. That was mine.' },
      },
    })),
  );
  const change = (ago: number, theme: string, before: string, different: string): PastEntry => ({
    template: 'positive-change',
    ago,
    answers: {
      different: { text: different },
      before: { text: before },
      who: { text: '', choice: 'me' },
      theme: { text: '', choice: theme },
    },
  });
  const thanks = (ago: number, what: string, meant: string, said: string): PastEntry => ({
    template: 'gratitude',
    ago,
    answers: { what: { text: what }, meant: { text: meant }, said: { text: '', choice: said } },
  });
  return [
    ...checkIns,
    change(
      20,
      'honesty',
      'Last spring I waited until you found out, sometimes for weeks.',
      'I tell you about a hard day on the same evening, before you ask.',
    ),
    change(
      34,
      'reliability',
      'I was late and said nothing, and you lay awake.',
      'When I will be late, you hear of it before five.',
    ),
    change(
      61,
      'calm',
      'A year ago one of us walked out at the second sentence.',
      'We finish a talk about money without leaving the room.',
    ),
    thanks(
      9,
      'You waited up for me on Tuesday, and asked one question.',
      'I was less alone with it.',
      'not-yet',
    ),
    thanks(15, 'My brother drove over and fixed the door.', 'I slept that night.', 'not-yet'),
    thanks(40, 'Maria put the laptop away at nine without a word.', 'I felt seen.', 'said'),
    thanks(75, 'Sam rang back within ten minutes.', 'I could breathe again.', 'for-me'),
    {
      template: 'milestone',
      ago: 28,
      answers: {
        what: { text: 'Twenty weeks of group, none missed' },
        when: { text: '', on: daysAgo(28) },
        took: { text: 'Two evenings a week, and asking for a lift when the car was broken.' },
      },
    },
    promise('I will be home by six from Monday to Friday.', 80, 73, 'kept', 'Home by six on all five days.'),
    promise('I will make the appointment with the counsellor.', 70, 60, 'kept'),
    promise('I will leave the phone in the hall at night.', 55, 45, 'partly', 'Five nights out of seven.'),
    promise('I will plan the weekend by Thursday.', 50, 38, 'missed', 'I forgot, and said so on Friday.'),
    promise('I will read the chapter before group.', 30, 23, 'kept'),
    promise('I will paint the kitchen.', 26, 16, 'renegotiated', 'We moved it to spring on Monday.'),
    promise('I will be the one to ring my mother.', 12, 6, 'kept', 'On Sunday, as I had said.'),
    promise('I will write the letter to the bank.', 5, 0, null),
    {
      template: 'setback',
      ago: 66,
      answers: { before: { text: 'A late evening alone, unsaidforbidden.' } },
    },
    {
      template: 'letter',
      ago: 44,
      answers: { 'true-today': { text: 'Today we cooked, and the window was open.' } },
      more: { hardDay: 'yes' },
    },
    {
      template: 'needs-and-boundaries',
      ago: 90,
      answers: {
        behaviour: { text: 'Questions about the past after ten at night' },
        review: { text: '', on: daysAgo(2) },
      },
    },
    {
      template: 'vision',
      ago: 170,
      answers: { good: { text: 'Quiet. No slammed doors.' }, values: { text: 'Honesty' } },
    },
    {
      template: 'vision',
      ago: 18,
      answers: {
        good: { text: 'Being told, and telling. Laughing at breakfast.' },
        values: { text: 'Honesty, told early. Rest.' },
      },
    },
    { template: 'free', ago: 30, title: 'The walk by the river', text: 'We said little, and it was good.' },
    {
      template: 'free',
      ago: 7,
      title: 'What Maria said',
      text: 'Maria said that she had stopped looking at the clock. I wrote it down at once.',
      tags: ['talks'],
      more: { kept: true },
    },
    {
      template: 'free',
      ago: 3,
      title: 'Not finished',
      text: 'Unfinisheddraft words.',
      more: { finished: false },
    },
  ];
}
