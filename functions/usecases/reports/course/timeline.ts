import { Temporal } from 'temporal-polyfill';
import { quarterOfDay } from '#domain/quarter';
import { quarterBefore } from '#domain/reports/quarter-before';
import type { Wave } from '#domain/wave';
import { readPast, type PastFigures } from '../../figures/read-past.ts';
import { pastMark, type Register } from '../../read-register.ts';
import type { Session } from '../../session.ts';
import { seesWave } from '../../sight.ts';

/** A place on the line of time: a wave, a quarter known from an earlier workbook, or one without any. */
export type Moment =
  | { readonly kind: 'wave'; readonly key: string; readonly wave: Wave }
  | { readonly kind: 'past'; readonly key: string; readonly figures: PastFigures }
  | { readonly kind: 'missing'; readonly key: string };

/** How many places a trend shows. */
const LENGTH = 8;

/** The last places that end with a wave, the oldest first: no quarter between two of them is passed over. */
export async function timeline(
  { store, member }: Session,
  register: Register,
  wave: Wave,
): Promise<readonly Moment[]> {
  const waves = register.waves
    .filter((one) => one.method === wave.method && one.state !== 'planned' && seesWave(member, one))
    .filter((one) => one.code === wave.code || one.from < wave.from);
  const moments: Moment[] = [];
  let quarter = quarterOf(wave);
  for (let back = 0; moments.length < LENGTH && back < LENGTH; back += 1) {
    const own = waves.filter((one) => quarterOf(one) === quarter).sort(latestFirst);
    const past = own.length > 0 || pastMark(register) === 0 ? undefined : await readPast(store, quarter);
    if (own.length > 0) moments.push(...own.map(toMoment));
    else if (past !== undefined && past.size > 0 && wave.method === 'listening')
      moments.push({ kind: 'past', key: quarter, figures: past });
    else moments.push({ kind: 'missing', key: quarter });
    quarter = quarterBefore(quarter);
  }
  return withoutLeadingGaps(moments.slice(0, LENGTH).reverse());
}

const toMoment = (wave: Wave): Moment => ({ kind: 'wave', key: wave.code, wave });

const quarterOf = ({ quarter, from }: Wave): string => quarter ?? quarterOfDay(Temporal.PlainDate.from(from));

const latestFirst = (one: Wave, other: Wave): number =>
  one.from === other.from ? Number(one.code < other.code) || -1 : one.from < other.from ? 1 : -1;

function withoutLeadingGaps(moments: readonly Moment[]): readonly Moment[] {
  return moments.slice(moments.findIndex(({ kind }) => kind !== 'missing'));
}
