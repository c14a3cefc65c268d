/**
 * A disk in memory for tests of the vault: knows what has been synced, can lose the rest like a power cut does, and
 * fails at a chosen call. Nothing real is touched.
 */
import { dirname } from 'node:path';
import type { OpenMode, VaultFile, VaultFiles } from '../../electron/vault/log/vault-files.ts';

type Inode = { now: Uint8Array; synced: Uint8Array; links: number };

export type FileCall = { readonly index: number; readonly op: string; readonly path: string };
/** `short`: write only so many bytes, and succeed. `late`: do it, then fail all the same. */
export type Fault = { readonly code: string; readonly late?: boolean } | { readonly short: number };

export class MemoryFiles implements VaultFiles {
  /** Asked at every call; null lets it happen. */
  fault: (call: FileCall) => Fault | null = () => null;
  calls: FileCall[] = [];
  #names = new Map<string, Inode>();
  #syncedNames = new Map<string, Inode>();
  /** Renames of folders that no sync has made durable yet. */
  #unsyncedFolders: { readonly from: string; readonly to: string }[] = [];
  readonly #dirs = new Set<string>(['/', '/vault']);

  open = async (path: string, mode: OpenMode): Promise<VaultFile> => {
    const found = this.#do('open', path, () => {
      const existing = this.#names.get(path);
      if (mode === 'create') {
        if (existing !== undefined) throw fileError('EEXIST');
        if (!this.#dirs.has(dirname(path))) throw fileError('ENOENT');
        const made: Inode = { now: new Uint8Array(0), synced: new Uint8Array(0), links: 1 };
        this.#names.set(path, made);
        return made;
      }
      if (existing === undefined) throw fileError('ENOENT');
      return existing;
    });
    return this.#handle(path, found, mode);
  };

  rename = async (from: string, to: string): Promise<void> =>
    this.#do('rename', from, () => {
      if (this.#dirs.has(from)) {
        this.#renameFolder(from, to);
        return;
      }
      const inode = this.#names.get(from);
      if (inode === undefined) throw fileError('ENOENT');
      const replaced = this.#names.get(to);
      if (replaced !== undefined) replaced.links -= 1;
      this.#names.delete(from);
      this.#names.set(to, inode);
    });

  unlink = async (path: string): Promise<void> =>
    this.#do('unlink', path, () => {
      const inode = this.#names.get(path);
      if (inode === undefined) throw fileError('ENOENT');
      inode.links -= 1;
      this.#names.delete(path);
    });

  stat = async (path: string) =>
    this.#do('stat', path, () => {
      if (this.#dirs.has(path)) return { size: 0, links: 2 };
      const inode = this.#names.get(path);
      if (inode === undefined) throw fileError('ENOENT');
      return { size: inode.now.length, links: inode.links };
    });

  list = async (dir: string) =>
    this.#do('list', dir, () => {
      if (!this.#dirs.has(dir)) throw fileError('ENOENT');
      return [...this.#names.keys(), ...this.#dirs]
        .filter((path) => dirname(path) === dir)
        .map((path) => path.slice(dir.length + 1));
    });

  makeDir = async (dir: string): Promise<void> => this.#do('makeDir', dir, () => void this.#dirs.add(dir));

  removeDir = async (dir: string): Promise<void> =>
    this.#do('removeDir', dir, () => {
      if (!this.#dirs.has(dir)) throw fileError('ENOENT');
      if ([...this.#names.keys()].some((path) => dirname(path) === dir)) throw fileError('ENOTEMPTY');
      this.#dirs.delete(dir);
    });

  syncDir = async (dir: string): Promise<void> =>
    this.#do('syncDir', dir, () => {
      for (const { from, to } of this.#unsyncedFolders.filter((one) => dirname(one.to) === dir)) {
        this.#syncedNames = moved(this.#syncedNames, from, to);
      }
      this.#unsyncedFolders = this.#unsyncedFolders.filter((one) => dirname(one.to) !== dir);
      for (const path of new Set([...this.#names.keys(), ...this.#syncedNames.keys()])) {
        if (dirname(path) !== dir) continue;
        const inode = this.#names.get(path);
        if (inode === undefined) this.#syncedNames.delete(path);
        else this.#syncedNames.set(path, inode);
      }
    });

  /** Everything that was not synced is gone; of each file, `kept` of the unsynced growth may have reached the disk. */
  powerCut(kept: (unsynced: number) => number = () => 0): void {
    this.#names = new Map(this.#syncedNames);
    for (const { from, to } of this.#unsyncedFolders.toReversed()) {
      this.#dirs.delete(to);
      this.#dirs.add(from);
    }
    this.#unsyncedFolders = [];
    for (const inode of this.#names.values()) {
      const grown = Math.max(0, inode.now.length - inode.synced.length);
      const length = inode.synced.length + Math.min(grown, kept(grown));
      const survived = new Uint8Array(length);
      survived.set(inode.synced);
      survived.set(inode.now.subarray(inode.synced.length, length), inode.synced.length);
      inode.now = survived;
      inode.synced = survived.slice();
    }
  }

  #renameFolder(from: string, to: string): void {
    if (this.#dirs.has(to)) throw fileError('EEXIST');
    this.#names = moved(this.#names, from, to);
    this.#dirs.delete(from);
    this.#dirs.add(to);
    this.#unsyncedFolders.push({ from, to });
  }

  bytes(path: string): Uint8Array {
    const inode = this.#names.get(path);
    if (inode === undefined) throw new Error(`No file ${path}`);
    return inode.now;
  }

  /** Puts a file there as if it had always been. */
  put(path: string, bytes: Uint8Array): void {
    const inode = { now: bytes.slice(), synced: bytes.slice(), links: 1 };
    this.#names.set(path, inode);
    this.#syncedNames.set(path, inode);
  }

  hasFolder(dir: string): boolean {
    return this.#dirs.has(dir);
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  remove(path: string): void {
    this.#names.delete(path);
    this.#syncedNames.delete(path);
  }

  #handle(path: string, inode: Inode, mode: OpenMode): VaultFile {
    return {
      read: async (into, position) =>
        this.#do('read', path, () => {
          const part = inode.now.subarray(position, position + into.length);
          into.set(part);
          return part.length;
        }),
      write: async (bytes, position) => {
        if (mode === 'read') throw fileError('EBADF');
        return this.#do('write', path, (short) => {
          const part = bytes.subarray(0, short ?? bytes.length);
          const size = Math.max(inode.now.length, position + part.length);
          const next = new Uint8Array(size);
          next.set(inode.now);
          next.set(part, position);
          inode.now = next;
          return part.length;
        });
      },
      truncate: async (size) =>
        this.#do('truncate', path, () => {
          const next = new Uint8Array(size);
          next.set(inode.now.subarray(0, size));
          inode.now = next;
        }),
      datasync: async () => this.#do('datasync', path, () => void (inode.synced = inode.now.slice())),
      sync: async () => this.#do('sync', path, () => void (inode.synced = inode.now.slice())),
      stat: async () => this.#do('fstat', path, () => ({ size: inode.now.length, links: inode.links })),
      close: async () => this.#do('close', path, () => undefined),
    };
  }

  #do<T>(op: string, path: string, act: (short: number | null) => T): T {
    const call = { index: this.calls.length, op, path };
    this.calls.push(call);
    const fault = this.fault(call);
    if (fault === null) return act(null);
    if ('short' in fault) return act(fault.short);
    if (fault.late === true) act(null);
    throw fileError(fault.code);
  }
}

const fileError = (code: string): Error => Object.assign(new Error(code), { code });

const moved = (names: ReadonlyMap<string, Inode>, from: string, to: string): Map<string, Inode> =>
  new Map(
    Array.from(names, ([path, inode]) =>
      path.startsWith(`${from}/`) ? [to + path.slice(from.length), inode] : [path, inode],
    ),
  );
