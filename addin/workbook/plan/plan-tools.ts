import type { PlanNeeds } from './plan-needs.ts';
import { PlanSheets } from './plan-sheets.ts';

/** What `plan.js` leaves behind: the plans of a workbook. */
export const makePlanSheets = (needs: PlanNeeds): PlanSheets => new PlanSheets(needs);
