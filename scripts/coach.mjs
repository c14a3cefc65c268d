/**
 * `npm run -s coach`: JSON lines {"id","text","role","template"} on standard input, {"id","spans":[…]} on standard
 * output, in order. Every kind in every template, whatever the editor has switched off. Keeps nothing. A line that
 * cannot be read is named on standard error without its text; the rest is done, and the exit code is 1.
 */
import readline from 'node:readline';
import { loadCoach } from './coach/load.mjs';
import { readRequest } from './coach/request.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  const { coachText } = await loadCoach();
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let number = 0;
  let failed = 0;
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const request = readRequest(line);
    if (request.kind === 'empty') continue;
    if (request.kind === 'bad') {
      failed += 1;
      process.stderr.write(`coach: line ${number}: ${request.why}\n`);
      continue;
    }
    const { id, text, role, template } = request;
    const spans = coachText(text, role, template).map(({ label, start, end }) => ({ label, start, end }));
    if (!process.stdout.write(`${JSON.stringify({ id, spans })}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  }
  return failed > 0 ? 1 : 0;
});
