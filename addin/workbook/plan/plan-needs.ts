import type { WaveView } from '#contract/wave';
import type { App } from '../../app.ts';
import type { inExcel } from '../office/in-excel.ts';
import type { watchWorkbook } from '../office/watch-workbook.ts';

/** What plans need of the pane; Excel is reached through it alone, one task after the other. */
export type PlanNeeds = {
  readonly app: Pick<App, 'client' | 'session' | 'language'>;
  readonly waves: () => readonly WaveView[];
  readonly inExcel: typeof inExcel;
  readonly watchWorkbook: typeof watchWorkbook;
};
