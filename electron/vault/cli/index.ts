/**
 * The entry of `npm run -s vault`: reads backups and journals without the application. Plain Node, built into one file by
 * scripts/vault.mjs. Stores nothing. What must never happen: a write to the vault; words on standard output that are not
 * the answer.
 */
import { resolve } from 'node:path';
import { argon2id } from '../crypto/kdf.ts';
import { realFiles } from '../log/vault-files.ts';
import { runCommand } from './run-command.ts';

const longestLine = 64 * 1024;

/** A program that reads only the beginning of the answer is content with it. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  files: realFiles,
  kdf: argon2id,
  // npm runs scripts in the project's folder; the path is meant from where the person is.
  resolve: (path) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path),
  firstLine,
  out: (text) => {
    process.stdout.write(text);
  },
  tell: (text) => {
    process.stderr.write(text);
  },
});

async function firstLine(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('passphrase or recovery key (shown as you type): ');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    const bytes = part as Buffer;
    parts.push(bytes);
    length += bytes.length;
    if (bytes.includes(0x0a) || length > longestLine) break;
  }
  const [line = ''] = Buffer.concat(parts).toString('utf8').split('\n');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
