/**
 * The directions between the rooms of the house (docs/architecture.md): which folder may import which. The most
 * specific room counts. A folder under src/ or electron/ that is in no room fails the check, so a new one is placed here.
 */
const pure = ['valibot', '@internationalized/date'];

/** room → rooms (or single files) it may import besides itself, and packages; `packages: null` means any that is ours to ship. */
export const rooms = {
  'src/lib': { rooms: [], packages: ['diff'] },
  'src/domain': { rooms: ['src/lib'], packages: pure },
  'src/coach': { rooms: ['src/lib'], packages: ['wink-nlp', 'wink-eng-lite-web-model'] },
  'src/spelling': { rooms: ['src/lib'], packages: [] },
  'src/interchange': { rooms: ['src/lib', 'src/domain'], packages: pure },
  'src/platform': { rooms: ['src/lib', 'electron/contract'], packages: [] },
  'src/replica': { rooms: ['src/lib', 'src/domain', 'src/platform'], packages: ['dexie'] },
  'src/hooks': { rooms: ['src/lib', 'src/domain', 'src/replica', 'src/platform'], packages: null },
  'src/ui': { rooms: ['src/lib', 'src/domain'], packages: null },
  'src/editor': { rooms: ['src/lib', 'src/domain', 'src/coach', 'src/spelling', 'src/ui'], packages: null },
  // Of the coach only the words for its kinds, for the settings; the coach itself stays with the editor.
  'src/features': {
    rooms: ['src/lib', 'src/domain', 'src/hooks', 'src/editor', 'src/ui', 'src/coach/kinds.ts'],
    packages: null,
    islands: true,
  },
  'src/app': { rooms: ['src/lib', 'src/domain', 'src/hooks', 'src/features', 'src/ui'], packages: null },
  'src/main.tsx': { rooms: ['src'], packages: null, root: true },

  'electron/contract': { rooms: ['src/lib', 'src/domain'], packages: pure },
  'electron/preload': { rooms: ['electron/contract'], packages: ['electron'] },
  'electron/main': {
    rooms: ['electron/contract', 'src/lib', 'src/domain/ids.ts'],
    packages: null,
    node: true,
  },

  'electron/vault/crypto': {
    rooms: ['src/lib'],
    packages: ['libsodium-wrappers-sumo', '@scure/bip39'],
    node: true,
  },
  'electron/vault/log': { rooms: ['src/lib', 'electron/vault/crypto'], packages: ['valibot'], node: true },
  'electron/vault/keyring': {
    rooms: ['src/lib', 'electron/vault/crypto', 'electron/vault/log'],
    packages: ['valibot'],
    node: true,
  },
  'electron/vault/search': { rooms: ['src/lib', 'src/domain'], packages: [] },
  'electron/vault/feed': { rooms: ['src/lib', 'src/domain', 'electron/contract'], packages: [] },
  'electron/vault/store': {
    rooms: [
      'src/lib',
      'src/domain',
      'electron/contract',
      'electron/vault/crypto',
      'electron/vault/log',
      'electron/vault/search',
      'electron/vault/feed',
    ],
    packages: [],
    node: true,
  },
  'electron/vault/backup': {
    rooms: [
      'src/lib',
      'src/domain',
      'electron/vault/crypto',
      'electron/vault/log',
      'electron/vault/keyring',
      'electron/vault/store',
    ],
    packages: [],
    node: true,
  },
  'electron/vault/session': {
    rooms: [
      'src/lib',
      'src/domain',
      'electron/contract',
      'electron/vault/crypto',
      'electron/vault/log',
      'electron/vault/keyring',
      'electron/vault/backup',
      'electron/vault/search',
      'electron/vault/store',
      'electron/vault/feed',
    ],
    packages: ['valibot'],
    node: true,
  },
  // The coach judges what a hard day may show; loaded when that is asked for.
  'electron/vault/service': {
    rooms: [
      'src/lib',
      'src/domain',
      'src/coach',
      'electron/contract',
      'electron/vault/session',
      'electron/vault/feed',
    ],
    packages: ['valibot'],
    node: true,
  },
  'electron/vault/cli': {
    rooms: [
      'src/lib',
      'src/domain',
      'electron/vault/crypto',
      'electron/vault/log',
      'electron/vault/keyring',
      'electron/vault/store',
      'electron/vault/backup',
    ],
    packages: [],
    node: true,
  },
  'electron/vault/index.ts': {
    rooms: ['electron/vault', 'electron/contract', 'src/lib'],
    packages: [],
    node: true,
    root: true,
  },
};

/** Packages that only the named rooms may import, whatever else they may. */
export const keptTo = {
  electron: ['electron/main', 'electron/preload'],
  'electron-store': ['electron/main'],
  'libsodium-wrappers-sumo': ['electron/vault/crypto'],
  dexie: ['src/replica'],
  'dexie-react-hooks': ['src/hooks'],
  'd3-scale': ['src/ui'],
  'd3-shape': ['src/ui'],
  diff: ['src/lib'],
};
