import { MINIMUM_EVALUATIONS, type Figure } from '#domain/figure';
import { withheldText } from '../locales/errors.ts';
import { cellValue, notAvailable, type CellValue } from './cell-result.ts';

/** A number of a figure, or why the figure does not have it. */
export const showNumber = (number: number | null, { status, n }: Pick<Figure, 'status' | 'n'>): CellValue =>
  number === null
    ? notAvailable(withheldText(status, { ...(n !== null && { n }), minimum: MINIMUM_EVALUATIONS }))
    : cellValue(number);

/** Evaluations counted; where nothing is collected there is no figure, not a figure of 0. */
export const countOf = ({ n, status }: Pick<Figure, 'status' | 'n'>): number | null =>
  status === 'not-collected' ? null : n;
