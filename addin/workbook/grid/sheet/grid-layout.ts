import type { Language } from '#domain/text';
import type { LaidColumn } from '../../office/sheet-columns.ts';
import type { CriterionColumn, SettingName, ZeroRuleColumn } from '../draft-columns.ts';

type Laid<Id extends string> = LaidColumn & { readonly id: Id };

/** How the sheet of a grid is laid, whatever the grid. */
export type GridLayout = {
  readonly criteria: readonly Laid<CriterionColumn>[];
  readonly zeroRules: readonly Laid<ZeroRuleColumn>[];
  /** A row each; the heading is its label. */
  readonly settings: readonly Laid<SettingName>[];
  readonly settingsHeadings: readonly [label: string, value: string];
  readonly sheetName: (code: string) => string;
};

export type MakeLayout = (language: Language) => GridLayout;
