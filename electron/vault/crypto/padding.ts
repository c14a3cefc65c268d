/**
 * Hides how much was written: u32 length ‖ data ‖ zeros, in steps of 256 bytes up to 4 KiB, then Padmé (at most 12 %
 * more, the size tells only its order of magnitude). What remains visible is that size.
 */
const prefix = 4;
const step = 256;
const stepsUpTo = 4096;

/** The padded size for `length` bytes of data. */
export function paddedLength(length: number): number {
  const bare = length + prefix;
  if (bare <= stepsUpTo) return Math.ceil(bare / step) * step;
  // Padmé: keep as many leading bits as the exponent has bits, round the rest up.
  const exponent = Math.floor(Math.log2(bare));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const unit = 2 ** (exponent - kept);
  return Math.ceil(bare / unit) * unit;
}

export function pad(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(paddedLength(data.length));
  new DataView(out.buffer).setUint32(0, data.length);
  out.set(data, prefix);
  return out;
}

/** A copy of the data; null when these bytes are not what `pad` makes. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < prefix) return null;
  const length = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0);
  if (length > padded.length - prefix || paddedLength(length) !== padded.length) return null;
  for (let i = prefix + length; i < padded.length; i += 1) if (padded[i] !== 0) return null;
  return padded.slice(prefix, prefix + length);
}
