import type { Edit, watchWorkbook } from '../office/watch-workbook.ts';
import type { CellBox } from '../share/boxes.ts';
import { paced } from '../sheets/paced.ts';
import { writesOver } from './sheet/found-plan.ts';

/** A plan as it was last seen in a sheet: the cells that were computed there. */
type SeenPlan = { readonly wave: string; readonly computed: readonly CellBox[] };

export type PlanEditsOptions = {
  readonly watchWorkbook: typeof watchWorkbook;
  /** Reads a plan again; `isMine` when this Excel edited it. */
  readonly check: (wave: string, isMine: boolean) => Promise<void>;
  /** Told at once of what was typed here: over what is computed, or beside. */
  readonly typed: (wave: string, isOver: boolean) => void;
};

/** Has plans read again after what is typed in their sheets. */
export type PlanEdits = {
  readonly watch: () => Promise<void>;
  /** Where a plan is, by Excel's id of its sheet. */
  readonly see: (worksheetId: string, plan: SeenPlan) => void;
  /** One plan, or all of them. */
  readonly forget: (wave?: string) => void;
};

export function createPlanEdits({ watchWorkbook: watch, check, typed }: PlanEditsOptions): PlanEdits {
  const seen = new Map<string, SeenPlan>();
  const edited = new Map<string, { mine: boolean }>();
  let watching: Promise<void> | undefined;

  const readEdits = async (): Promise<void> => {
    const due = [...edited];
    edited.clear();
    for (const [wave, { mine }] of due) await check(wave, mine);
  };
  const readSoon = paced(readEdits);

  /** True when the edit is in the sheet of a plan. */
  const note = ({ worksheetId, address, elsewhere, structural }: Edit): boolean => {
    const plan = seen.get(worksheetId);
    if (plan === undefined) return false;
    const mine = edited.get(plan.wave)?.mine ?? false;
    edited.set(plan.wave, { mine: mine || !elsewhere });
    if (structural !== true && !elsewhere) typed(plan.wave, writesOver(address, plan.computed));
    return true;
  };
  const reshape = (): void => {
    for (const { wave } of seen.values()) edited.set(wave, { mine: false });
    if (seen.size > 0) readSoon();
  };

  return {
    watch() {
      watching ??= watch({
        edited: (edit) => {
          if (note(edit)) readSoon();
        },
        reshaped: reshape,
        selected: () => undefined,
      });
      return watching;
    },
    see: (worksheetId, plan) => void seen.set(worksheetId, plan),
    forget(wave) {
      for (const [sheet, plan] of seen) if (wave === undefined || plan.wave === wave) seen.delete(sheet);
      if (wave === undefined) edited.clear();
    },
  };
}
