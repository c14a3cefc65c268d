/**
 * `npm run coach:train`: learns the weights of src/coach/learned/weights.ts from the development texts in
 * tests/fixtures/coach and the half of the public examples that was read, never from the parts kept apart. The same texts give the same file. `-- --check` compares
 * with the file there is and writes nothing.
 */
import fs from 'node:fs';
import { loadReader } from './coach/load.mjs';
import { joined, train } from './coach/train.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';

const sets = ['dev-open', 'dev-plain', 'fresh-open', 'second-open', 'crisis-open', 'near-open'];
/** What may be added is learned from these as well (decision 0023). */
const more = ['danger-open', 'blind-one-open', 'blind-two-open'];
const file = inRoot('src', 'coach', 'learned', 'weights.ts');

const read = (name) =>
  fs
    .readFileSync(inRoot('tests', 'fixtures', 'coach', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

await main(async () => {
  const { readText, featuresOf, learnedKinds, addedKinds } = await loadReader();
  const texts = [...sets.flatMap(read), ...read('public').filter((_, at) => at % 2 === 0)];
  const sentencesOf = (all) =>
    all.flatMap(({ text, role, template, spans }) => {
      const reads = readText(text, template);
      return reads.map((one) => {
        const { tokens } = one.sentence;
        const [start, end] = [tokens[0].start, tokens.at(-1).end];
        return {
          names: featuresOf(one, { role, template, sentences: reads.length }),
          kinds: new Set(
            spans.filter((span) => span.start < end && start < span.end).map(({ label }) => label),
          ),
        };
      });
    });
  const first = sentencesOf(texts);
  const all = [...first, ...sentencesOf(more.flatMap(read))];
  say(`learning from ${all.length} sentences`);
  const lines = joined(
    train(first, learnedKinds, [7]),
    train(all, addedKinds, [7, 11, 13, 17, 19]),
    learnedKinds.length,
  );
  const made = `/** Written by \`npm run coach:train\`; the form is told in model.ts. */\nexport const weights = String.raw\`${lines.join('\n')}\`;\n`;
  if (process.argv.includes('--check')) {
    const same = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === made;
    say(same ? 'the weights are those of the texts' : 'the weights are not those of the texts');
    return same ? 0 : 1;
  }
  fs.writeFileSync(file, made);
  say(`${lines.length} features, ${Math.round(made.length / 1024)} KiB`);
  return 0;
});
