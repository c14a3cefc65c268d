/**
 * Logistic regression, each kind against the rest, by AdaGrad with a fixed order: the same sentences give the same
 * weights. Answers the lines of weights.ts. Pure.
 */
const rounds = 24;
const rate = 1;
const decay = 2e-5;
const perUnit = 10;
const rare = 2;
/** Smaller weights are left out: they are many and say little. */
const least = 0.8;
/** The order of the sentences matters a little: the weights of several orders are averaged. */
const orders = [7, 11, 13];

/**
 * @param {readonly {readonly names: readonly string[], readonly kinds: ReadonlySet<string>}[]} sentences
 * @param {readonly string[]} kinds
 * @returns {string[]}
 */
export function train(sentences, kinds) {
  const ids = number(sentences);
  const rows = sentences.map(({ names, kinds: own }) => ({
    own: kinds.map((kind) => (own.has(kind) ? 1 : 0)),
    // As in model.ts: what a sentence's features weigh together does not grow with their number.
    scale: 1 / Math.sqrt(Math.max(1, names.length)),
    ids: Int32Array.from(names.flatMap((name) => ids.get(name) ?? [])),
  }));
  const width = kinds.length;
  const learned = orders.map((seed) => learn(rows, width, ids.size, seed));
  const mean = (at) => learned.reduce((sum, weights) => sum + weights[at], 0) / learned.length;
  const weightsOf = (id) => kinds.map((_, at) => mean(id * width + at));
  const out = [...ids].flatMap(([name, id]) => line(name, weightsOf(id)));
  return [...line('bias', weightsOf(ids.size)), ...out.toSorted()];
}

/** The features seen more than once. */
function number(sentences) {
  const counts = new Map();
  for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(
    ([name, count]) => count >= rare && !/[`\\\t\n\r$]\{?/.test(name.slice(1, -1)),
  );
  return new Map(kept.map(([name], id) => [name, id]));
}

/** The weights of all kinds side by side, feature by feature; the biases are the last feature. */
function learn(rows, width, size, seed) {
  const weights = new Float64Array((size + 1) * width);
  const seen = new Float64Array((size + 1) * width).fill(1e-2);
  const sums = new Float64Array(width);
  const random = generator(seed);
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { own, ids, scale } = rows[at];
      for (let kind = 0; kind < width; kind += 1) sums[kind] = weights[size * width + kind];
      for (const id of ids)
        for (let kind = 0; kind < width; kind += 1) sums[kind] += scale * weights[id * width + kind];
      for (let kind = 0; kind < width; kind += 1) {
        const error = 1 / (1 + Math.exp(-sums[kind])) - own[kind];
        sums[kind] = error;
        step(weights, seen, size * width + kind, error);
      }
      for (const id of ids)
        for (let kind = 0; kind < width; kind += 1) {
          const cell = id * width + kind;
          step(weights, seen, cell, sums[kind] * scale + decay * weights[cell]);
        }
    }
  }
  return weights;
}

function step(weights, seen, cell, slope) {
  seen[cell] += slope * slope;
  weights[cell] -= (rate * slope) / Math.sqrt(seen[cell]);
}

function line(name, weights) {
  const packed = weights
    .map((weight, at) => [Math.abs(weight) < least ? 0 : Math.round(weight * perUnit), at])
    .filter(([weight]) => weight !== 0)
    .map(([weight, at]) => `${String.fromCharCode(97 + at)}${weight}`);
  return packed.length === 0 ? [] : [`${name}\t${packed.join('')}`];
}

const generator = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};
