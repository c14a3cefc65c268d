/** Decompresses a Snappy block (the format LevelDB keeps its tables in; google/snappy format_description). Null when it is none. */
const largest = 64 * 1024 * 1024;

export function unsnappy(input: Buffer): Buffer | null {
  let at = 0;
  let size = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = input[at];
    if (byte === undefined || shift > 28) return null;
    at += 1;
    size += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (size > largest) return null;
  const out = Buffer.alloc(size);
  let end = 0;
  while (at < input.length) {
    const tag = input[at]!;
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const bytes = length - 59;
        if (at + bytes > input.length) return null;
        length = input.readUIntLE(at, bytes);
        at += bytes;
      }
      length += 1;
      if (at + length > input.length || end + length > size) return null;
      input.copy(out, end, at, at + length);
      at += length;
      end += length;
      continue;
    }
    const extra = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at + extra > input.length) return null;
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = kind === 1 ? ((tag >> 5) << 8) | input[at]! : input.readUIntLE(at, extra);
    at += extra;
    if (offset === 0 || offset > end || end + length > size) return null;
    for (let i = 0; i < length; i += 1) out[end + i] = out[end + i - offset]!;
    end += length;
  }
  return end === size ? out : null;
}
