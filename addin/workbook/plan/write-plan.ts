import type { Plan, PlannedStratum } from '#domain/sampling/plan';
import type { Language } from '#domain/text';
import { methodNames, settingTitles } from '../../locales/plan-sheet.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import type { CellValue } from '../sync/cell-value.ts';
import { settingNames, type SettingName } from './plan-columns.ts';
import type { RawPlan, RawStratum } from './raw-plan.ts';

/** A plan as its sheet holds it, without what is computed. */
export const writePlan = (plan: Plan, language: Language): RawPlan => ({
  strata: plan.strata.map((stratum) => writeStratum(stratum, language)),
  settings: settingNames.map((name) => ({
    label: settingTitles[name][language],
    value: settingCell(plan, name, language),
  })),
});

export const writeStratum = (
  { platform, channel, direction, forecast, deviation }: PlannedStratum,
  language: Language,
): RawStratum => ({
  platform,
  channel: channelNames[channel][language],
  direction: directionNames[direction][language],
  // A forecast that nobody said is a blank to fill in, not a zero to overlook.
  forecast: forecast === 0 ? '' : forecast,
  deviation: deviation ?? '',
});

export const settingCell = (plan: Plan, name: SettingName, language: Language): CellValue =>
  name === 'method' ? methodNames[plan.method][language] : plan[name];
