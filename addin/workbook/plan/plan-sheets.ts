import { toApiFailure } from '../../api/api-failure.ts';
import type { Observable } from '../../api/observable.ts';
import { PlanBook, type InPlanSheet } from './plan-book.ts';
import { createPlanEdits, type PlanEdits } from './plan-edits.ts';
import type { PlanNeeds } from './plan-needs.ts';
import type { PlanPlace } from './plan-problem.ts';
import { PlanSaving } from './plan-saving.ts';
import type { PlanView } from './plan-view.ts';
import { PlanViews } from './plan-views.ts';
import { cellAt } from './sheet/found-plan.ts';
import { addStrata, relabelPlan } from './sheet/write-plan-sheet.ts';
import { writeStratum } from './write-plan.ts';

/** The plans of this workbook: each a sheet that is read, computed again as the person types, and saved. */
export class PlanSheets {
  readonly #book: PlanBook;
  readonly #edits: PlanEdits;
  readonly #saving: PlanSaving;
  readonly #views = new PlanViews();
  #last: Promise<unknown> = Promise.resolve();

  constructor(needs: PlanNeeds) {
    this.#book = new PlanBook(needs);
    this.#saving = new PlanSaving({
      client: needs.app.client,
      book: this.#book,
      views: this.#views,
      check: (wave) => this.check(wave),
    });
    this.#edits = createPlanEdits({
      watchWorkbook: needs.watchWorkbook,
      check: (wave, isMine) => this.check(wave, isMine),
      typed: (wave, typedOver) => this.#views.change(wave, { typedOver, saved: undefined }),
    });
  }

  get plans(): Observable<readonly PlanView[]> {
    return this.#views.shown;
  }

  /** Finds the plans of the chosen organisation in the workbook, in the language of the moment. */
  async attach(): Promise<void> {
    const parts = await this.#book.kept();
    this.#views.keepOnly(parts);
    if (parts.length === 0) return;
    await this.#edits.watch();
    for (const { wave } of parts) {
      await this.#inSheet(wave, (context, found, { layout, language }) =>
        relabelPlan(context, found, layout, language),
      );
      await this.check(wave);
    }
  }

  detach(): void {
    this.#views.keepOnly([]);
    this.#edits.forget();
  }

  view(wave: string): PlanView | undefined {
    return this.#views.find(wave);
  }

  /** Shows the plan of a wave, in the sheet it has or in a new one, with what the server knows by now. */
  async open(wave: string): Promise<void> {
    const known = await this.#saving.ask(wave);
    const view = this.view(wave);
    if (view !== undefined && !view.isGone) {
      await this.#saving.refresh(view, known);
      await this.show(wave);
      return;
    }
    this.#views.put(await this.#book.create(wave, known));
    await this.#edits.watch();
    await this.check(wave);
  }

  /** Shows the sheet, or one of its cells. */
  async show(wave: string, place?: PlanPlace): Promise<void> {
    await this.#inSheet(wave, async (context, found) => {
      found.strata.sheet.activate();
      if (place !== undefined) cellAt(found, place)?.select();
      await context.sync();
    });
  }

  /** Reads the sheet again and computes all the rest of it, one reading after the other. */
  check(wave: string, isMine = true): Promise<void> {
    const next = this.#last.then(() => this.#check(wave, isMine));
    this.#last = next;
    return next;
  }

  save(wave: string): Promise<void> {
    return this.#saving.save(wave);
  }
  takeTheirs(wave: string): Promise<void> {
    return this.#saving.takeTheirs(wave);
  }
  keepMine(wave: string): Promise<void> {
    return this.#saving.keepMine(wave);
  }

  /** Gives a row to the strata that received contacts and have none. */
  async addUnforeseen(wave: string): Promise<void> {
    const unforeseen = this.view(wave)?.unforeseen ?? [];
    await this.#inSheet(wave, (context, found, look) => {
      const rows = unforeseen.map((stratum) => writeStratum(stratum, look.language));
      return addStrata(context, found, { ...look, rows });
    });
    await this.check(wave);
  }

  /** The sheet stays, as any sheet of the person. */
  async forget(wave: string): Promise<void> {
    const view = this.view(wave);
    if (view === undefined) return;
    await this.#book.forget(view.part);
    this.#views.remove(wave);
    this.#edits.forget(wave);
  }

  async #check(wave: string, isMine: boolean): Promise<void> {
    const view = this.view(wave);
    if (view === undefined) return;
    try {
      const seen = await this.#book.check(view.part, isMine);
      if (seen === 'no-wave') return;
      if (seen === undefined) {
        this.#views.change(wave, { isGone: true });
        return;
      }
      this.#edits.see(seen.worksheetId, { wave, computed: seen.computed });
      this.#views.change(wave, { ...seen.view, isGone: false });
    } catch (cause) {
      this.#views.change(wave, { failure: toApiFailure(cause) });
    }
  }

  async #inSheet(wave: string, act: InPlanSheet): Promise<void> {
    const view = this.view(wave);
    if (view !== undefined) await this.#book.act(view.part, act);
  }
}
