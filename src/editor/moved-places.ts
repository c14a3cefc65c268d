/** Where the marks of a field stand after an edit: those before it stay, those behind it move, those it touched go. Pure. */
export type Place = { readonly from: number; readonly to: number };

export function movePlaces<P extends Place>(
  places: readonly P[],
  before: string,
  after: string,
): readonly P[] {
  if (before === after || places.length === 0) return places;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const shift = after.length - before.length;
  return places.flatMap((place) => {
    if (place.to <= head) return [place];
    return place.from >= end ? [{ ...place, from: place.from + shift, to: place.to + shift }] : [];
  });
}
