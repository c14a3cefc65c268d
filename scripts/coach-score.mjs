/**
 * `npm run coach:score`: the coach against the labelled texts in tests/fixtures/coach: the public examples, the
 * development part, the plain texts, and the part kept apart. `-- --json` prints the figures as JSON.
 */
import fs from 'node:fs';
import { loadCoach } from './coach/load.mjs';
import { score } from './coach/score.mjs';
import { inRoot } from './lib/paths.mjs';
import { main } from './lib/say.mjs';

const writers = 'elm fir gorse hazel ivy juniper larch maple nutmeg oak pine quince rowan spruce'.split(' ');

/** `optional`: a side file of spans that need not be found; without one, each line may hold its own. */
const sets = [
  { name: 'public examples', file: 'public', optional: 'public.optional' },
  { name: 'own texts, development part', file: 'dev-open' },
  { name: 'own clean texts, written to find false alarms', file: 'dev-plain' },
  { name: 'fresh texts, development part', file: 'fresh-open' },
  { name: 'second fresh texts, development', file: 'second-open' },
  { name: 'danger and its near misses, development part', file: 'crisis-open' },
  { name: 'danger told plainly, development', file: 'danger-open' },
  { name: 'near misses, written to find false alarms', file: 'near-open' },
  { name: 'first blind texts, development half', file: 'blind-one-open' },
  { name: 'second blind texts, development half', file: 'blind-two-open' },
  { name: 'clean touches, development', file: 'touch-open' },
  { name: 'more danger told plainly, development', file: 'danger-two-open' },
  ...writers.map((file) => ({ name: `texts of one writer (${file}), learned from`, file })),
  ...['ash', 'birch', 'cedar', 'douglas'].map((file) => ({
    name: `texts of one writer (${file}), half learned from`,
    file: `${file}-open`,
  })),
  ...['ash', 'birch', 'cedar', 'douglas'].map((file) => ({
    name: `texts of one writer (${file}), half kept apart`,
    file: `${file}-held`,
  })),
  { name: 'first blind texts, half kept apart', file: 'blind-one-held' },
  { name: 'second blind texts, half kept apart', file: 'blind-two-held' },
  { name: 'own texts, part kept apart', file: 'dev-held' },
  { name: 'fresh texts, part kept apart', file: 'fresh-held' },
  { name: 'danger and its near misses, part kept apart', file: 'crisis-held' },
];

const read = (file) =>
  fs
    .readFileSync(inRoot('tests', 'fixtures', 'coach', `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

function optionalOf({ optional }, gold) {
  if (optional !== undefined) return new Map(read(optional).map((line) => [line.id, line]));
  if (!gold.some((line) => line.optional !== undefined)) return null;
  return new Map(gold.map((line) => [line.id, { spans: line.optional ?? [] }]));
}

const figure = (value) => (value === null ? '  -  ' : value.toFixed(3));

function print({ name }, mode, result) {
  const out = [`${name}: ${result.lines} texts, ${mode}`];
  out.push(`${''.padEnd(24)}    P     R    F1  gold  pred`);
  const rows = [...Object.entries(result.labels), ['MICRO', result.micro]];
  for (const [label, { precision, recall, f1, gold, predicted }] of rows)
    out.push(
      `${label.padEnd(24)} ${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(gold).padStart(5)} ${String(predicted).padStart(5)}`,
    );
  const { clean, sentences, crisis } = result;
  out.push(`macro-F1 ${figure(result.macroF1)}, mean IoU of right spans ${figure(result.meanIou)}`);
  out.push(
    `clean texts with a false alarm: ${clean.alarmed}/${clean.lines} = ${figure(clean.rate)}; clean sentences: ${sentences.alarmed}/${sentences.count} = ${figure(sentences.rate)}`,
  );
  out.push(
    `crisis: found in ${crisis.found}/${crisis.lines} = ${figure(crisis.recall)}${crisis.interval ? ` (95 % ${crisis.interval.map(figure).join(' to ')})` : ''}; false alarms on ${crisis.falseAlarms}/${crisis.others} other texts = ${figure(crisis.falseAlarmRate)}`,
  );
  process.stdout.write(`${out.join('\n')}\n\n`);
}

await main(async () => {
  const { coachText, kinds } = await loadCoach();
  const json = process.argv.includes('--json');
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const results = {};
  for (const set of sets.filter(({ file }) => only.length === 0 || only.includes(file))) {
    const gold = read(set.file);
    const predicted = new Map(
      gold.map(({ id, text, role, template }) => [id, coachText(text, role, template)]),
    );
    const optional = optionalOf(set, gold);
    results[set.file] = {
      strict: score(kinds, gold, predicted),
      lenient: optional ? score(kinds, gold, predicted, optional) : null,
    };
    if (json) continue;
    print(set, 'strict', results[set.file].strict);
    if (results[set.file].lenient) print(set, 'with optional spans', results[set.file].lenient);
  }
  if (json) process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  return 0;
});
