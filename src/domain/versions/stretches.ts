/**
 * Which of the many saves of an entry count as one earlier version. Every save is a version in the log; people are shown
 * the last one of a stretch of time, so that a sitting is a few lines and not hundreds. Pure.
 * What must never happen: the version a restore took the place of hidden in a stretch with what came after it.
 */
import type { EpochMs } from '../ids.ts';

/** One version as the list shows it. `rev` is what it is asked for by. */
export type VersionMark = { readonly rev: number; readonly savedAt: EpochMs };

/** What of a version's bytes is needed to place it in time. */
export type VersionTime = { readonly savedAt: EpochMs; readonly restoredAt: EpochMs | null };

/** `gone`: removed for good, and nothing before it is there for anybody. `unknown`: no version this program can read. */
export type VersionAt = VersionTime | 'gone' | 'unknown';

/** A compaction keeps one version of each (docs/vault-format.md), so that the same ones are always chosen. */
export const longStretchMs = 10 * 60 * 1000;
const shortStretchMs = 60 * 1000;
/** As long as this before the newest save, every minute can be gone back to, if it is still in the log. */
const recentMs = 60 * 60 * 1000;

/** Versions with the same answer are one to the person: the last of them stands for all. */
function stretchOf({ savedAt, restoredAt }: VersionTime, newestAt: EpochMs): string {
  const isRecent = savedAt > newestAt - recentMs;
  const stretch = isRecent
    ? `minute ${Math.floor(savedAt / shortStretchMs)}`
    : `${Math.floor(savedAt / longStretchMs)}`;
  return `${stretch} ${restoredAt ?? ''}`;
}

/**
 * Positions of the last one of every stretch among `count` versions in the order of time, the newest first, without
 * position `count - 1` itself, which is known already. Looks at few: within a stretch it leaps.
 * After `most` looks it ends at the next one found; `next` is then the count to go on with, else null.
 */
export async function lastOfStretches(
  count: number,
  newestAt: EpochMs,
  at: (position: number) => Promise<VersionAt>,
  most: number,
): Promise<{ readonly found: readonly FoundVersion[]; readonly next: number | null }> {
  const found: FoundVersion[] = [];
  let looks = 0;
  const keyAt = async (position: number): Promise<{ readonly at: VersionAt; readonly key: string }> => {
    looks += 1;
    const there = await at(position);
    return { at: there, key: typeof there === 'string' ? there : stretchOf(there, newestAt) };
  };
  let last = count - 1;
  let here = last < 0 ? null : await keyAt(last);
  while (here !== null && here.at !== 'gone') {
    if (looks >= most) return { found, next: last + 1 };
    last = await endBefore(last, here.key, async (position) => (await keyAt(position)).key);
    here = last < 0 ? null : await keyAt(last);
    if (here !== null && typeof here.at !== 'string')
      found.push({ position: last, savedAt: here.at.savedAt });
  }
  return { found, next: null };
}

type FoundVersion = { readonly position: number; readonly savedAt: EpochMs };

/** Leaps back until another stretch, then halves the way to where that one ends. -1 when there is none. */
async function endBefore(
  from: number,
  key: string,
  keyAt: (position: number) => Promise<string>,
): Promise<number> {
  let inside = from;
  let outside = -1;
  for (let leap = 1; inside > 0 && outside < 0; leap *= 2) {
    const to = Math.max(0, inside - leap);
    if ((await keyAt(to)) === key) inside = to;
    else outside = to;
  }
  if (outside < 0) return -1;
  while (inside - outside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if ((await keyAt(middle)) === key) inside = middle;
    else outside = middle;
  }
  return outside;
}
