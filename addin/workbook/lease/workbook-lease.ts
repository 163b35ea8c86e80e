import { ulid } from 'ulid';
import type { Client } from '../../api/client.ts';
import { createObservable, type Observable } from '../../api/observable.ts';
import { documentDigest } from './document-digest.ts';
import { workbookId } from './workbook-id.ts';

/** Who exchanges the rows of this workbook: this Excel, or another one of a person. */
export type LeaseState =
  { readonly held: true } | { readonly held: false; readonly holder: string; readonly mine: boolean };

/** An answer as young as this is not asked for again. */
const FRESH_MS = 5_000;

/**
 * The right to exchange the rows of a workbook that several people may have open: two Excels that write statuses
 * into the same cells would undo each other. Without network the last answer holds: nothing can be exchanged anyway.
 */
export class WorkbookLease {
  readonly state: Observable<LeaseState> = createObservable<LeaseState>({ held: true });
  readonly #client: Client;
  readonly #session = ulid();
  #workbook: Promise<string> | undefined;
  #answeredAt = -Infinity;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Asks for the lease at opening: from another Excel of the same person, closed perhaps a minute ago, it is taken. */
  async begin(): Promise<boolean> {
    if (await this.hold()) return true;
    const state = this.state.get();
    return state.held || (state.mine && (await this.hold(true)));
  }

  /** Asks for the lease, or takes it from whoever has it; answers true when this Excel has it. */
  async hold(take = false): Promise<boolean> {
    if (!take && performance.now() - this.#answeredAt < FRESH_MS) return this.state.get().held;
    const document = await documentDigest(documentAddress(), this.#session);
    const workbook = await (this.#workbook ??= workbookId());
    const answer = await this.#client
      .call('holdWorkbook', {
        parameters: { workbook },
        request: { document, session: this.#session, take },
      })
      .catch(() => undefined);
    if (answer === undefined) return this.state.get().held;
    this.#answeredAt = performance.now();
    this.#settle(answer.held, answer.holder ?? '', answer.mine);
    return this.state.get().held;
  }

  #settle(held: boolean, holder: string, mine: boolean): void {
    const before = this.state.get();
    if (held && before.held) return;
    if (!held && !before.held && before.holder === holder && before.mine === mine) return;
    this.state.set(held ? { held } : { held, holder, mine });
  }
}

/** Empty for a workbook never saved, of which Excel may give nothing at all. */
function documentAddress(): string {
  const url: unknown = Office.context.document.url;
  return typeof url === 'string' ? url : '';
}
