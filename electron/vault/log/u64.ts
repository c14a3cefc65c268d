/** Big-endian 64-bit numbers within JavaScript's safe integers; what is larger is refused, never rounded. */
export function writeU64(view: DataView, at: number, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error('Not a safe unsigned number');
  view.setUint32(at, Math.floor(value / 2 ** 32));
  view.setUint32(at + 4, value >>> 0);
}

/** null beyond the safe integers. */
export function readU64(view: DataView, at: number): number | null {
  const high = view.getUint32(at);
  return high >= 2 ** 21 ? null : high * 2 ** 32 + view.getUint32(at + 4);
}
