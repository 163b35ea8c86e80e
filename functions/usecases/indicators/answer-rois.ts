import type { AskAnswer } from '#contract/figure';
import type { IndicatorFigureView, RoiAsk } from '#contract/indicator';
import { subtract, toNumber } from '#domain/fraction';
import { writeDecimal } from '#domain/kpi/write-decimal';
import type { Gain } from '#domain/money/gain';
import { isBounded } from '#domain/money/gain-bounds';
import { returnOn, type Roi } from '#domain/money/roi';
import { quarterBounds } from '#domain/period';
import type { Platform } from '#domain/platform';
import { platformsOf } from '../figures/entity.ts';
import { entityRefusal, refusalOf } from '../figures/resolve-ask.ts';
import type { Register } from '../read-register.ts';
import { GAINS } from '../row-keys.ts';
import { instantOf, type Session } from '../session.ts';
import { storedGain } from '../stored/gain.ts';
import { indicatorFigure, notCollected, type Note } from './indicator-answer.ts';
import { readBeside } from './read-beside.ts';
import { readOwnRows } from './read-own-rows.ts';
import { notesOfBearers, notesOfRoi } from './roi-notes.ts';
import { seesMoney } from './sees-money.ts';

/** Answers about what actions bring for what they cost, in the order of the asks: everything is read once. */
export async function answerRois(
  session: Session,
  register: Register,
  asks: readonly RoiAsk[],
): Promise<readonly AskAnswer[]> {
  const resolved = asks.map((ask) => resolveRoi(ask, session, register));
  const known = resolved.flatMap((one) => ('answer' in one ? [] : [one]));
  if (known.length === 0) return resolved.flatMap((one) => ('answer' in one ? [one] : []));
  const gains = await readOwnRows(session.store, GAINS, storedGain);
  const beside = await readBeside(
    session,
    register,
    known.map(({ ask }) => ask),
  );
  return resolved.map((one): AskAnswer => {
    if ('answer' in one) return one;
    const notes = beside[known.indexOf(one)] ?? [];
    return { answer: 'indicator', figure: figureOf(one, gains, notes), waves: ['@money', '@activity'] };
  });
}

type Refusal = Extract<AskAnswer, { answer: 'refused' }>;
type ResolvedRoi = {
  readonly ask: RoiAsk;
  readonly platforms: readonly Platform[];
  readonly asOf: string;
  readonly currency: string;
};

function resolveRoi(ask: RoiAsk, { member, clock }: Session, register: Register): ResolvedRoi | Refusal {
  const platforms = platformsOf(register, ask.entity);
  const codes = platforms?.map(({ code }) => code);
  if (!seesMoney(member)) return refusalOf('not-visible', { entity: [ask.entity] });
  const refusal = entityRefusal(member, ask.entity, codes);
  if (refusal !== undefined) return refusal;
  return { ask, platforms: platforms ?? [], asOf: instantOf(clock), currency: register.settings.currency };
}

function figureOf(
  { ask: { period }, platforms, asOf, currency }: ResolvedRoi,
  gains: readonly Gain[],
  beside: readonly Note[],
): IndicatorFigureView {
  const isOwn = ({ platform, quarter }: Gain) =>
    quarter === period && platforms.some(({ code }) => code === platform);
  const actions = gains.filter(isOwn);
  const bearers = notesOfBearers(actions, platforms);
  const said = {
    span: quarterBounds(period),
    asOf,
    unit: 'ratio' as const,
    currency,
    platforms: platforms.length,
  };
  const roi = returnOn(actions);
  if (roi === undefined) {
    const why = actions.length === 0 ? 'no-gains' : 'no-cost';
    return notCollected({ ...said, notes: [{ code: why, values: [] }, ...bearers, ...beside] });
  }
  const notes = [...notesOfRoi(roi, actions), ...bearers, ...beside];
  const hasBounds = actions.some(isBounded);
  return indicatorFigure(
    { ...said, notes: hasBounds ? notes : [...notes, { code: 'no-bounds', values: [] }] },
    {
      ...numbersOf(roi, hasBounds),
      n: actions.length,
      platformsCounted: new Set(actions.map(({ platform }) => platform)).size,
    },
  );
}

/** A low and a high case that nobody thought of are not shown as if they were the central one. */
const numbersOf = ({ low, central, high, brought, spent }: Roi, hasBounds: boolean) => ({
  value: toNumber(central),
  low: hasBounds ? toNumber(low) : null,
  high: hasBounds ? toNumber(high) : null,
  status: 'complete' as const,
  numerator: writeDecimal(subtract(brought.central, spent)),
  denominator: writeDecimal(spent),
});
