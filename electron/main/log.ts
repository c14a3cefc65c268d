/**
 * The main process's log: one line on standard error per event, made of a kind and of numbers, flags and closed words.
 * Stores nothing. What must never happen: a message, a path, a name or anything a person wrote in a line; so there is
 * no way to pass free text, and an error is reduced to its name, its code and where in our code it was thrown.
 */
type Field = number | boolean | null | LogWord;
/** Words the code itself makes up: short, lower-case, dashes. Anything else is replaced before it is printed. */
type LogWord = string;

const word = /^[a-z0-9][a-z0-9:-]{0,39}$/;

export function logLine(kind: string, fields: Readonly<Record<string, Field>> = {}): string {
  const parts = Object.entries(fields).map(([name, value]) => `${name}=${printable(value)}`);
  return ['tend', printable(kind), ...parts].join(' ');
}

function printable(value: Field): string {
  if (typeof value !== 'string') return String(value);
  return word.test(value) ? value : '(withheld)';
}

export function log(kind: string, fields?: Readonly<Record<string, Field>>): void {
  process.stderr.write(`${logLine(kind, fields)}\n`);
}

/** What may be said of an error: its class, the system's code, the function and line of ours. Never its message. */
export function describeError(error: unknown): Readonly<Record<string, Field>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code.toLowerCase() : null;
  const place = /[\\/]([\w.-]+\.(?:js|cjs|ts)):(\d+):\d+/.exec(error.stack?.split('\n    at ')[1] ?? '');
  return {
    error: error.name.toLowerCase(),
    code: code?.replaceAll('_', '-') ?? null,
    file: place?.[1]?.replaceAll(/[^\w]/g, '-').toLowerCase() ?? null,
    line: Number(place?.[2] ?? 0),
  };
}

/** Without the first of these Electron shows a box with the error's text and stack. A bug is logged and the app goes on. */
export function setupLog(): void {
  process.on('uncaughtException', (error) => {
    log('uncaught', describeError(error));
  });
  // Electron's own warnings quote addresses.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    log('warning', { name: warning.name.toLowerCase() });
  });
  process.on('unhandledRejection', (error) => {
    log('unhandled', describeError(error));
  });
}
