/** Unit and integration tests, on plain Node. `npm test` names the project it wants. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    environment: 'node',
    // Limits guard against hanging only; nothing here measures speed.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx,mjs}'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
        },
      },
      {
        // The long forms, which take minutes: the same files, told by TEND_SLOW to go on for longer.
        extends: true,
        test: {
          name: 'slow',
          env: { TEND_SLOW: '1' },
          include: [
            'tests/integration/vault-{fuzz,calls-fuzz,kill,log-kill,power-cut}.test.ts',
            'tests/unit/electron/vault/backup/backup.test.ts',
          ],
          testTimeout: 1_200_000,
        },
      },
    ],
  },
});
