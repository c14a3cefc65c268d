/** Opening and creating the log. (Signatures; the bodies follow.) */
import type { Result } from '../../../src/lib/result.ts';
import type { LogContext, LogCreateError, LogOpenError, OpenLog } from './types.ts';
import type { VaultFiles } from './vault-files.ts';

/** Makes `journal.jl` in `dir` (which exists), durable before it resolves, and leaves it open. */
export async function createLog(
  files: VaultFiles,
  dir: string,
  context: LogContext,
): Promise<Result<OpenLog, LogCreateError>> {
  throw new Error(`${String(files)}${dir}${String(context)}`);
}

/** Opens `journal.jl`, verifies every frame, cuts a torn tail, and leaves it ready to append. */
export async function openLog(
  files: VaultFiles,
  dir: string,
  context: LogContext,
): Promise<Result<OpenLog, LogOpenError>> {
  throw new Error(`${String(files)}${dir}${String(context)}`);
}
