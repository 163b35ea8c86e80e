import type { PlanView as StoredView } from '#contract/plan';
import type { Language } from '#domain/text';
import { checkPlanSheet } from './check-plan-sheet.ts';
import { planLayout, type PlanLayout } from './plan-layout.ts';
import type { PlanNeeds } from './plan-needs.ts';
import { planWave } from './plan-wave.ts';
import { createPlanSheet } from './sheet/create-plan-sheet.ts';
import { findPlan, type FoundPlan } from './sheet/found-plan.ts';
import type { PlanPart } from './sheet/plan-part.ts';
import { forgetPlan, keepPlan, keptPlans } from './sheet/plan-store.ts';
import { writePlan } from './write-plan.ts';

/** What is done in the sheet of a plan that was found. */
export type InPlanSheet = (
  context: Excel.RequestContext,
  found: FoundPlan,
  look: { readonly layout: PlanLayout; readonly language: Language },
) => Promise<void>;

/** The plans in the open workbook: their sheets, and what is kept of them beside. */
export class PlanBook {
  readonly #needs: PlanNeeds;

  constructor(needs: PlanNeeds) {
    this.#needs = needs;
  }

  get language(): Language {
    return this.#needs.app.language.current();
  }

  /** The plans kept here of the chosen organisation, of waves that it has. */
  async kept(): Promise<readonly PlanPart[]> {
    const organisation = this.#needs.app.session.organisation();
    const kept = await this.#needs.inExcel(keptPlans);
    return kept.filter((part) => part.organisation === organisation && this.#wave(part.wave) !== undefined);
  }

  async keep(part: PlanPart): Promise<void> {
    await this.#needs.inExcel((context) => keepPlan(context, part));
  }

  async forget(part: PlanPart): Promise<void> {
    await this.#needs.inExcel((context) => forgetPlan(context, part));
  }

  async create(wave: string, known: StoredView): Promise<PlanPart> {
    const { language } = this;
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

  /** Nothing is done where the sheet is gone. */
  async act(part: PlanPart, act: InPlanSheet): Promise<void> {
    const layout = this.#layout(part.wave);
    const { language } = this;
    await this.#needs.inExcel(async (context) => {
      const found = await findPlan(context, part, layout);
      if (found !== undefined) await act(context, found, { layout, language });
    });
  }

  /** What the sheet says and what is computed of it; 'no-wave' when there is no such wave, undefined without the sheet. */
  async check(part: PlanPart, isMine: boolean) {
    const wave = this.#wave(part.wave);
    if (wave === undefined) return 'no-wave' as const;
    const layout = this.#layout(part.wave);
    const { language } = this;
    const context = { wave, known: part.known };
    return this.#needs.inExcel((excel) => checkPlanSheet(excel, part, { layout, language, isMine, context }));
  }

  #layout(wave: string): PlanLayout {
    return planLayout(wave, this.#wave(wave) ?? { platforms: [], channels: [] }, this.language);
  }

  #wave(code: string): ReturnType<typeof planWave> {
    return planWave(this.#needs.waves().find((one) => one.code === code));
  }
}
