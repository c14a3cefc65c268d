/**
 * Starts other programs and waits for them. What must never happen: a child left running when the script is stopped,
 * or a shell in between that reads the arguments its own way (npm on Windows is a .cmd file and is the one exception).
 */
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Answers {code, output}; `output` is empty unless `capture` is set. Never throws for an exit code. */
export function run(
  command,
  args,
  { env, cwd = root, capture = false, quiet = false, timeoutMs = 0, onStart } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture || quiet ? 'pipe' : 'inherit', capture || quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    onStart?.(child);
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    const timer = timeoutMs > 0 ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : null;
    const pass = (signal) => child.kill(signal);
    const stop = () => pass('SIGTERM');
    const interrupt = () => pass('SIGINT');
    process.on('SIGTERM', stop);
    process.on('SIGINT', interrupt);
    const over = () => {
      if (timer) clearTimeout(timer);
      process.off('SIGTERM', stop);
      process.off('SIGINT', interrupt);
    };
    child.once('error', (error) => {
      over();
      reject(error);
    });
    child.once('close', (code, signal) => {
      over();
      resolve({ code: code ?? (signal ? 128 : 1), output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
export const isRootOnLinux = () => process.platform === 'linux' && process.getuid?.() === 0;
