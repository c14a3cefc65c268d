/**
 * What Today reminds of, quietly: at most three lines, the same all day, each with one thing to press.
 * What must never happen: a count against anyone, or a line that comes back the moment it was dealt with.
 */
import { HandHeart, Handshake, History, MessageCircleHeart, Milestone, Repeat2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { itemTitle } from '../../domain/item-title.ts';
import { agoInWords } from '../../domain/on-this-day.ts';
import type { PromptKind } from '../../domain/today.ts';
import { useSayGratitude } from '../../hooks/entries/use-say-gratitude.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useTodayPrompts } from './use-today-prompts.ts';
import type { Prompts } from './use-today-prompts.ts';
import styles from './today.module.css';

export function QuietPrompts() {
  const prompts = useTodayPrompts();
  if (prompts.shown.length === 0) return null;
  return (
    <ul className={styles.prompts} aria-label="For today">
      {prompts.shown.map((kind) => (
        <li key={kind}>{lineOf(kind, prompts)}</li>
      ))}
    </ul>
  );
}

function lineOf(kind: PromptKind, prompts: Prompts): ReactNode {
  switch (kind) {
    case 'commitment':
      return <DuePromise prompts={prompts} />;
    case 'boundary':
      return <LookAgain prompts={prompts} />;
    case 'check-in':
      return <CheckIn />;
    case 'gratitude':
      return <Unsaid prompts={prompts} />;
    case 'rehearsal':
      return <Rehearsal prompts={prompts} />;
    case 'look-back':
      return <LookBack prompts={prompts} />;
  }
}

type OfPrompts = { readonly prompts: Prompts };
type LineProps = { readonly icon: LucideIcon; readonly action?: ReactNode; readonly children: ReactNode };

function Line({ icon: Icon, action, children }: LineProps) {
  return (
    <>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <p>{children}</p>
      {action}
    </>
  );
}

function DuePromise({ prompts: { commitments } }: OfPrompts) {
  const [first] = commitments;
  if (!first) return null;
  const words = first.commitment.promise || itemTitle(first.item, 'A commitment');
  return (
    <Line icon={Handshake} action={<More count={commitments.length - 1} href={paths.promises} />}>
      Due: <TextLink href={paths.entry(first.item.id)}>{words}</TextLink>
    </Line>
  );
}

function LookAgain({ prompts: { reviews } }: OfPrompts) {
  const [first] = reviews;
  if (!first) return null;
  return (
    <Line icon={Milestone} action={<More count={reviews.length - 1} href={paths.promises} />}>
      To look at again:{' '}
      <TextLink href={paths.entry(first.item.id)}>{itemTitle(first.item, 'A boundary')}</TextLink>
    </Line>
  );
}

function CheckIn() {
  const start = useStartEntry();
  return (
    <Line
      icon={MessageCircleHeart}
      action={
        <Button size="small" variant="quiet" onPress={() => start('check-in')}>
          Begin
        </Button>
      }
    >
      Two minutes on how you are today
    </Line>
  );
}

function Unsaid({ prompts: { gratitude } }: OfPrompts) {
  const say = useSayGratitude();
  const [failed, setFailed] = useState(false);
  if (!gratitude) return null;
  const words =
    gratitude.answers['what']?.text.trim() || itemTitle(gratitude, 'Something you are grateful for');
  return (
    <Line
      icon={HandHeart}
      action={
        <Button
          size="small"
          variant="quiet"
          onPress={() => void say(gratitude.id).then((said) => setFailed(!said))}
        >
          I said it today
        </Button>
      }
    >
      {failed ? 'That could not be written to the disk: ' : 'Not yet said: '}
      <TextLink href={paths.entry(gratitude.id)}>{words}</TextLink>
    </Line>
  );
}

function Rehearsal({ prompts: { rehearsal } }: OfPrompts) {
  if (!rehearsal) return null;
  return (
    <Line icon={Repeat2}>
      A quiet day: <TextLink href={paths.rehearsal}>go through your plan once, in your mind</TextLink>
    </Line>
  );
}

function LookBack({ prompts: { lookBack } }: OfPrompts) {
  if (!lookBack) return null;
  return (
    <Line icon={History}>
      {agoInWords(lookBack.ago)}:{' '}
      <TextLink href={paths.entry(lookBack.item.id)}>{itemTitle(lookBack.item, 'Untitled')}</TextLink>
    </Line>
  );
}

const More = ({ count, href }: { readonly count: number; readonly href: string }) =>
  count < 1 ? null : (
    <span className={styles.more}>
      <TextLink href={href}>{count === 1 ? 'and one more' : `and ${count} more`}</TextLink>
    </span>
  );
