/**
 * Logistic regression, one kind against the rest, by AdaGrad with a fixed order: the same sentences give the same
 * weights. Answers the lines of weights.ts. Pure.
 */
const rounds = 15;
const rate = 0.1;
const decay = 1e-3;
const perUnit = 20;
/** As in model.ts: what a sentence's features weigh together does not grow with their number. */
const share = (count) => 8 / Math.sqrt(Math.max(1, count));
const rare = 2;
/** Smaller weights are left out: they are many and say little. */
const least = 0.12;

/**
 * @param {readonly {readonly names: readonly string[], readonly kinds: ReadonlySet<string>}[]} sentences
 * @param {readonly string[]} kinds
 * @param {readonly number[]} orders the order of the sentences matters a little: the weights of several orders are averaged
 * @returns {string[]}
 */
export function train(sentences, kinds, orders) {
  const ids = number(sentences);
  const rows = sentences.map(({ names, kinds: own }) => ({
    own,
    n: names.length,
    ids: Int32Array.from(names.flatMap((name) => ids.get(name) ?? [])),
  }));
  const learned = kinds.map((kind) => average(orders.map((seed) => learn(rows, kind, ids.size, seed))));
  const out = [...ids].flatMap(([name, id]) =>
    line(
      name,
      learned.map(({ weights }) => weights[id]),
    ),
  );
  return [
    ...line(
      'bias',
      learned.map(({ bias }) => bias),
    ),
    ...out.toSorted(),
  ];
}

/** The features seen more than once. */
function number(sentences) {
  const counts = new Map();
  for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(
    ([name, count]) => count >= rare && !/[`\\\t\n$]\{?/.test(name.slice(1, -1)),
  );
  return new Map(kept.map(([name], id) => [name, id]));
}

function average(all) {
  const sum = (values) => values.reduce((total, value) => total + value, 0) / values.length;
  return {
    weights: all[0].weights.map((_, id) => sum(all.map(({ weights }) => weights[id]))),
    bias: sum(all.map(({ bias }) => bias)),
  };
}

function learn(rows, kind, size, seed) {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-8);
  let bias = 0;
  let seenBias = 1e-8;
  const random = generator(seed);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { own, ids, n } = rows[at];
      const scale = share(n);
      let sum = bias;
      for (const id of ids) sum += scale * weights[id];
      const error = 1 / (1 + Math.exp(-sum)) - (own.has(kind) ? 1 : 0);
      for (const id of ids) {
        const slope = error * scale + decay * weights[id];
        seen[id] += slope * slope;
        weights[id] -= (rate * slope) / Math.sqrt(seen[id]);
      }
      seenBias += error * error;
      bias -= (rate * error) / Math.sqrt(seenBias);
    }
  }
  return { weights, bias };
}

function line(name, weights) {
  const packed = weights
    .map((weight, at) => [Math.abs(weight) < least ? 0 : Math.round(weight * perUnit), at])
    .filter(([weight]) => weight !== 0)
    .map(([weight, at]) => `${String.fromCharCode(97 + at)}${weight}`);
  return packed.length === 0 ? [] : [`${name}\t${packed.join('')}`];
}

/** The lines of two trainings as one; the letters of the second go on behind those of the first.
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 * @param {number} kinds how many kinds the first has
 */
export function joined(one, other, kinds) {
  const lines = new Map(one.map((text) => text.split('\t')));
  const later = (letter) => String.fromCharCode(letter.charCodeAt(0) + kinds);
  for (const text of other) {
    const [name, packed] = text.split('\t');
    lines.set(name, (lines.get(name) ?? '') + packed.replace(/[a-z]/g, later));
  }
  const all = [...lines].map(([name, packed]) => `${name}\t${packed}`);
  const isBias = (text) => text.startsWith('bias\t');
  return [...all.filter(isBias), ...all.filter((text) => !isBias(text)).toSorted()];
}

const generator = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};
