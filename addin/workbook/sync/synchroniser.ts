import { choiceSteps, type Choice } from './choose.ts';
import { noWork, plan, type Work } from './plan.ts';
import { conflictReads, pendingPlaces, pendingPushes, removals, resultWork } from './push-work.ts';
import { pullWork } from './pull-work.ts';
import { receive } from './receive.ts';
import type { Remote } from './remote.ts';
import { restatedSteps } from './restate.ts';
import type { Typist } from './row-changes.ts';
import type { RowStatus } from './row-status.ts';
import { isEmptyChange, RowsMoved, type SheetPort } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import { emptyState, serverRow, type SheetState } from './sheet-state.ts';
import { syncedColumns, type SheetSpecification } from './specification.ts';
import { typingSteps, type Place } from './typed-by-others.ts';
import { welcomeRows } from './welcome-rows.ts';
import { withdrawalSteps } from './withdraw.ts';
import type { RowChange } from '#contract/row';

export type SynchroniserOptions = {
  readonly specification: SheetSpecification;
  readonly sheet: SheetPort;
  readonly remote: Remote;
  readonly statusText: (status: RowStatus) => string;
  readonly newKey: () => string;
  /** ISO instant. */
  readonly now: () => string;
  readonly onReport: (report: SheetReport) => void;
};

/** Somebody who sorts while an exchange writes is met again at most this often. */
const MOVING_ATTEMPTS = 3;

/** The table of the sheet was deleted: nothing is sent, nothing is deleted. */
export class TableGone extends Error {
  override readonly name = 'TableGone';
}

/**
 * Keeps one sheet and the server in step. Pending changes are the difference between the sheet and the last
 * synced state, so edits, pastes and sorts made in any way, at any time, are seen. Calls must not overlap.
 */
export class Synchroniser {
  readonly #options: SynchroniserOptions;
  #state: SheetState | undefined;

  constructor(options: SynchroniserOptions) {
    this.#options = options;
  }

  /** The sheet was made anew: what was kept of the one before does not hold any more. */
  restart(): void {
    this.#state = emptyState;
  }

  /** Follows what was typed: statuses, marks and the report, without any exchange. */
  async refresh(): Promise<SheetReport> {
    return this.#carryOut(() => noWork);
  }

  /** Writes again what the rows show of the server's values: after a change of language, say. */
  async restate(): Promise<SheetReport> {
    const columns = syncedColumns(this.#options.specification);
    return this.#carryOut((state) => ({ ...noWork, steps: restatedSteps(columns, state) }));
  }

  /** Takes what changed on the server since the last exchange. */
  async pull(): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    const { cursor } = await this.#load();
    const received = await receive(this.#options.remote, cursor);
    return this.#carryOut(
      (state) => pullWork(this.#options.specification, state, received),
      (state) =>
        this.#exchanged(
          { ...state, cursor: received.cursor },
          sent,
          received.rows.filter(this.#options.specification.accepts).length,
        ),
    );
  }

  /** Sends what this person typed, or what others typed in their workbook; then takes what the server made of it. */
  async push(typist: Typist = 'me'): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    const { specification } = this.#options;
    // The keys of rows that were typed are in their cells before the server hears of them.
    if (specification.newKey !== undefined) await this.refresh();
    const requests = pendingPushes(specification, await this.#load(), await this.#rows(), typist);
    return this.#send(requests, sent);
  }

  /** Deletes on the server rows that the sheet lacks: the person confirmed it. A row changed there since comes back. */
  async removeMissing(): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    if (this.#options.specification.newKey === undefined) return this.refresh();
    const { missing } = await this.refresh();
    return this.#send(removals(await this.#load(), missing), sent);
  }

  /**
   * Takes back what the person's last push changed: the values before it are written in the sheet and sent as any
   * change is. What was edited since, here or by others, stays.
   */
  async withdraw(): Promise<SheetReport> {
    await this.#settleOutbox();
    const columns = syncedColumns(this.#options.specification);
    await this.#carryOut((state) => ({ ...noWork, steps: withdrawalSteps(columns, state) }));
    return this.push();
  }

  /**
   * Says who works on the sheet now. What the person before them typed and did not send is theirs, not this person's:
   * it goes out only as typed by others. Also after a while in which somebody else wrote the state of the sheet.
   */
  async workedBy(person: string): Promise<SheetReport> {
    this.#state = undefined;
    const { worker } = await this.#load();
    const { specification } = this.#options;
    const isAnother = worker !== '' && worker !== person;
    const pending = isAnother ? pendingPlaces(specification, await this.#load(), await this.#rows()) : [];
    return this.#carryOut(
      (state) => ({ ...noWork, steps: typingSteps(state, pending, 'others') }),
      (state) => (state.worker === person ? state : { ...state, worker: person }),
    );
  }

  /** Remembers who typed into cells; what nobody is named for is this person's own. */
  async typed(places: readonly Place[], typist: Typist): Promise<SheetReport> {
    return this.#carryOut((state) => ({ ...noWork, steps: typingSteps(state, places, typist) }));
  }

  /** Takes only the rows in conflict as the server has them now, leaving the rest of the sheet as it is. */
  async refreshConflicts(): Promise<SheetReport> {
    await this.#settleOutbox();
    const { remote, specification, newKey } = this.#options;
    for (const rows of conflictReads(await this.#load())) {
      const idempotencyKey = newKey();
      const { results } = await remote.push(rows, idempotencyKey);
      await this.#carryOut(() => resultWork(specification, { rows, idempotencyKey }, results));
    }
    return this.refresh();
  }

  /** Settles conflicts and undone receipts by the person's choices. */
  async choose(choices: readonly Choice[]): Promise<SheetReport> {
    return this.#carryOut(() => ({ ...noWork, steps: choiceSteps(this.#options.specification, choices) }));
  }

  /** Puts back rows that the sheet lacks, as the server last had them. */
  async restoreMissing(): Promise<SheetReport> {
    const { missing } = await this.refresh();
    const state = await this.#load();
    const lost = missing.flatMap((key) => serverRow(state, key) ?? []);
    await this.#carryOut(() => ({ ...noWork, arrivals: lost }));
    return this.refresh();
  }

  async #send(requests: readonly (readonly RowChange[])[], before: number): Promise<SheetReport> {
    let sent = before;
    const lastPush: string[] = [];
    for (const rows of requests) {
      const idempotencyKey = this.#options.newKey();
      lastPush.push(idempotencyKey);
      await this.#keep({
        ...(await this.#load()),
        outbox: { idempotencyKey, rows },
        lastPush: [...lastPush],
      });
      sent += await this.#settleOutbox();
    }
    return this.#carryOut(
      () => noWork,
      (last) => this.#exchanged(last, sent, 0),
    );
  }

  /** Sends the push kept in the outbox, the first time or again, and applies its answer. */
  async #settleOutbox(): Promise<number> {
    const { outbox } = await this.#load();
    if (outbox === null) return 0;
    const { remote, specification } = this.#options;
    try {
      const { results } = await remote.push(outbox.rows, outbox.idempotencyKey);
      await this.#carryOut(
        () => resultWork(specification, outbox, results),
        (state) => ({ ...state, outbox: null }),
      );
    } catch (failure) {
      if (remote.refusedWhole(failure)) await this.#keep({ ...(await this.#load()), outbox: null });
      throw failure;
    }
    return outbox.rows.length;
  }

  /** Reads, decides, writes the sheet, then keeps the state: a stop in between costs no edit. */
  async #carryOut(
    work: (state: SheetState) => Work,
    finish: (state: SheetState) => SheetState = (state) => state,
    attempts = MOVING_ATTEMPTS,
  ): Promise<SheetReport> {
    try {
      return await this.#attempt(work, finish);
    } catch (failure) {
      if (!(failure instanceof RowsMoved) || attempts <= 1) throw failure;
      return this.#carryOut(work, finish, attempts - 1);
    }
  }

  async #attempt(
    work: (state: SheetState) => Work,
    finish: (state: SheetState) => SheetState,
  ): Promise<SheetReport> {
    const { specification, statusText, sheet, onReport } = this.#options;
    const welcomed = welcomeRows(specification, await this.#load(), await this.#rows());
    const { state: before, rows } = welcomed;
    const planned = plan({ specification, state: before, rows, statusText }, work(before));
    if (!isEmptyChange(planned.change)) await sheet.apply(planned.change);
    const state = finish(planned.state);
    const touched = new Set([...welcomed.touched, ...planned.touched]);
    if (touched.size > 0 || state !== planned.state) await this.#keep(state, touched);
    const report = {
      ...planned.report,
      unanswered: state.outbox !== null,
      lastExchange: state.lastExchange,
    };
    onReport(report);
    return report;
  }

  #exchanged(state: SheetState, sent: number, received: number): SheetState {
    return { ...state, lastExchange: { at: this.#options.now(), sent, received } };
  }

  async #load(): Promise<SheetState> {
    this.#state ??= (await this.#options.sheet.readState()) ?? emptyState;
    return this.#state;
  }

  async #keep(state: SheetState, touched: ReadonlySet<string> = new Set()): Promise<void> {
    await this.#options.sheet.writeState(state, touched);
    this.#state = state;
  }

  async #rows() {
    const rows = await this.#options.sheet.readRows();
    if (rows === undefined) throw new TableGone();
    return rows;
  }
}
