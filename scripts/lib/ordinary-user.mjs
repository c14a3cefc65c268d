/**
 * Root has no Chromium sandbox. So that the real one is tested on such machines too, a few end-to-end paths run as an
 * ordinary user (nobody), with a home and a results folder of its own.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRootOnLinux, run } from './run.mjs';
import { root } from './paths.mjs';

const nobody = 65_534;
const become = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/** null when it can be done, else why not. */
export async function whyNotAsOrdinaryUser(executable) {
  if (!isRootOnLinux()) return 'not root: the whole suite has run with the real sandbox';
  const can = async (...words) => {
    const tried = await run(become[0], [...become.slice(1), ...words], { capture: true }).catch(() => ({
      code: 1,
    }));
    return tried.code === 0;
  };
  if (!(await can('true'))) return 'setpriv is not there';
  if (!(await can('unshare', '--user', '--pid', '--fork', 'true')))
    return 'user namespaces are not allowed here';
  for (const needed of [path.join(root, 'package.json'), process.execPath, executable]) {
    if (!(await can('test', '-r', needed))) return `an ordinary user can't read ${needed}`;
  }
  return null;
}

/** Answers {as, env, remove} for a run as nobody. */
export function ordinaryUser() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-nobody-'));
  fs.chownSync(home, nobody, nobody);
  const results = path.join(home, 'results');
  fs.mkdirSync(results);
  fs.chownSync(results, nobody, nobody);
  return {
    as: become,
    results,
    env: {
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_RUNTIME_DIR: home,
      TMPDIR: home,
      TEND_REAL_SANDBOX: '1',
      TEND_E2E_RESULTS: results,
    },
    remove: () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
