import { ulid } from 'ulid';
import type { WaveView } from '#contract/wave';
import type { Grid } from '#domain/grid';
import type { Language } from '#domain/text';
import type { Client } from '../../api/client.ts';
import { ExcelSheet } from '../office/excel-sheet.ts';
import type { SheetReport } from '../sync/sheet-report.ts';
import type { SheetSpecification } from '../sync/specification.ts';
import { headings, statusText } from '../sync/status-text.ts';
import { Synchroniser } from '../sync/synchroniser.ts';
import { evaluationRemote } from './evaluation-remote.ts';
import { evaluationSpecification, type EvaluationSheet } from './evaluation-specification.ts';

/** An evaluation sheet of the open workbook with its engine. */
export type OpenSheet = {
  readonly id: string;
  readonly wave: string;
  readonly grid: Grid;
  readonly specification: SheetSpecification;
  readonly sheet: ExcelSheet;
  readonly engine: Synchroniser;
  /** Heading of a column, for messages. */
  readonly heading: (field: string) => string;
};

export type OpenSheetInput = {
  readonly client: Client;
  readonly organisation: string;
  readonly current: () => string;
  readonly wave: WaveView;
  readonly grid: Grid;
  readonly language: Language;
  readonly evaluators: EvaluationSheet['evaluators'];
  readonly onReport: (id: string, report: SheetReport) => void;
};

export function openSheet(input: OpenSheetInput): OpenSheet {
  const { client, organisation, current, wave, grid, language, evaluators, onReport } = input;
  const specification = evaluationSpecification({ organisation, wave, grid, language, evaluators });
  const sheet = new ExcelSheet(specification, language);
  const { id } = specification;
  return {
    id,
    wave: wave.code,
    grid,
    specification,
    sheet,
    heading: headings(specification, language),
    engine: new Synchroniser({
      specification,
      sheet,
      remote: evaluationRemote({ client, organisation, current, wave: wave.code }),
      statusText: statusText(specification, language),
      newKey: ulid,
      now: () => new Date().toISOString(),
      onReport: (report) => onReport(id, report),
    }),
  };
}

/** What the id of a sheet was made from. */
export function parseSheetId(id: string) {
  const [, organisation, wave, grid] = /^evaluation:([^:]+):([^:]+):(.+)$/.exec(id) ?? [];
  if (organisation === undefined || wave === undefined || grid === undefined) return undefined;
  return { organisation, wave, grid };
}
