/** Whether the pointer is over one of these. A field lies above its mirror and gets the pointer's events itself. */
export function isUnder(elements: readonly HTMLElement[], x: number, y: number): boolean {
  return elements
    .flatMap((element) => [...element.getClientRects()])
    .some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
