/**
 * The vault process as main sees it: started, connected to one page load, ended. One process serves one page load and
 * no other, so that whoever asks for a port after an unlock gets a vault that is locked.
 * What must never happen: its output in our log, our environment in it, a second port to an unlocked vault.
 */
import type { MessagePortMain, UtilityProcess } from 'electron';
import type { BackupPlaces, MainToVault, VaultToMain } from '../contract/vault-main.ts';
import { isVaultToMain } from './vault-messages.ts';
import { log } from './log.ts';

export type VaultPorts = {
  readonly fork: () => UtilityProcess;
  readonly init: () => Extract<MainToVault, { type: 'init' }>;
  readonly onMessage: (message: VaultToMain) => void;
  /** It ended and nobody had asked it to. */
  readonly onLost: () => void;
  readonly kill: (pid: number) => void;
};

type Running = {
  readonly process: UtilityProcess;
  readonly gone: Promise<void>;
  ending: boolean;
  connected: boolean;
};

const shutdownPatienceMs = 2_000;

export class VaultProcess {
  #ports: VaultPorts;
  #running: Running | null = null;
  /** Those who wait for the vault's word, the first asked first. */
  #placesTaken: (() => void)[] = [];

  constructor(ports: VaultPorts) {
    this.#ports = ports;
  }

  get isConnected(): boolean {
    return this.#running?.connected ?? false;
  }

  start(): void {
    if (this.#running) return;
    const process = this.#ports.fork();
    let exited: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      exited = resolve;
    });
    const running: Running = { process, gone, ending: false, connected: false };
    this.#running = running;
    this.#placesTaken = [];
    // Drained so that a full pipe can't block it, and never shown: a library's warning could quote what it was given.
    process.stdout?.on('data', () => undefined);
    process.stderr?.on('data', () => undefined);
    process.on('message', (message: unknown) => {
      if (this.#running !== running || !isVaultToMain(message)) return;
      if (message.type === 'backup-places-known') this.#placesTaken.shift()?.();
      else this.#ports.onMessage(message);
    });
    process.once('exit', (code) => {
      exited();
      if (this.#running === running) this.#running = null;
      if (running.ending) return;
      log('vault-lost', { code });
      this.#ports.onLost();
    });
    process.postMessage(this.#ports.init());
  }

  /** False when this vault belongs to a page already, or there is none. */
  connect(port: MessagePortMain): boolean {
    const running = this.#running;
    if (!running || running.ending || running.connected) return false;
    running.connected = true;
    running.process.postMessage({ type: 'connect' } satisfies MainToVault, [port]);
    return true;
  }

  /** Resolves when the vault has taken them over, or there is none that could. */
  async tellPlaces(backups: BackupPlaces): Promise<void> {
    const running = this.#running;
    if (!running || running.ending) return;
    const taken = new Promise<void>((resolve) => {
      this.#placesTaken.push(resolve);
    });
    running.process.postMessage({ type: 'backup-places', backups } satisfies MainToVault);
    await Promise.race([taken, running.gone]);
  }

  /** Asked first, so that it closes its log and wipes its keys; killed when it takes too long. */
  async end(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    if (!running.ending) {
      running.ending = true;
      running.process.postMessage({ type: 'shutdown' } satisfies MainToVault);
    }
    const timer = setTimeout(() => {
      log('vault-killed');
      const { pid } = running.process;
      if (pid !== undefined) this.#ports.kill(pid);
    }, shutdownPatienceMs);
    await running.gone;
    clearTimeout(timer);
  }
}
