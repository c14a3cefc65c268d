/**
 * The vault process as a whole, but for where its messages come from: waits for `init`, binds one page at a time to
 * one session, ends on `shutdown`. Written against small ports so that plain Node can run it too.
 * What must never happen: a page answered by a session that another page unlocked; an exit before what was
 * acknowledged, or asked for, is on the disk; words in a log line.
 */
import type { CallName, VaultMessage } from '../../contract/vault-calls.ts';
import type { MainToVault, VaultToMain } from '../../contract/vault-main.ts';
import type { SessionPorts } from '../session/session-ports.ts';
import { VaultSession } from '../session/vault-session.ts';
import { answerCall, placesOf } from './answer-call.ts';
import type { Handlers } from './handlers.ts';
import { makeHandlers } from './vault-handlers.ts';

/** The page's end, as the vault sees it. */
export type PagePort = {
  readonly post: (message: VaultMessage) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly close: () => void;
};

export type VaultProcessOptions = {
  readonly ports: SessionPorts;
  readonly tellMain: (event: VaultToMain) => void;
  readonly exit: () => void;
  /** One line about a bug: a call's name and places in the code, never what was being written. */
  readonly logBug: (where: string) => void;
};

/** `ready`: the session of the page before is locked, so that this one can't use it. */
type Bound = { readonly page: PagePort; ready: boolean };

export class VaultProcess {
  readonly #options: VaultProcessOptions;
  #session: VaultSession | null = null;
  #handlers: Handlers | null = null;
  #bound: Bound | null = null;
  #ending = false;

  constructor(options: VaultProcessOptions) {
    this.#options = options;
  }

  /** `page` comes with `connect`. */
  fromMain(message: MainToVault, page: PagePort | null): void {
    switch (message.type) {
      case 'init':
        this.#start(message);
        break;
      case 'backup-places':
        this.#session?.usePlaces(message.backups);
        this.#options.tellMain({ type: 'backup-places-known' });
        break;
      case 'connect':
        if (page !== null) this.#connect(page);
        break;
      case 'shutdown':
        this.#end();
        break;
    }
  }

  #start(init: Extract<MainToVault, { type: 'init' }>): void {
    if (this.#session !== null) return;
    const { ports, tellMain } = this.#options;
    this.#session = new VaultSession({
      ports,
      journalsDir: init.journalsDir,
      failedUnlocks: init.failedUnlocks,
      anchors: init.anchors,
      backups: init.backups,
      appVersion: init.appVersion,
      tellMain,
      sendFeed: (feed) => {
        if (this.#bound?.ready === true) this.#post(this.#bound, { feed });
      },
      reportBug: this.#report,
    });
    this.#handlers = makeHandlers(this.#session);
    if (this.#bound !== null) this.#bind(this.#bound);
    tellMain({ type: 'ready' });
  }

  #connect(page: PagePort): void {
    if (this.#ending) return;
    this.#bound?.page.close();
    this.#bound = { page, ready: false };
    this.#bind(this.#bound);
  }

  /** Another page has to unlock for itself. Calls that come early wait. */
  #bind(bound: Bound): void {
    const session = this.#session;
    if (session === null) return;
    const locked = session.lock().then(() => {
      bound.ready = true;
    });
    bound.page.listen((message) => {
      locked.then(() => this.#answer(bound, session, message)).catch(this.#report);
    });
    locked.catch(this.#report);
  }

  async #answer(bound: Bound, session: VaultSession, message: unknown): Promise<void> {
    if (this.#bound !== bound || this.#ending || this.#handlers === null) return;
    const reply = await answerCall(
      {
        handlers: this.#handlers,
        isUnlocked: () => session.open !== null,
        reportBug: (call: CallName, places) => {
          this.#options.logBug(`${call}\n${places}`);
        },
      },
      message,
    );
    if (reply !== null) this.#post(bound, reply);
  }

  #post(bound: Bound, message: VaultMessage): void {
    if (this.#bound === bound) bound.page.post(message);
  }

  #end(): void {
    if (this.#ending) return;
    this.#ending = true;
    (this.#session?.lock() ?? Promise.resolve()).catch(this.#report).finally(() => {
      this.#options.exit();
    });
  }

  readonly #report = (bug: unknown): void => {
    this.#options.logBug(placesOf(bug));
  };
}
