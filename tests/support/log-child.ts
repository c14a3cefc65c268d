/**
 * A process of its own that appends to a real log until it is killed. It prints a line only after a save was
 * acknowledged; what it printed must be there afterwards. Arguments: folder, first revision, and `relaxed` for the
 * control that leaves out every flush, which the test must catch losing.
 */
import { writeSync } from 'node:fs';
import { openLog } from '../../electron/vault/log/open-log.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import type { VaultFiles } from '../../electron/vault/log/vault-files.ts';
import { childContext, childText, recordIdOf } from './log-child-parts.ts';

const [dir = '', start = '1', how = ''] = process.argv.slice(2);
const unflushed: VaultFiles = {
  ...realFiles,
  syncDir: () => Promise.resolve(),
  open: async (path, mode) => ({
    ...(await realFiles.open(path, mode)),
    sync: () => Promise.resolve(),
    datasync: () => Promise.resolve(),
  }),
};
const opened = await openLog(how === 'relaxed' ? unflushed : realFiles, dir, await childContext());
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
writeSync(1, 'open\n');
for (let rev = Number(start); ; rev += 1) {
  const record = rev % 7;
  const done = await opened.value.log.append(recordIdOf(record), rev, childText(rev));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  writeSync(1, `${record} ${rev}\n`);
}
