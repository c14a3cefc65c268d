/** Builds one TypeScript file with what it imports into a single .mjs that plain Node runs. Written into `outDir`. */
import { join } from 'node:path';
import { build } from 'vite';

export async function bundleForNode(entry: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs', chunkFileNames: '[name].mjs', format: 'es' } },
    },
  });
  return join(outDir, 'child.mjs');
}
