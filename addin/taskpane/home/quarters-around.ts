import { quarterOf } from '#domain/quarter';

const QUARTERS_A_YEAR = 4;

/** The quarter before an instant, the one it is in, and the two after, in a time zone. */
export function quartersAround(instant: string, timeZone: string): readonly string[] {
  const [year = '0', quarter = '1'] = quarterOf(instant, timeZone).split('-Q');
  const current = Number(year) * QUARTERS_A_YEAR + Number(quarter) - 1;
  return [-1, 0, 1, 2].map((offset) => {
    const count = current + offset;
    return `${Math.floor(count / QUARTERS_A_YEAR)}-Q${(count % QUARTERS_A_YEAR) + 1}`;
  });
}
