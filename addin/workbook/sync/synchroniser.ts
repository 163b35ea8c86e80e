import type { RowChange } from '#contract/row';
import { choiceSteps, type Choice } from './choose.ts';
import { eachInSlices } from './each-in-slices.ts';
import { holdBack, type Held } from './hold-back.ts';
import { noWork } from './plan.ts';
import { conflictReads, pendingPlaces, pendingPushes, removals, resultWork } from './push-work.ts';
import { concernedKeys, pullWork } from './pull-work.ts';
import { receive } from './receive.ts';
import { restatedSteps } from './restate.ts';
import type { Typist } from './row-changes.ts';
import { SheetKeeper } from './sheet-keeper.ts';
import type { Touched } from './sheet-port.ts';
import type { SheetReport } from './sheet-report.ts';
import { emptyState, serverRow, type SheetState } from './sheet-state.ts';
import { syncedColumns } from './specification.ts';
import { typingSteps, type Place } from './typed-by-others.ts';
import type { SynchroniserOptions } from './synchroniser-options.ts';
import { withdrawalSteps } from './withdraw.ts';

export { TableGone } from './sheet-keeper.ts';

/**
 * Keeps one sheet and the server in step. Pending changes are the difference between the sheet and the last
 * synced state, so edits, pastes and sorts made in any way, at any time, are seen. Calls must not overlap.
 */
export class Synchroniser {
  readonly #options: SynchroniserOptions;
  readonly #keeper: SheetKeeper;

  constructor(options: SynchroniserOptions) {
    this.#options = options;
    this.#keeper = new SheetKeeper(options);
  }

  /** The sheet was made anew: what was kept of the one before does not hold any more. */
  restart(): void {
    this.#keeper.restart(emptyState);
  }

  /**
   * Follows what was typed: statuses, marks and the report, without any exchange. `touched` are the edits since the
   * last look at the sheet; without them, and in doubt, the whole of it is read.
   */
  async refresh(touched?: readonly Touched[]): Promise<SheetReport> {
    return this.#keeper.carryOut({
      work: () => noWork,
      scope: touched === undefined ? 'all' : { touched },
    });
  }

  /** Says what is left to send in a sheet that another Excel works on, which alone writes in it. */
  watch(): Promise<SheetReport> {
    return this.#keeper.watch();
  }

  /** What this workbook and the server last agreed on, by key. */
  async agreed(): Promise<SheetState['rows']> {
    return (await this.#keeper.load()).rows;
  }

  /** Writes again what the rows show of the server's values: after a change of language, say. */
  async restate(): Promise<SheetReport> {
    const columns = syncedColumns(this.#options.specification);
    return this.#keeper.carryOut({
      work: (state) => ({ ...noWork, steps: restatedSteps(columns, state) }),
    });
  }

  /** Takes what changed on the server since the last exchange. */
  async pull(): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    const { remote, specification } = this.#options;
    const { cursor } = await this.#keeper.load();
    let report: SheetReport | undefined;
    let count = 0;
    for await (const part of receive(remote, cursor, specification.accepts)) {
      count += part.rows.length;
      const scope =
        report === undefined ? 'all' : { keys: await concernedKeys(await this.#keeper.load(), part) };
      const finish = (state: SheetState) =>
        part.cursor === undefined ? state : this.#exchanged({ ...state, cursor: part.cursor }, sent, count);
      report = await this.#keeper.carryOut({
        work: (state) => pullWork(specification, state, part),
        finish,
        scope,
      });
    }
    return report ?? this.refresh();
  }

  /** Sends what this person typed, or what others typed in their workbook; then takes what the server made of it. */
  async push(typist: Typist = 'me'): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    const { specification } = this.#options;
    // Everything is looked at; and the keys of rows that were typed are in their cells before the server hears of them.
    await this.refresh();
    const requests = pendingPushes(specification, await this.#keeper.load(), this.#keeper.notable, typist);
    const { guard } = this.#options;
    if (guard === undefined) return this.#send(requests, sent);
    const held = await holdBack(syncedColumns(specification), requests, guard);
    if (held.steps.size === 0) return this.#send(requests, sent);
    await this.#tellHeld(held);
    await this.#send(held.requests, sent);
    // The answer of the server to the rest of a row says nothing of what it never saw.
    return this.#tellHeld(held);
  }

  /** Deletes on the server those of these rows that the sheet lacks, unless they changed there since: the person confirmed it. */
  async removeMissing(keys: readonly string[]): Promise<SheetReport> {
    const sent = await this.#settleOutbox();
    const { missing } = await this.refresh();
    const lost = missing.filter((key) => keys.includes(key));
    return this.#send(removals(await this.#keeper.load(), lost), sent);
  }

  /**
   * Takes back what the person's last push changed: the values before it are written in the sheet and sent as any
   * change is. What was edited since, here or by others, stays.
   */
  async withdraw(): Promise<SheetReport> {
    await this.#settleOutbox();
    const columns = syncedColumns(this.#options.specification);
    await this.#keeper.carryOut({
      work: (state) => ({ ...noWork, steps: withdrawalSteps(columns, state) }),
    });
    return this.push();
  }

  /**
   * Says who works on the sheet now. What the person before them typed and did not send is theirs, not this person's:
   * it goes out only as typed by others, were it a push without answer: what the server took of it comes with the
   * next pull, which is whole: another person sees other rows. Also after a while in which somebody else wrote the
   * state of the sheet.
   */
  async workedBy(person: string): Promise<SheetReport> {
    this.#keeper.restart();
    const { worker } = await this.#keeper.load();
    const isAnother = worker !== '' && worker !== person;
    if (isAnother)
      await this.#keeper.keep({ ...(await this.#keeper.load()), cursor: {}, outbox: null, lastPush: [] });
    return this.#keeper.carryOut({
      work: async (state) => ({
        ...noWork,
        steps: typingSteps(state, isAnother ? await this.#pendingPlaces(state) : [], 'others'),
      }),
      finish: (state) => (state.worker === person ? state : { ...state, worker: person }),
    });
  }

  /** Remembers who typed into cells; what nobody is named for is this person's own. */
  async typed(places: readonly Place[], typist: Typist): Promise<SheetReport> {
    return this.#keeper.carryOut({
      work: (state) => ({ ...noWork, steps: typingSteps(state, places, typist) }),
      scope: { keys: new Set(places.map(({ key }) => key)) },
    });
  }

  /** Takes only the rows in conflict as the server has them now, leaving the rest of the sheet as it is. */
  async refreshConflicts(): Promise<SheetReport> {
    await this.#settleOutbox();
    const { remote, specification, newKey } = this.#options;
    for (const rows of conflictReads(await this.#keeper.load())) {
      const idempotencyKey = newKey();
      const { results } = await remote.push(rows, idempotencyKey);
      await this.#keeper.carryOut({
        work: () => resultWork(specification, { rows, idempotencyKey }, results),
        scope: { keys: rows.map(({ key }) => key) },
      });
    }
    return this.refresh();
  }

  /** Settles conflicts and undone receipts by the person's choices. */
  async choose(choices: readonly Choice[]): Promise<SheetReport> {
    return this.#keeper.carryOut({
      work: () => ({ ...noWork, steps: choiceSteps(this.#options.specification, choices) }),
      scope: { keys: new Set(choices.map(({ key }) => key)) },
    });
  }

  /** Puts back rows that the sheet lacks, as the server last had them. */
  async restoreMissing(): Promise<SheetReport> {
    const { missing } = await this.refresh();
    const state = await this.#keeper.load();
    const lost = missing.flatMap((key) => serverRow(state, key) ?? []);
    await this.#keeper.carryOut({ work: () => ({ ...noWork, arrivals: lost }) });
    return this.refresh();
  }

  /** The cells of the texts that were held back say why they wait. */
  #tellHeld({ steps }: Held): Promise<SheetReport> {
    return this.#keeper.carryOut({ work: () => ({ ...noWork, steps }), scope: { keys: [...steps.keys()] } });
  }

  async #send(requests: readonly (readonly RowChange[])[], before: number): Promise<SheetReport> {
    let sent = before;
    const lastPush: string[] = [];
    for (const rows of requests) {
      const idempotencyKey = this.#options.newKey();
      lastPush.push(idempotencyKey);
      await this.#keeper.keep({
        ...(await this.#keeper.load()),
        outbox: { idempotencyKey, rows },
        lastPush: [...lastPush],
      });
      sent += await this.#settleOutbox();
    }
    return this.#keeper.carryOut({
      work: () => noWork,
      finish: (last) => this.#exchanged(last, sent, 0),
      scope: { keys: [] },
    });
  }

  /** Sends the push kept in the outbox, the first time or again, and applies its answer. */
  async #settleOutbox(): Promise<number> {
    const { outbox } = await this.#keeper.load();
    if (outbox === null) return 0;
    const { remote, specification } = this.#options;
    try {
      const { results } = await remote.push(outbox.rows, outbox.idempotencyKey);
      await this.#keeper.carryOut({
        work: () => resultWork(specification, outbox, results),
        finish: (state) => ({ ...state, outbox: null }),
        scope: { keys: outbox.rows.map(({ key }) => key) },
      });
    } catch (failure) {
      if (remote.refusedWhole(failure))
        await this.#keeper.keep({ ...(await this.#keeper.load()), outbox: null });
      throw failure;
    }
    return outbox.rows.length;
  }

  async #pendingPlaces(state: SheetState): Promise<readonly Place[]> {
    const places: Place[] = [];
    await eachInSlices(state.rows, ([key, known]) => {
      const alone = { ...state, rows: new Map([[key, known]]) };
      places.push(...pendingPlaces(this.#options.specification, alone, this.#keeper.rowsOf(key)));
    });
    return places;
  }

  #exchanged(state: SheetState, sent: number, received: number): SheetState {
    return { ...state, lastExchange: { at: this.#options.now(), sent, received } };
  }
}
