import type { PlanView as StoredView } from '#contract/plan';
import type { WaveView } from '#contract/wave';
import { channels as allChannels } from '#domain/channel';
import type { Plan } from '#domain/sampling/plan';
import { ApiFailure, toApiFailure } from '../../api/api-failure.ts';
import { createObservable } from '../../api/observable.ts';
import type { App } from '../../app.ts';
import type { inExcel } from '../office/in-excel.ts';
import type { Edit, watchWorkbook } from '../office/watch-workbook.ts';
import type { CellBox } from '../share/boxes.ts';
import { paced } from '../sheets/paced.ts';
import { checkPlanSheet } from './check-plan-sheet.ts';
import { planLayout, type PlanLayout } from './plan-layout.ts';
import type { PlanPlace } from './plan-problem.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanWave } from './read/read-strata.ts';
import { createPlanSheet } from './sheet/create-plan-sheet.ts';
import { cellAt, findPlan, writesOver, type FoundPlan } from './sheet/found-plan.ts';
import type { PlanPart } from './sheet/plan-part.ts';
import { forgetPlan, keepPlan, keptPlans } from './sheet/plan-store.ts';
import { addStrata, relabelPlan, rewritePlan } from './sheet/write-plan-sheet.ts';
import { writePlan, writeStratum } from './write-plan.ts';

/** What plans need of the pane; Excel is reached through it alone, one task after the other. */
export type PlanNeeds = {
  readonly app: Pick<App, 'client' | 'session' | 'language'>;
  readonly waves: () => readonly WaveView[];
  readonly inExcel: typeof inExcel;
  readonly watchWorkbook: typeof watchWorkbook;
};

/** The plans of this workbook: each a sheet that is read, computed again as the person types, and saved. */
export class PlanSheets {
  readonly plans = createObservable<readonly PlanView[]>([]);
  readonly #needs: PlanNeeds;
  /** Where each plan was last seen, by Excel's id of its sheet. */
  readonly #seen = new Map<string, { readonly wave: string; readonly computed: readonly CellBox[] }>();
  readonly #edited = new Map<string, { mine: boolean }>();
  #watching: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(needs: PlanNeeds) {
    this.#needs = needs;
  }

  /** Finds the plans of the chosen organisation in the workbook, in the language of the moment. */
  async attach(): Promise<void> {
    const organisation = this.#needs.app.session.organisation();
    const kept = await this.#needs.inExcel(keptPlans);
    const parts = kept.filter((part) => part.organisation === organisation && this.#hasWave(part.wave));
    this.plans.set(parts.map((part) => this.view(part.wave) ?? unseen(part)));
    if (parts.length === 0) return;
    await this.#watch();
    for (const { wave } of parts) {
      await this.#inSheet(wave, (context, found, layout) =>
        relabelPlan(context, found, layout, this.#language()),
      );
      await this.check(wave);
    }
  }

  detach(): void {
    this.plans.set([]);
    this.#seen.clear();
    this.#edited.clear();
  }

  view(wave: string): PlanView | undefined {
    return this.plans.get().find(({ part }) => part.wave === wave);
  }

  /** Shows the plan of a wave, in the sheet it has or in a new one, with what the server knows by now. */
  async open(wave: string): Promise<void> {
    const known = await this.#ask(wave);
    const view = this.view(wave);
    if (view !== undefined && !view.isGone) {
      await this.#refresh(view, known);
      await this.show(wave);
      return;
    }
    const part = await this.#create(wave, known);
    this.plans.set([...this.plans.get().filter((one) => one.part.wave !== wave), unseen(part)]);
    await this.#watch();
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

  /** Saves a plan that is possible; what keeps it from that is in its view. */
  async save(wave: string): Promise<void> {
    await this.check(wave);
    const view = this.view(wave);
    const plan = view?.checked?.plan;
    if (view === undefined || plan === undefined || view.problems.length > 0) return;
    const { known } = view.part;
    try {
      const { revision } = await this.#needs.app.client.call('savePlan', {
        parameters: { wave },
        request: { base: known.revision, plan: { ...plan, strata: [...plan.strata] } },
      });
      await this.#know(view.part, { ...known, revision, plan: recordOf(plan) });
      this.#change(wave, { saved: revision, failure: undefined, overtakenBy: undefined });
    } catch (cause) {
      await this.#refused(wave, toApiFailure(cause));
    }
  }

  /** The plan somebody else saved takes the place of what is in the sheet. */
  async takeTheirs(wave: string): Promise<void> {
    const theirs = this.view(wave)?.overtakenBy;
    const view = this.view(wave);
    if (theirs === undefined || view === undefined) return;
    const language = this.#language();
    await this.#inSheet(wave, (context, found, layout) =>
      rewritePlan(context, found, { layout, language, raw: writePlan(theirs.plan, language) }),
    );
    this.#change(wave, { overtakenBy: undefined });
    await this.#know(view.part, theirs);
  }

  /** What is in the sheet is saved in place of what somebody else saved, having seen it. */
  async keepMine(wave: string): Promise<void> {
    const view = this.view(wave);
    if (view?.overtakenBy === undefined) return;
    const theirs = view.overtakenBy;
    this.#change(wave, { overtakenBy: undefined });
    await this.#know(view.part, theirs);
    await this.save(wave);
  }

  /** Gives a row to the strata that received contacts and have none. */
  async addUnforeseen(wave: string): Promise<void> {
    const language = this.#language();
    const rows = (this.view(wave)?.unforeseen ?? []).map((stratum) => writeStratum(stratum, language));
    await this.#inSheet(wave, (context, found, layout) =>
      addStrata(context, found, { layout, language, rows }),
    );
    await this.check(wave);
  }

  /** The sheet stays, as any sheet of the person. */
  async forget(wave: string): Promise<void> {
    const view = this.view(wave);
    if (view === undefined) return;
    await this.#needs.inExcel((context) => forgetPlan(context, view.part));
    this.plans.set(this.plans.get().filter((one) => one !== view));
    for (const [sheet, one] of this.#seen) if (one.wave === wave) this.#seen.delete(sheet);
  }

  async #check(wave: string, isMine: boolean): Promise<void> {
    const view = this.view(wave);
    const planned = this.#wave(wave);
    if (view === undefined || planned === undefined) return;
    try {
      const layout = this.#layout(wave);
      const language = this.#language();
      const seen = await this.#needs.inExcel((context) =>
        checkPlanSheet(context, view.part, {
          layout,
          language,
          isMine,
          context: { wave: planned, known: view.part.known },
        }),
      );
      if (seen === undefined) {
        this.#change(wave, { isGone: true });
        return;
      }
      this.#seen.set(seen.worksheetId, { wave, computed: seen.computed });
      this.#change(wave, { ...seen.view, isGone: false });
    } catch (cause) {
      this.#change(wave, { failure: toApiFailure(cause) });
    }
  }

  async #create(wave: string, known: StoredView): Promise<PlanPart> {
    const language = this.#language();
    const organisation = this.#needs.app.session.organisation();
    const layout = this.#layout(wave);
    return this.#needs.inExcel(async (context) => {
      const raw = writePlan(known.plan, language);
      const tables = await createPlanSheet(context, { wave, layout, raw, language });
      const part: PlanPart = { organisation, wave, marks: [], known, ...tables };
      await keepPlan(context, part);
      return part;
    });
  }

  /** Somebody else's plan is never taken without a word; volumes received are. */
  async #refresh({ part }: PlanView, known: StoredView): Promise<void> {
    const { revision, plan } = part.known;
    if (known.revision === revision) return this.#know(part, { ...known, plan });
    this.#change(part.wave, { overtakenBy: known });
    await this.#know(part, { ...known, revision, plan });
  }

  /** What the server knows now; the plan is computed again with it. */
  async #know(part: PlanPart, known: StoredView): Promise<void> {
    const view = this.view(part.wave);
    const next = { ...part, marks: view?.part.marks ?? part.marks, known };
    await this.#needs.inExcel((context) => keepPlan(context, next));
    this.#change(part.wave, { part: next });
    await this.check(part.wave);
  }

  async #refused(wave: string, failure: ApiFailure): Promise<void> {
    const theirs = failure.code === 'conflict' ? await this.#ask(wave).catch(() => undefined) : undefined;
    this.#change(wave, theirs === undefined ? { failure } : { overtakenBy: theirs, failure: undefined });
  }

  #ask(wave: string): Promise<StoredView> {
    return this.#needs.app.client.call('plan', { parameters: { wave } });
  }

  async #inSheet(
    wave: string,
    act: (context: Excel.RequestContext, found: FoundPlan, layout: PlanLayout) => Promise<void>,
  ): Promise<void> {
    const view = this.view(wave);
    if (view === undefined) return;
    const layout = this.#layout(wave);
    await this.#needs.inExcel(async (context) => {
      const found = await findPlan(context, view.part, layout);
      if (found !== undefined) await act(context, found, layout);
    });
  }

  #language() {
    return this.#needs.app.language.current();
  }

  #layout(wave: string): PlanLayout {
    return planLayout(wave, this.#wave(wave) ?? { platforms: [], channels: [] }, this.#language());
  }

  #hasWave(code: string): boolean {
    return this.#wave(code) !== undefined;
  }

  #wave(code: string): (PlanWave & Pick<WaveView, 'batches'>) | undefined {
    return planWave(this.#needs.waves().find((one) => one.code === code));
  }

  #change(wave: string, change: Partial<PlanView>): void {
    this.plans.set(this.plans.get().map((view) => (view.part.wave === wave ? { ...view, ...change } : view)));
  }

  #watch(): Promise<void> {
    const readSoon = paced(() => this.#readEdits());
    this.#watching ??= this.#needs.watchWorkbook({
      edited: (edit) => {
        if (this.#note(edit)) readSoon();
      },
      reshaped: () => {
        for (const { wave } of this.#seen.values()) this.#edited.set(wave, { mine: false });
        if (this.#seen.size > 0) readSoon();
      },
      selected: () => undefined,
    });
    return this.#watching;
  }

  /** True when the edit is in the sheet of a plan. */
  #note({ worksheetId, address, elsewhere, structural }: Edit): boolean {
    const seen = this.#seen.get(worksheetId);
    if (seen === undefined) return false;
    const mine = this.#edited.get(seen.wave)?.mine ?? false;
    this.#edited.set(seen.wave, { mine: mine || !elsewhere });
    if (structural !== true && !elsewhere)
      this.#change(seen.wave, { typedOver: writesOver(address, seen.computed), saved: undefined });
    return true;
  }

  async #readEdits(): Promise<void> {
    const edited = [...this.#edited];
    this.#edited.clear();
    for (const [wave, { mine }] of edited) await this.check(wave, mine);
  }
}

const recordOf = (plan: Plan): StoredView['plan'] => ({ ...plan, strata: [...plan.strata] });

const planWave = (wave: WaveView | undefined): (PlanWave & Pick<WaveView, 'batches'>) | undefined => {
  if (wave === undefined) return undefined;
  const channels = Object.keys(wave.grids);
  return {
    platforms: wave.platforms,
    batches: wave.batches,
    channels: allChannels.filter((one) => channels.includes(one)),
  };
};

const unseen = (part: PlanPart): PlanView => ({
  part,
  sheetName: '',
  isGone: false,
  checked: undefined,
  problems: [],
  isUnsaved: false,
  unforeseen: [],
  typedOver: false,
  failure: undefined,
  overtakenBy: undefined,
  saved: undefined,
});
