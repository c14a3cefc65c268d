/**
 * The composition root of the page: connects it to the main process and the vault process, and renders it. The only
 * file that may import every room. What must never happen: an error's words in the console, for they may be a person's.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createPlatform } from './hooks/platform/platform.ts';
import { PlatformProvider } from './hooks/platform/use-platform.ts';
import { bridgeOf } from './platform/shell.ts';
import { receiveVaultPort } from './platform/vault-port.ts';
import './ui/global.css';

const bridge = bridgeOf(window);
const platform = createPlatform(bridge, receiveVaultPort(window, bridge));

const tellKindOnly = (error: unknown): void => {
  // oxlint-disable-next-line no-console -- the kind of a failure, for whoever looks into it; never its words
  console.error('A part of the page failed:', error instanceof Error ? error.name : typeof error);
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root, { onCaughtError: tellKindOnly, onUncaughtError: tellKindOnly }).render(
  <StrictMode>
    <PlatformProvider value={platform}>
      <App />
    </PlatformProvider>
  </StrictMode>,
);
