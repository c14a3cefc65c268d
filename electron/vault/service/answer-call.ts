/**
 * One message from the page to one reply: is it a call at all, is the journal unlocked, do the arguments fit the
 * schema; then the call's own handler. Nothing is stored here.
 * What must never happen: a call answered while locked that isn't named for it; an exception, or a person's words,
 * leaving the vault (a bug is answered as `bug`, and reported by the call's name and the places it passed).
 */
import * as v from 'valibot';
import type { BoundaryError } from '../../contract/errors.ts';
import { callsAllowedWhileLocked } from '../../contract/vault-calls.ts';
import type { CallName, ReplyMessage } from '../../contract/vault-calls.ts';
import { vaultCallSchemas } from '../../contract/vault-schemas.ts';
import { err } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Handlers } from './handlers.ts';

export type AnswerOptions = {
  readonly handlers: Handlers;
  readonly isUnlocked: () => boolean;
  readonly reportBug: (call: CallName, places: string) => void;
};

/** null when the message has no id to answer to. */
export async function answerCall(options: AnswerOptions, message: unknown): Promise<ReplyMessage | null> {
  const id = idOf(message);
  if (id === null) return null;
  const call = callOf(message);
  if (call === null) return { id, result: refuse('invalid-call') };
  if (!options.isUnlocked() && !callsAllowedWhileLocked.includes(call)) {
    return { id, result: refuse('locked') };
  }
  try {
    const args = v.safeParse(vaultCallSchemas[call], (message as { readonly args?: unknown }).args);
    if (!args.success) return { id, result: refuse('invalid-call') };
    // the schema of a call and its handler are bound by name; the compiler can't follow that through a variable
    const handle = options.handlers[call] as (args: unknown) => Promise<Result<unknown, unknown>>;
    return { id, result: await handle(args.output) };
  } catch (bug) {
    options.reportBug(call, placesOf(bug));
    return { id, result: refuse('bug') };
  }
}

const refuse = (kind: BoundaryError['kind']): Result<never, BoundaryError> => err({ kind });

function idOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'id')) return null;
  const { id } = message as { readonly id: unknown };
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}

function callOf(message: unknown): CallName | null {
  const { call } = message as { readonly call?: unknown };
  return typeof call === 'string' && Object.hasOwn(vaultCallSchemas, call) ? (call as CallName) : null;
}

/** Where it happened, without the error's message: that could hold a piece of what was written. */
export function placesOf(bug: unknown): string {
  if (!(bug instanceof Error) || typeof bug.stack !== 'string') return '';
  const head = bug.message === '' ? bug.name : `${bug.name}: ${bug.message}`;
  if (!bug.stack.startsWith(head)) return '';
  return bug.stack.slice(head.length).split('\n').slice(1, 13).join('\n');
}
