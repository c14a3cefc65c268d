/**
 * Walks a vault file from front to back and proves every frame. A frame that fails is stepped over by looking for the
 * next one that opens; damage to a magic or a length alone is mended, because neither is needed to prove a frame.
 * What must never happen: bytes reported as a frame that did not authenticate; unbounded work on a hostile file.
 */
import type { EpochKeys } from '../crypto/keys.ts';
import type { OpenedFrame } from './frame.ts';
import {
  claimedHeader,
  claimedLength,
  claimedRecordId,
  frameMagic,
  hasMagic,
  isPossibleLength,
  largestFrame,
  openFrame,
  smallestFrame,
  tagLength,
} from './frame.ts';
import type { QuarantinedRange } from './types.ts';
import type { VaultFile } from './vault-files.ts';

export type ScanKeys = {
  readonly vaultId: Uint8Array;
  readonly keysOf: (epoch: number) => EpochKeys | null;
};

export type ScanVisitor = {
  readonly frame: (offset: number, length: number, opened: OpenedFrame, mended: boolean) => void;
  readonly damage: (range: QuarantinedRange) => void;
  /** The unfinished end of a write; always last. */
  readonly tail: (offset: number, bytes: Uint8Array) => void;
};

/** Read at once when nobody else waits; most journals are one piece. */
export const wholeSegment = 16 * 1024 * 1024;
/** Read at once beside other work: proving so much takes a few milliseconds. */
export const smallSegment = 512 * 1024;
/** Damage longer than this is reported in pieces, so that memory stays bounded. */
const longestDamage = 4 * largestFrame;

export async function scanFrames(
  file: Pick<VaultFile, 'read'>,
  range: { readonly start: number; readonly end: number },
  keys: ScanKeys,
  visitor: ScanVisitor,
  segment = wholeSegment,
): Promise<void> {
  const work = { left: 64 * 1024 * 1024 + 8 * (range.end - range.start) };
  let position = range.start;
  let wanted = segment;
  while (position < range.end) {
    const bytes = new Uint8Array(Math.min(wanted, range.end - position));
    const read = await file.read(bytes, position);
    const window = new Window(
      bytes.subarray(0, read),
      position,
      read < bytes.length || position + read === range.end,
    );
    const walked = walk(window, segment, keys, visitor, work);
    if (walked === null) return;
    position += walked.consumed;
    wanted = Math.max(segment, walked.wanted);
  }
}

class Window {
  readonly bytes: Uint8Array;
  readonly base: number;
  readonly isLast: boolean;
  readonly #searchable: Buffer;

  constructor(bytes: Uint8Array, base: number, isLast: boolean) {
    this.bytes = bytes;
    this.base = base;
    this.isLast = isLast;
    this.#searchable = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The next place that carries a frame's magic; -1 when there is none. */
  nextMagic(from: number): number {
    return this.#searchable.indexOf(frameMagic, from);
  }
}

type Work = { left: number };
type Candidate = { readonly length: number; readonly opened: OpenedFrame };

/** null: the file is finished. Else how much is done and how many bytes the next window needs at least. */
function walk(
  window: Window,
  segment: number,
  keys: ScanKeys,
  visitor: ScanVisitor,
  work: Work,
): { readonly consumed: number; readonly wanted: number } | null {
  const { bytes, base, isLast } = window;
  let at = 0;
  while (at < bytes.length) {
    const whole = tryFrame(window, at, keys, work);
    if (whole !== null && whole !== 'cut') {
      visitor.frame(base + at, whole.length, whole.opened, !hasMagic(bytes, at));
      at += whole.length;
      continue;
    }
    if (whole === 'cut' && !isLast)
      return { consumed: at, wanted: (claimedLength(bytes, at) ?? 0) + segment };
    const next = findNext(window, at, keys, work);
    if (next === 'more') {
      if (bytes.length - at < longestDamage) return { consumed: at, wanted: 2 * (bytes.length - at) };
      const reported = bytes.length - at - largestFrame;
      visitor.damage({ offset: base + at, length: reported, recordId: null, why: 'damaged' });
      at += reported;
      continue;
    }
    const end = next ?? bytes.length;
    const mended = isPossibleLength(end - at) ? attempt(window, at, end - at, keys, work) : null;
    if (mended !== null) visitor.frame(base + at, end - at, mended, true);
    else if (next !== null) reportDamage(window, at, end, keys, visitor);
    else reportEnd(window, at, keys, visitor);
    at = end;
  }
  return isLast ? null : { consumed: bytes.length, wanted: segment };
}

/** Opens the frame that claims to start here. `cut`: it ends beyond the window. */
function tryFrame(window: Window, at: number, keys: ScanKeys, work: Work): Candidate | 'cut' | null {
  const { bytes } = window;
  if (bytes.length - at < smallestFrame) return 'cut';
  const length = claimedLength(bytes, at);
  if (length === null) return null;
  if (at + length > bytes.length) return 'cut';
  const opened = attempt(window, at, length, keys, work);
  return opened === null ? null : { length, opened };
}

function attempt(window: Window, at: number, length: number, keys: ScanKeys, work: Work): OpenedFrame | null {
  if (work.left <= 0) return null;
  const opened = openFrame(window.bytes, at, length, keys.vaultId, keys.keysOf);
  if (opened === null) work.left -= length;
  return opened;
}

/** The start of the next frame that opens; null when there is none; `more` when the window is too small to know. */
function findNext(window: Window, from: number, keys: ScanKeys, work: Work): number | 'more' | null {
  const claimed = claimedLength(window.bytes, from);
  // Where the damaged frame says it ends: finds the neighbour even when its own magic is damaged.
  let natural = claimed === null ? -1 : from + claimed;
  let magic = window.nextMagic(from + 1);
  while (magic >= 0 || natural >= 0) {
    const isNatural = natural >= 0 && (magic < 0 || natural <= magic);
    const candidate = isNatural ? natural : magic;
    if (candidate < window.bytes.length) {
      const found = tryFrame(window, candidate, keys, work);
      if (found === 'cut' && !window.isLast) return 'more';
      if (found !== null && found !== 'cut') return candidate;
    }
    if (isNatural) natural = -1;
    if (candidate === magic) magic = window.nextMagic(magic + 1);
  }
  return window.isLast ? null : 'more';
}

/** One range for each frame that the damaged bytes still show, so that losses can be counted and named. */
function reportDamage(window: Window, from: number, end: number, keys: ScanKeys, visitor: ScanVisitor): void {
  let at = from;
  while (at < end) {
    const claimed = claimedLength(window.bytes, at);
    const isFramed = claimed !== null && at + claimed <= end && (at === from || hasMagic(window.bytes, at));
    const length = isFramed ? claimed : end - at;
    visitor.damage(damageAt(window, at, length, keys));
    at += length;
  }
}

function damageAt(window: Window, at: number, length: number, keys: ScanKeys): QuarantinedRange {
  const header = claimedHeader(window.bytes, at);
  const isUnknown = header !== null && hasMagic(window.bytes, at) && keys.keysOf(header.epoch) === null;
  return {
    offset: window.base + at,
    length,
    recordId: claimedRecordId(window.bytes, at),
    why: isUnknown ? 'unknown-epoch' : 'damaged',
  };
}

/** Nothing opens from here to the end of the file: whole frames are damage, an unfinished one is a torn write. */
function reportEnd(window: Window, from: number, keys: ScanKeys, visitor: ScanVisitor): void {
  const { bytes, base } = window;
  let at = from;
  while (at < bytes.length && !isTorn(bytes, at)) {
    const claimed = claimedLength(bytes, at);
    const isFramed = claimed !== null && hasMagic(bytes, at) && at + claimed <= bytes.length;
    const length = isFramed ? claimed : bytes.length - at;
    visitor.damage(damageAt(window, at, length, keys));
    at += length;
  }
  if (at < bytes.length) visitor.tail(base + at, bytes.subarray(at));
}

/** A write that a crash cut short, or whose blocks never reached the disk and read as zeros. */
function isTorn(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at;
  if (rest < smallestFrame || (rest <= largestFrame && isZero(bytes, at))) return true;
  const claimed = claimedLength(bytes, at);
  if (claimed === null || !hasMagic(bytes, at)) return false;
  return claimed > rest || (claimed === rest && isZero(bytes, bytes.length - tagLength));
}

function isZero(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] !== 0) return false;
  return true;
}
