/** `node scripts/rooms/index.mjs`: checks the directions of the rooms in the source tree. Changes nothing. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../lib/paths.mjs';
import { main } from '../lib/say.mjs';
import { checkRooms } from './check-rooms.mjs';
import { keptTo, rooms } from './rooms.mjs';

await main(() => {
  const files = new Map();
  for (const top of ['src', 'electron']) {
    for (const entry of fs.readdirSync(inRoot(top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = path.join(entry.parentPath, entry.name);
      const isText = /\.tsx?$/.test(entry.name);
      files.set(
        path.relative(root, full).replaceAll(path.sep, '/'),
        isText ? fs.readFileSync(full, 'utf8') : '',
      );
    }
  }
  const shipped = new Set(
    Object.keys(JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).dependencies),
  );
  const problems = checkRooms({ files, rooms, keptTo, shipped });
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(`${files.size} files, ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
});
