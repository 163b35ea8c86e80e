import { PlanSheets, type PlanNeeds } from './plan-sheets.ts';

/** What `plan.js` leaves behind: the plans of a workbook, and the screen about one. */
export const makePlanSheets = (needs: PlanNeeds): PlanSheets => new PlanSheets(needs);
export { mountPlanScreen } from '../../taskpane/plan/mount-plan-screen.tsx';
