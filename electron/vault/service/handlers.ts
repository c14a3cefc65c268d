/** The shape of the vault's side of the contract: one handler a call, all of them named. */
import type { CallArgs, CallError, CallName, CallValue } from '../../contract/vault-calls.ts';
import type { Result } from '../../../src/lib/result.ts';

export type Handler<N extends CallName> = (
  args: CallArgs<N>,
) => Promise<Result<CallValue<N>, CallError<N>>> | Result<CallValue<N>, CallError<N>>;

export type Handlers = { readonly [N in CallName]: Handler<N> };
