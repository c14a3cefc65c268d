/** What the scripts tell a person: one short line at a time. Progress goes to stderr, so that stdout can be read by programs. */
export function say(line) {
  process.stderr.write(`tend: ${line}\n`);
}

export function warn(line) {
  process.stderr.write(`tend: warning: ${line}\n`);
}

/** For what a person can put right: said without a stack, ends the script. */
export class Unready extends Error {}

/** Runs a script's main function and turns what goes wrong into a line and an exit code. */
export async function main(work) {
  try {
    const code = await work();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.stderr.write(`tend: ${error instanceof Unready ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
