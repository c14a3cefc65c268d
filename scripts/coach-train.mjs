/**
 * `npm run coach:train`: learns the weights of src/coach/learned/weights.ts from the development texts in
 * tests/fixtures/coach and the half of the public examples that was read, never from the parts kept apart. The same texts give the same file. `-- --check` compares
 * with the file there is and writes nothing.
 */
import fs from 'node:fs';
import { loadReader } from './coach/load.mjs';
import { train } from './coach/train.mjs';
import { inRoot } from './lib/paths.mjs';
import { main, say } from './lib/say.mjs';

/** Texts that the phrases were made with: what the phrases say of them would count for too much. */
const known =
  'dev-open dev-plain fresh-open second-open crisis-open near-open danger-open blind-one-open blind-two-open';
/** Texts by writers who did not know the phrases, and from which no phrase was made. */
const unknown = `ash-open birch-open cedar-open douglas-open elm fir gorse hazel ivy juniper larch maple nutmeg oak pine
  quince rowan spruce touch-open danger-two-open`;
const file = inRoot('src', 'coach', 'learned', 'weights.ts');

const all = (names) => names.split(/\s+/).flatMap(read);
const read = (name) =>
  fs
    .readFileSync(inRoot('tests', 'fixtures', 'coach', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

await main(async () => {
  const { judgeByPhrases, featuresOf, phrasesAsFeatures, kinds } = await loadReader();
  const sentencesOf = (texts, withPhrases) =>
    texts.flatMap(({ text, role, template, spans }) => {
      const { reads, judgements } = judgeByPhrases(text, role, template);
      return reads.map((one, at) => {
        const { tokens } = one.sentence;
        const [start, end] = [tokens[0].start, tokens.at(-1).end];
        const here = spans.filter((span) => span.start < end && start < span.end);
        const said = withPhrases ? judgements.filter(({ sentence }) => sentence === at) : [];
        return {
          names: [
            ...featuresOf(one, { role, template, sentences: reads.length }),
            ...new Set(phrasesAsFeatures(said)),
          ],
          kinds: new Set(here.map(({ label }) => label)),
        };
      });
    });
  const halfOfPublic = read('public').filter((_, at) => at % 2 === 0);
  const sentences = [
    ...sentencesOf([...all(known), ...halfOfPublic], false),
    ...sentencesOf(all(unknown), true),
  ];
  say(`learning from ${sentences.length} sentences`);
  const lines = train(sentences, kinds);
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
