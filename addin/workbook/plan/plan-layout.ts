import { planMethods } from '#domain/sampling/plan';
import type { Language, Text } from '#domain/text';
import {
  methodNames,
  planSheetName,
  resultsHeadings,
  resultTitles,
  settingHints,
  settingsHeadings,
  settingTitles,
  stratumHints,
  stratumTitles,
} from '../../locales/plan-sheet.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import type { LaidSettings } from '../office/add-table.ts';
import type { LaidColumn } from '../office/sheet-columns.ts';
import type { ColumnLook } from '../sync/specification.ts';
import {
  computedColumns,
  resultNames,
  settingNames,
  stratumColumns,
  type ResultName,
  type SettingName,
  type StratumColumn,
} from './plan-columns.ts';
import type { PlanWave } from './read/read-strata.ts';

type Laid<Id extends string> = LaidColumn & { readonly id: Id };

/** How the sheet of a plan is laid in a language. */
export type PlanLayout = {
  readonly strata: readonly Laid<StratumColumn>[];
  readonly settings: Omit<LaidSettings, 'rows'> & { readonly rows: readonly Laid<SettingName>[] };
  readonly results: Omit<LaidSettings, 'rows'> & { readonly rows: readonly Laid<ResultName>[] };
  readonly sheetName: string;
};

const OURS = '#F2F2F2';
const COUNT = '#,##0';
const isComputed = (column: StratumColumn): boolean => computedColumns.some((one) => one === column);

const stratumLooks: Readonly<Record<StratumColumn, ColumnLook>> = {
  platform: { width: 150, numberFormat: '@' },
  channel: { width: 100, numberFormat: '@' },
  direction: { width: 70, numberFormat: '@' },
  forecast: { width: 150, numberFormat: COUNT },
  received: { width: 90, numberFormat: COUNT },
  expected: { width: 76, numberFormat: COUNT },
  deviation: { width: 70, numberFormat: '0.00' },
  planned: { width: 70, numberFormat: COUNT },
  margin: { width: 64, numberFormat: '0.00' },
  hours: { width: 64, numberFormat: '0.0' },
  'platform-planned': { width: 80, numberFormat: COUNT },
  'platform-margin': { width: 80, numberFormat: '0.00' },
};

const settingFormats: Readonly<Record<SettingName, string>> = {
  n: COUNT,
  method: '@',
  power: '0.00',
  platformMinimum: COUNT,
  stratumMinimum: COUNT,
  deviation: '0.00',
  confidence: '0.0%',
  reserveShare: '0%',
  doubleShare: '0%',
  minutes: 'General',
};

const resultFormats: Readonly<Record<ResultName, string>> = {
  planned: COUNT,
  expected: COUNT,
  margin: '0.00',
  'worst-platform': '@',
  'worst-margin': '0.00',
  change: '0.00',
  hours: '0.0',
  doubles: COUNT,
  reserve: COUNT,
};

/** The tables of a plan's sheet. */
export function planLayout(wave: string, { platforms, channels }: PlanWave, language: Language): PlanLayout {
  const choices: Partial<Record<StratumColumn, readonly string[]>> = {
    platform: platforms,
    channel: channels.map((channel) => channelNames[channel][language]),
    direction: Object.values(directionNames).map((name) => name[language]),
  };
  return {
    strata: stratumColumns.map((id) => ({
      id,
      ...laid(id, stratumTitles[id], stratumHints[id], {
        look: { ...stratumLooks[id], ...(isComputed(id) ? { fill: OURS } : {}) },
        choices: choices[id] ?? [],
      }),
    })),
    settings: {
      headings: [settingsHeadings.label[language], settingsHeadings.value[language]],
      rows: settingNames.map((id) => ({
        id,
        ...laid(id, settingTitles[id], settingHints[id], {
          look: { width: 100, numberFormat: settingFormats[id] },
          choices: id === 'method' ? planMethods.map((method) => methodNames[method][language]) : [],
        }),
      })),
    },
    results: {
      headings: [resultsHeadings.label[language], resultsHeadings.value[language]],
      rows: resultNames.map((id) => ({
        id,
        title: resultTitles[id],
        look: { width: 90, numberFormat: resultFormats[id], fill: OURS },
      })),
    },
    sheetName: planSheetName(wave)[language].slice(0, 31),
  };
}

type Shown = { readonly look: ColumnLook; readonly choices: readonly string[] };

const laid = (id: string, title: Text, prompt: Text, { look, choices }: Shown): Omit<LaidColumn, 'id'> => ({
  title,
  look,
  synced: {
    id,
    title,
    access: 'editable',
    look,
    toField: (cell) => cell,
    toCell: (field) => field ?? '',
    validation: { choices, promptTitle: title, prompt },
  },
});
