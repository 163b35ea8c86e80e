import { sheetRoles, type SheetName } from '#contract/sheet';
import type { Role } from '#domain/role';

const activitySheets = ['activity', 'reasons', 'reason-counts'] as const satisfies readonly SheetName[];
const moneySheets = ['costs', 'rates', 'targets', 'gains'] as const satisfies readonly SheetName[];
export type FinanceSheetName = (typeof activitySheets | typeof moneySheets)[number];

/** What a role finds on the screen of finance and activity. */
export type FinanceChoicesOf = {
  readonly activity: readonly FinanceSheetName[];
  readonly money: readonly FinanceSheetName[];
  readonly importsActivity: boolean;
  /** The ledger, costs per contact and the return on investment. */
  readonly readsMoney: boolean;
};

const seeMoney: readonly Role[] = ['quality-manager', 'finance', 'committee'];
const recordActivity: readonly Role[] = ['quality-manager', 'finance'];

export function financeChoicesOf(role: Role | undefined): FinanceChoicesOf {
  const worksOn = (name: SheetName) => role !== undefined && sheetRoles[name].includes(role);
  const isOf = (roles: readonly Role[]) => role !== undefined && roles.includes(role);
  return {
    activity: activitySheets.filter(worksOn),
    money: moneySheets.filter(worksOn),
    importsActivity: isOf(recordActivity),
    readsMoney: isOf(seeMoney),
  };
}
