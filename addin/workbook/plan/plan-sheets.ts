import type { PlanView as StoredView } from '#contract/plan';
import type { WaveView } from '#contract/wave';
import type { Plan } from '#domain/sampling/plan';
import { ApiFailure, toApiFailure } from '../../api/api-failure.ts';
import { createObservable } from '../../api/observable.ts';
import type { App } from '../../app.ts';
import type { inExcel } from '../office/in-excel.ts';
import type { watchWorkbook } from '../office/watch-workbook.ts';
import { checkPlanSheet } from './check-plan-sheet.ts';
import { createPlanEdits, type PlanEdits } from './plan-edits.ts';
import { planLayout, type PlanLayout } from './plan-layout.ts';
import type { PlanPlace } from './plan-problem.ts';
import { unseen, type PlanView } from './plan-view.ts';
import { planWave } from './plan-wave.ts';
import { createPlanSheet } from './sheet/create-plan-sheet.ts';
import { cellAt, findPlan, type FoundPlan } from './sheet/found-plan.ts';
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
  readonly #edits: PlanEdits;
  #last: Promise<unknown> = Promise.resolve();

  constructor(needs: PlanNeeds) {
    this.#needs = needs;
    this.#edits = createPlanEdits({
      watchWorkbook: needs.watchWorkbook,
      check: (wave, isMine) => this.check(wave, isMine),
      typed: (wave, typedOver) => this.#change(wave, { typedOver, saved: undefined }),
    });
  }

  /** Finds the plans of the chosen organisation in the workbook, in the language of the moment. */
  async attach(): Promise<void> {
    const organisation = this.#needs.app.session.organisation();
    const kept = await this.#needs.inExcel(keptPlans);
    const parts = kept.filter((part) => part.organisation === organisation && this.#hasWave(part.wave));
    this.plans.set(parts.map((part) => this.view(part.wave) ?? unseen(part)));
    if (parts.length === 0) return;
    await this.#edits.watch();
    for (const { wave } of parts) {
      await this.#inSheet(wave, (context, found, layout) =>
        relabelPlan(context, found, layout, this.#language()),
      );
      await this.check(wave);
    }
  }

  detach(): void {
    this.plans.set([]);
    this.#edits.forget();
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
    this.#edits.forget(wave);
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
      this.#edits.see(seen.worksheetId, { wave, computed: seen.computed });
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

  #wave(code: string): ReturnType<typeof planWave> {
    return planWave(this.#needs.waves().find((one) => one.code === code));
  }

  #change(wave: string, change: Partial<PlanView>): void {
    this.plans.set(this.plans.get().map((view) => (view.part.wave === wave ? { ...view, ...change } : view)));
  }
}

const recordOf = (plan: Plan): StoredView['plan'] => ({ ...plan, strata: [...plan.strata] });
