/**
 * `npm run bench:coach`: how long the coach reads, and what typing costs with it. Prints the time for a paragraph of 300
 * words once warm, the first reading with the language model, how the time grows with the length, and, on real Electron,
 * key to paint in a document of 20,000 words with the coach and without it. Asserts nothing.
 */
import fs from 'node:fs';
import { loadCoach } from './coach/load.mjs';
import { typingTimes } from './coach/typing-bench.mjs';
import { inRoot } from './lib/paths.mjs';
import { main } from './lib/say.mjs';

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

await main(async () => {
  const { coachText } = await loadCoach();
  const texts = fs
    .readFileSync(inRoot('tests', 'fixtures', 'coach', 'dev-open.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
  const words = texts.join(' ').split(' ');
  const first = timed(() => coachText('You never listen.', 'unspecified', 'free'));
  const passages = Array.from({ length: 20 }, (_, at) => words.slice(at * 300, at * 300 + 300).join(' '));
  for (let round = 0; round < 10; round += 1)
    for (const passage of passages) coachText(passage, 'partner', 'conversation');
  const times = Array.from({ length: 10 }, () =>
    passages.map((passage) => timed(() => coachText(passage, 'partner', 'conversation'))),
  )
    .flat()
    .toSorted((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  process.stdout.write(`first reading, with the model: ${first.toFixed(0)} ms\n`);
  process.stdout.write(`a paragraph of 300 words: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms\n`);
  for (const count of [2000, 20000, 200000]) {
    const text = Array.from({ length: count }, (_, index) => words[index % words.length]).join(' ');
    process.stdout.write(
      `${count} words: ${timed(() => coachText(text, 'partner', 'conversation')).toFixed(0)} ms\n`,
    );
  }
  const { hints, work, ...rhythms } = await typingTimes();
  process.stdout.write(`key to paint in 20,000 words, ${hints} underlined places:\n`);
  for (const [rhythm, taken] of Object.entries(rhythms))
    process.stdout.write(
      `  ${rhythm}: ${[0.5, 0.95, 0.99].map((share) => compared(taken, share)).join('; ')}\n`,
    );
  process.stdout.write(`  the page's own work a key, in processor time: ${compared(work, 0.5)}\n`);
  return 0;
});

function compared(both, share) {
  const quantile = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length * share)];
  const [those, these] = [quantile(both.with), quantile(both.without)];
  return `p${share * 100} ${those.toFixed(1)} ms with, ${these.toFixed(1)} without (${(those / these).toFixed(2)} ×)`;
}
