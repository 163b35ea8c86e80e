import {
  FIRST_INPUT,
  type PageInput,
  type PageLine,
  type PageRow,
  type PageTable,
  type PlannedPage,
} from './planned-page.ts';

/** Rows between two blocks. */
const GAP = 1;

export type Block =
  | { readonly kind: 'heading' | 'note'; readonly text: string }
  | ({ readonly kind: 'table' } & Omit<PageTable, 'row'>);

/** A heading over a block. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** A sentence in grey. */
export const note = (text: string): Block => ({ kind: 'note', text });
/** A table; `wrapped` are the columns of its long texts. */
export const table = (
  headings: readonly string[],
  rows: readonly PageRow[],
  wrapped: readonly number[] = [],
): Block => ({ kind: 'table', headings, rows, wrapped });

/** The row under the inputs, where blocks begin. */
export const firstBlockRow = (inputs: number): number => FIRST_INPUT + inputs + GAP;

/** How many rows a block takes, the gap after it with them. */
export const heightOf = (block: Block): number => (block.kind === 'table' ? block.rows.length + 1 + GAP : 1);

type Laid = Pick<PlannedPage, 'headings' | 'tables' | 'notes'>;

/** Lays blocks one under the other. */
export function layBlocks(blocks: readonly Block[], top: number): Laid {
  const headings: PageLine[] = [];
  const notes: PageLine[] = [];
  const tables: PageTable[] = [];
  let row = top;
  for (const block of blocks) {
    if (block.kind === 'table') {
      const { headings: heads, rows, wrapped = [] } = block;
      tables.push({ row, headings: heads, rows, wrapped });
    } else (block.kind === 'heading' ? headings : notes).push({ row, text: block.text });
    row += heightOf(block);
  }
  return { headings, notes, tables };
}

/** The inputs in their rows. */
export const layInputs = (inputs: readonly Omit<PageInput, 'row'>[]): readonly PageInput[] =>
  inputs.map((input, index) => ({ ...input, row: FIRST_INPUT + index }));
