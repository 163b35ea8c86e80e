import { planMethods, type Plan } from '#domain/sampling/plan';
import { languages } from '#domain/text';
import { methodNames, settingTitles } from '../../../locales/plan-sheet.ts';
import { cellText, plain } from '../../grid/cells/plain.ts';
import type { LabelledCell } from '../../office/add-table.ts';
import { settingNames, type SettingName } from '../plan-columns.ts';
import type { PlanProblem } from '../plan-problem.ts';
import { readNumber, type NumberRule } from './read-number.ts';

export type PlanSettings = Omit<Plan, 'strata'>;

type NumberName = Exclude<SettingName, 'method'>;

/** As the server takes them. */
const rules: Readonly<Record<NumberName, NumberRule>> = {
  n: { least: 1, most: 100_000, isWhole: true },
  power: { least: 0, most: 1, isWhole: false },
  platformMinimum: { least: 0, most: 10_000, isWhole: true },
  stratumMinimum: { least: 0, most: 10_000, isWhole: true },
  deviation: { least: 0, most: 1000, isWhole: false, isAbove: true },
  confidence: { least: 0.5, most: 0.999, isWhole: false, isShare: true },
  reserveShare: { least: 0, most: 10, isWhole: false, isShare: true },
  doubleShare: { least: 0, most: 1, isWhole: false, isShare: true },
  minutes: { least: 0, most: 600, isWhole: false },
};

/** What is said of the whole plan; a row that is gone or blank has the value of the plan the sheet was made from. */
export function readSettings(
  rows: readonly LabelledCell[],
  otherwise: PlanSettings,
): { readonly settings: PlanSettings; readonly problems: readonly PlanProblem[] } {
  const found = settingRows(rows);
  const problems: PlanProblem[] = [];
  const number = (name: NumberName): number => {
    const place = found.get(name);
    const read = readNumber(place?.value, rules[name]);
    if (read.kind === 'number') return read.value;
    if (read.kind === 'wrong')
      problems.push({ place: { table: 'settings', row: place?.row ?? -1, column: name }, ...read.problem });
    return otherwise[name];
  };
  const method = methodOf(cellText(found.get('method')?.value)) ?? undefined;
  const typed = cellText(found.get('method')?.value);
  if (method === undefined && typed !== '')
    problems.push({
      place: { table: 'settings', row: found.get('method')?.row ?? -1, column: 'method' },
      code: 'unknown-method',
      value: typed,
    });
  const settings = {
    n: number('n'),
    method: method ?? otherwise.method,
    power: number('power'),
    platformMinimum: number('platformMinimum'),
    stratumMinimum: number('stratumMinimum'),
    deviation: number('deviation'),
    confidence: number('confidence'),
    reserveShare: number('reserveShare'),
    doubleShare: number('doubleShare'),
    minutes: number('minutes'),
  };
  return { settings, problems: problems.sort((one, other) => one.place.row - other.place.row) };
}

/** By name, where each setting is and what it holds: rows may be sorted, or gone. */
export function settingRows(
  rows: readonly LabelledCell[],
): ReadonlyMap<SettingName, { readonly row: number; readonly value: LabelledCell['value'] }> {
  const found = new Map<SettingName, { row: number; value: LabelledCell['value'] }>();
  for (const [row, { label, value }] of rows.entries()) {
    const name = nameOf(cellText(label));
    if (name !== undefined && !found.has(name)) found.set(name, { row, value });
  }
  return found;
}

const nameOf = (label: string): SettingName | undefined =>
  settingNames.find((name) =>
    languages.some((language) => plain(settingTitles[name][language]) === plain(label)),
  );

const methodOf = (text: string): Plan['method'] | undefined =>
  planMethods.find((method) =>
    [method, ...languages.map((language) => methodNames[method][language])].some(
      (word) => plain(word) === plain(text),
    ),
  );
