/**
 * End-to-end tests on real Electron. No retries: a test that fails now and then is a fault to be found.
 * Time limits guard against hanging only, and are the same for every test; nothing here measures speed.
 */
import { defineConfig } from '@playwright/test';
import path from 'node:path';

/** Elsewhere when somebody runs them who may not write here. */
const results = process.env['TEND_E2E_RESULTS'] ?? path.resolve(import.meta.dirname, '../test-results');

export default defineConfig({
  testDir: 'e2e',
  testIgnore: process.env['TEND_REAL_SANDBOX'] ? [] : ['real-sandbox.spec.ts'],
  outputDir: path.join(results, 'e2e'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['TEND_E2E_REPORT'] ?? path.join(results, 'e2e.json') }],
  ],
});
