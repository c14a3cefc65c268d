/**
 * The scorer's rules (docs/coach.md). A predicted span is right if a gold span of the same label on its line overlaps
 * it by one code unit or more; precision = right predicted / predicted, recall = gold spans overlapped / gold. With
 * optional spans, a prediction that hits no gold but an optional span of its label counts neither way. Crisis apart:
 * lines found, and false alarms on all other lines. Pure.
 */
const overlaps = (one, other) => one.label === other.label && one.start < other.end && other.start < one.end;

/**
 * `optional` null gives the strict figures.
 * @param {readonly string[]} labels every kind
 * @param {readonly any[]} gold [{id, text, spans}]
 * @param {ReadonlyMap<string, readonly any[]>} predicted id → spans
 * @param {ReadonlyMap<string, {readonly spans: readonly any[]}> | null} optional
 * @returns {any}
 */
export function score(labels, gold, predicted, optional = null) {
  const counts = new Map(labels.map((label) => [label, { right: 0, predicted: 0, found: 0, gold: 0 }]));
  const sums = { ious: [], clean: 0, cleanAlarmed: 0, sentences: 0, sentencesAlarmed: 0, ignored: 0 };
  const crisis = { lines: 0, found: 0, overlapped: 0, others: 0, falseAlarms: 0 };
  for (const { id, text, spans } of gold) {
    const kept = unique(predicted.get(id) ?? []).filter((span) => {
      if (spans.some((other) => overlaps(span, other))) return true;
      const ignore = (optional?.get(id)?.spans ?? []).some((other) => overlaps(span, other));
      if (ignore) sums.ignored += 1;
      return !ignore;
    });
    for (const span of kept) {
      const hits = spans.filter((other) => overlaps(span, other));
      const count = counts.get(span.label);
      count.predicted += 1;
      if (hits.length === 0) continue;
      count.right += 1;
      sums.ious.push(Math.max(...hits.map((other) => iou(span, other))));
    }
    for (const span of spans) {
      const count = counts.get(span.label);
      count.gold += 1;
      if (kept.some((other) => overlaps(span, other))) count.found += 1;
    }
    countCrisis(crisis, spans, kept);
    if (spans.length > 0) continue;
    sums.clean += 1;
    if (kept.length > 0) sums.cleanAlarmed += 1;
    for (const [from, to] of sentencesOf(text)) {
      sums.sentences += 1;
      if (kept.some(({ start, end }) => start < to && from < end)) sums.sentencesAlarmed += 1;
    }
  }
  return summary(counts, sums, crisis, gold.length);
}

function countCrisis(crisis, gold, kept) {
  const wanted = gold.filter(({ label }) => label === 'crisis');
  const got = kept.filter(({ label }) => label === 'crisis');
  if (wanted.length === 0) {
    crisis.others += 1;
    if (got.length > 0) crisis.falseAlarms += 1;
    return;
  }
  crisis.lines += 1;
  if (got.length > 0) crisis.found += 1;
  if (got.some((span) => wanted.some((other) => overlaps(span, other)))) crisis.overlapped += 1;
}

function summary(counts, sums, crisis, lines) {
  const perLabel = Object.fromEntries([...counts].map(([label, count]) => [label, rates(count)]));
  const all = { right: 0, predicted: 0, found: 0, gold: 0 };
  for (const count of counts.values()) for (const key of Object.keys(all)) all[key] += count[key];
  const scored = Object.values(perLabel).filter(({ gold }) => gold > 0);
  return {
    lines,
    labels: perLabel,
    micro: rates(all),
    macroF1: scored.length > 0 ? mean(scored.map(({ f1 }) => f1)) : null,
    meanIou: sums.ious.length > 0 ? mean(sums.ious) : null,
    ignored: sums.ignored,
    clean: { lines: sums.clean, alarmed: sums.cleanAlarmed, rate: ratio(sums.cleanAlarmed, sums.clean) },
    sentences: {
      count: sums.sentences,
      alarmed: sums.sentencesAlarmed,
      rate: ratio(sums.sentencesAlarmed, sums.sentences),
    },
    crisis: {
      ...crisis,
      recall: ratio(crisis.found, crisis.lines),
      interval: wilson(crisis.found, crisis.lines),
      falseAlarmRate: ratio(crisis.falseAlarms, crisis.others),
    },
  };
}

function rates({ right, predicted, found, gold }) {
  const precision = ratio(right, predicted);
  const recall = ratio(found, gold);
  const f1 =
    precision && recall ? (2 * precision * recall) / (precision + recall) : gold || predicted ? 0 : null;
  return { precision, recall, f1, gold, predicted };
}

const ratio = (part, whole) => (whole ? part / whole : null);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function iou(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (one.end - one.start + other.end - other.start - shared);
}

function wilson(found, count, z = 1.96) {
  if (!count) return null;
  const share = found / count;
  const scale = 1 + (z * z) / count;
  const centre = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}

/** After . ! ? … with closing quotation marks, and at line breaks. */
function sentencesOf(text) {
  const out = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["'”’)]*(?=\s)|\n/g)) {
    out.push([from, match.index + match[0].length]);
    from = match.index + match[0].length;
  }
  out.push([from, text.length]);
  return out.filter(([start, end]) => text.slice(start, end).trim() !== '');
}

function unique(spans) {
  const seen = new Set();
  return spans.filter(({ label, start, end }) => {
    const key = `${label} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
