import type { Plan } from '#domain/sampling/plan';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Language, Text } from '#domain/text';
import { planProblemText, settingTitles, stratumTitles } from '../../locales/plan-sheet.ts';
import type { CellBox } from '../share/boxes.ts';
import type { PlanLayout } from './plan-layout.ts';
import { settingNames } from './plan-columns.ts';
import type { PlanPlace } from './plan-problem.ts';
import type { PlanView, ShownProblem } from './plan-view.ts';
import { checkPlan, type CheckedPlan, type PlanContext } from './read/check-plan.ts';
import { addressOf, computedBoxes, findPlan, readRawPlan } from './sheet/found-plan.ts';
import type { PlanMark, PlanPart } from './sheet/plan-part.ts';
import { keepPlan } from './sheet/plan-store.ts';
import { writeComputed } from './sheet/write-plan-sheet.ts';

export type SheetChecking = {
  readonly layout: PlanLayout;
  readonly language: Language;
  /** False when somebody else wrote: their own add-in computes and marks it. */
  readonly isMine: boolean;
  readonly context: PlanContext;
};

export type SeenPlan = {
  readonly view: Pick<PlanView, 'part' | 'sheetName' | 'checked' | 'problems' | 'isUnsaved' | 'unforeseen'>;
  readonly worksheetId: string;
  readonly computed: readonly CellBox[];
};

/** Reads the sheet of a plan, writes what is computed and marks what is wrong; undefined when its strata are gone. */
export async function checkPlanSheet(
  context: Excel.RequestContext,
  part: PlanPart,
  { layout, language, isMine, context: beside }: SheetChecking,
): Promise<SeenPlan | undefined> {
  const found = await findPlan(context, part, layout);
  if (found === undefined) return undefined;
  const standing = await readRawPlan(context, found, layout);
  const checked = checkPlan(standing, beside);
  const problems = checked.problems.map((problem): ShownProblem => ({
    problem,
    address: addressOf(found, problem.place),
    heading: headingOf(problem.place),
    sentence: planProblemText(problem),
  }));
  const marks = marksOf(problems, language);
  const next = { ...part, marks: [...marks] };
  if (isMine) {
    await writeComputed(context, found, {
      layout,
      language,
      standing,
      computed: checked.computed,
      marks,
      before: part.marks,
    });
    if (JSON.stringify(marks) !== JSON.stringify(part.marks)) await keepPlan(context, next);
  }
  return {
    view: {
      part: isMine ? next : part,
      sheetName: found.sheetName,
      checked,
      problems,
      isUnsaved: isUnsaved(checked, part),
      unforeseen: unforeseenIn(checked),
    },
    worksheetId: found.worksheetId,
    computed: computedBoxes(found),
  };
}

const headingOf = (place: PlanPlace): Text =>
  place.table === 'settings' ? settingTitles[place.column] : stratumTitles[place.column];

/** One mark a cell: the first thing to do there. */
function marksOf(problems: readonly ShownProblem[], language: Language): readonly PlanMark[] {
  const marks = new Map<string, PlanMark>();
  for (const { problem, address, sentence } of problems) {
    const { table, row, column } = problem.place;
    if (!marks.has(address)) marks.set(address, { table, row, column, message: sentence[language] });
  }
  return [...marks.values()];
}

function isUnsaved({ plan }: CheckedPlan, { known }: PlanPart): boolean {
  return known.revision === 0 || plan === undefined || summaryOf(plan) !== summaryOf(known.plan);
}

/** What of a plan makes it another; rows may be sorted as the person likes. */
function summaryOf(plan: Plan): string {
  const strata = plan.strata.map((one) => [stratumKey(one), one.forecast, one.deviation].join());
  return JSON.stringify([...settingNames.map((name) => plan[name]), strata.sort()]);
}

function unforeseenIn({ plan, outcome }: CheckedPlan): PlanView['unforeseen'] {
  if (plan === undefined || outcome === undefined) return [];
  const known = new Set(plan.strata.map(stratumKey));
  const beyond = outcome.expected.strata.filter((stratum) => !known.has(stratumKey(stratum)));
  return beyond.map((stratum) => ({ ...stratum, forecast: 0 }));
}
