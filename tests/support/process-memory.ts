/**
 * Looks into the memory of an app's processes on Linux, as somebody with the same account could. Answers which needles
 * stand where; keeps and prints nothing of what it reads.
 */
import fs from 'node:fs';

export type Needle = { readonly name: string; readonly bytes: Buffer };
export type Sighting = {
  readonly needle: string;
  readonly pid: number;
  readonly process: string;
  readonly times: number;
};

/** A text as Chromium and Node keep it: one byte a letter, and two. */
export const inMemory = (name: string, text: string): readonly Needle[] => [
  { name, bytes: Buffer.from(text, 'utf8') },
  { name: `${name} (UTF-16)`, bytes: Buffer.from(text, 'utf16le') },
];

/** The process and all that descend from it. */
export function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // gone meanwhile
    }
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

export function sightings(pids: readonly number[], needles: readonly Needle[]): readonly Sighting[] {
  return pids.flatMap((pid) => {
    const process = kindOf(pid);
    const counts = new Map<string, number>();
    for (const region of writableRegions(pid))
      for (const { name, bytes } of needles) {
        for (let at = region.indexOf(bytes); at !== -1; at = region.indexOf(bytes, at + 1))
          counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    return [...counts].map(([needle, times]) => ({ needle, pid, process, times }));
  });
}

function kindOf(pid: number): string {
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const type = /--type=([\w-]+)/.exec(command)?.[1] ?? 'main';
    const service = /--utility-sub-type=([\w.]+)/.exec(command)?.[1];
    return service === undefined ? type : `${type} ${service}`;
  } catch {
    return 'gone';
  }
}

function* writableRegions(pid: number): Generator<Buffer> {
  let memory: number;
  let maps: string;
  try {
    maps = fs.readFileSync(`/proc/${pid}/maps`, 'utf8');
    memory = fs.openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return;
  }
  try {
    for (const [, from = '', to = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
      const start = BigInt(`0x${from}`);
      const size = Number(BigInt(`0x${to}`) - start);
      // Reserved, untouched address space of V8 is not memory.
      if (size > 1 << 30) continue;
      const region = Buffer.alloc(size);
      let read = 0;
      try {
        read = fs.readSync(memory, region, 0, size, start as unknown as number);
      } catch {
        continue;
      }
      if (read > 0) yield region.subarray(0, read);
    }
  } finally {
    fs.closeSync(memory);
  }
}
