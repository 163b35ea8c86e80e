import type { AskAnswer } from '#contract/figure';
import type { Text } from '#domain/text';
import { tableTexts } from '../locales/formulas.ts';
import { cellValue, type CellResult, type CellValue } from './cell-result.ts';
import { countOf, showNumber } from './show-number.ts';

type TableAnswer = Extract<AskAnswer, { answer: 'table' }>;
type TableRow = TableAnswer['rows'][number];

/** Headings included; beyond, spilling gets stuck in Excel on the web. */
export const MAX_TABLE_ROWS = 5000;

/** A heading row, then a platform a row: its figures, section by section, and how many evaluations. */
export function showTable({ parts, rows }: TableAnswer): CellResult {
  const titles = parts.map(({ id, title }) => (id === '' ? tableTexts.whole : titleAmong(parts, id, title)));
  const headings = [tableTexts.platform, ...titles, tableTexts.count].map(heading);
  return { kind: 'block', rows: [headings, ...rows.slice(0, MAX_TABLE_ROWS - 1).map(platformRow)] };
}

/** Two grids may name a section alike: each then also says its id, what a formula takes as part. */
function titleAmong(parts: TableAnswer['parts'], id: string, title: Text): Text {
  const isAlone = parts.every((other) => other.id === id || other.title.fr !== title.fr);
  return isAlone ? title : { fr: `${title.fr} (${id})`, en: `${title.en} (${id})` };
}

const heading = (text: Text): CellValue => ({ kind: 'text', text });

function platformRow({ platform, figures }: TableRow): readonly CellValue[] {
  const numbers = figures.map((figure) => showNumber(figure.value, figure));
  return [cellValue(platform), ...numbers, countCell(figures)];
}

/** The evaluations behind the row: those of its figure that counts most of them. */
function countCell(figures: TableRow['figures']): CellValue {
  const [most] = [...figures].sort((one, other) => (other.n ?? 0) - (one.n ?? 0));
  return most === undefined
    ? showNumber(null, { status: 'not-collected', n: 0 })
    : showNumber(countOf(most), most);
}
