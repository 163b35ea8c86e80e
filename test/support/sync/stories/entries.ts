import type { FieldValue } from '#contract/row';
import type { CellValue } from '../../../../addin/workbook/sync/cell-value.ts';

/** What a person may type in a column and what it means there; without meaning it is refused. */
export type Entry = { readonly cell: CellValue; readonly means?: FieldValue };

const means = (cell: CellValue, field: FieldValue): Entry => ({ cell, means: field });
const blank = means('', null);
const words = [
  blank,
  means('0042', '0042'),
  means('dit « merci »', 'dit « merci »'),
  means(12, '12'),
  means('=1+1', '=1+1'),
  means('rien', 'rien'),
  { cell: 'long '.repeat(801) },
];

/** By column, in plain words: nothing of the product reads them for us. The first entries are the likeliest. */
export const entries: Readonly<Record<string, readonly Entry[]>> = {
  'answer.greets': [
    means(1, '1'),
    means(0, '0'),
    means('oui', '1'),
    means('Non', '0'),
    means('1', '1'),
    blank,
    { cell: 'N' },
    { cell: 7 },
  ],
  'answer.manner': [
    means(2, '2'),
    means(1, '1'),
    means(0, '0'),
    means(' 2 ', '2'),
    means('n/a', 'N'),
    means('N', 'N'),
    blank,
    { cell: 3 },
    { cell: 'bof' },
  ],
  'answer.solves': [
    means(1, '1'),
    means(0, '0'),
    means('VRAI', '1'),
    means('N', 'N'),
    blank,
    { cell: '1/2' },
  ],
  'answer.minutes': [
    means(4.5, '4.5'),
    means('4,5', '4.5'),
    means(20, '20'),
    means('007', '7'),
    blank,
    { cell: 46_000 },
  ],
  'answer.said': [...words],
  'measure.ring': [means(30, 30), means('12,5', 12.5), means(90, 90), blank, { cell: 'long' }, { cell: -3 }],
  facts: words,
  comment: words,
  done: [means('x', true), means('', false), means('oui', true), means('non', false), { cell: 'fini' }],
  reason: [means('réécoute', 'réécoute'), blank],
  evaluator: [means('ana', 'ana'), means('ben', 'ben'), means('cleo', 'cleo'), blank, { cell: 'personne' }],
};

export const editable: readonly string[] = Object.keys(entries);

/** What a cell of a column says, or undefined for what is no entry of it. */
export function meaningOf(field: string, cell: CellValue): FieldValue | undefined {
  const known = entries[field]?.find((entry) => entry.cell === cell);
  if (known !== undefined) return known.means;
  // As the product writes it back: the bare value.
  return entries[field]?.find(
    ({ means: meant }) => meant !== undefined && String(meant ?? '') === String(cell),
  )?.means;
}
