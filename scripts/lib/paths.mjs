/** Where the scripts find and keep things. Everything they fetch or make is in git-ignored folders of the project. */
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const inRoot = (...parts) => path.join(root, ...parts);
export const cache = inRoot('.cache');
export const bin = (name) =>
  inRoot('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
