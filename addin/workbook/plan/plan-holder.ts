import { inExcel } from '../office/in-excel.ts';
import { watchWorkbook } from '../office/watch-workbook.ts';
import type { PlanNeeds } from './plan-needs.ts';
import type { PlanSheets } from './plan-sheets.ts';
import { PLAN_NAMESPACE } from './sheet/plan-namespace.ts';

/** The plans of this workbook, whose script is only fetched where there is one or somebody opens one. */
export class PlanHolder {
  readonly #needs: PlanNeeds;
  readonly #load: () => Promise<(needs: PlanNeeds) => PlanSheets>;
  #sheets: Promise<PlanSheets> | undefined;

  /** @param load fetches what plans are made with */
  constructor(
    needs: Omit<PlanNeeds, 'inExcel' | 'watchWorkbook'>,
    load: () => Promise<(needs: PlanNeeds) => PlanSheets>,
  ) {
    this.#needs = { ...needs, inExcel, watchWorkbook };
    this.#load = load;
  }

  /** Everything about plans; rejects when the script cannot be had, and may be asked again. */
  sheets(): Promise<PlanSheets> {
    this.#sheets ??= this.#load().then(
      (make) => make(this.#needs),
      (cause: unknown) => {
        this.#sheets = undefined;
        throw cause;
      },
    );
    return this.#sheets;
  }

  /** Follows the plans of the workbook again, where it has any. */
  async attach(): Promise<void> {
    if (this.#sheets === undefined && !(await hasPlans())) return;
    // Without the script sheets wait for the next time; their screen says why.
    const sheets = await this.sheets().catch(() => undefined);
    await sheets?.attach();
  }

  async detach(): Promise<void> {
    if (this.#sheets !== undefined) (await this.#sheets).detach();
  }
}

const hasPlans = (): Promise<boolean> =>
  inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(PLAN_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    return parts.items.some(({ id }) => id !== '');
  });
