import { MINIMUM_EVALUATIONS } from '../figure.ts';
import { intraclass, type Correlation } from '../statistics/agreement/intraclass.ts';
import { evaluatorEffects } from '../statistics/agreement/severity.ts';
import type { JudgedContact, Judgement } from './judgement.ts';
import { severities } from './severities.ts';

/** How far the listenings of the same contacts agree on the whole score. */
export type ScoreAgreement = {
  readonly contacts: number;
  /**
   * Whether the same evaluators judged every contact: then ICC(2,1) and ICC(3,1) (Shrout & Fleiss 1979). Where they change
   * from contact to contact, ICC(1,1), and the same once what is known of severities is taken out.
   */
  readonly isCrossed: boolean;
  /** Severity counts; null below five contacts, or where all scores are alike. */
  readonly agreement: Correlation | null;
  /** Severity does not count. */
  readonly consistency: Correlation | null;
  /** Mean absolute difference, and the smallest difference of two scores that is not noise, on the scale. */
  readonly gap: number | null;
  readonly detectable: number | null;
};

type Pair = readonly [Judgement & { readonly score: number }, Judgement & { readonly score: number }];

/** Agreement of the first two listenings of each contact that have a score. */
export function scoreAgreement(judged: readonly JudgedContact[], scale: number): ScoreAgreement {
  const pairs = judged.flatMap(pairOf);
  const contacts = pairs.length;
  const isCrossed = new Set(pairs.map((pair) => pair.map(({ judge }) => judge).join('|'))).size === 1;
  if (contacts < MINIMUM_EVALUATIONS)
    return { contacts, isCrossed, agreement: null, consistency: null, gap: null, detectable: null };
  const scores = pairs.map(([first, second]) => [first.score * scale, second.score * scale] as const);
  const found = intraclass(scores);
  const gap = scores.reduce((sum, [first, second]) => sum + Math.abs(first - second), 0) / contacts;
  return {
    ...{ contacts, isCrossed, gap },
    agreement: known(isCrossed ? found.agreement : found.oneWay),
    consistency: known(isCrossed ? found.consistency : intraclass(without(judged, pairs, scale)).oneWay),
    detectable: evaluatorEffects(scores).detectableChange,
  };
}

/** In the order of evaluators, so that the same two stand in the same columns. */
function pairOf(judgements: JudgedContact): readonly Pair[] {
  const scored = judgements.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]));
  const [first, second] = scored.toSorted((one, other) => (one.judge < other.judge ? -1 : 1));
  return first === undefined || second === undefined ? [] : [[first, second]];
}

/** The scores without the severity of who gave them; one that is not known is taken for none. */
function without(judged: readonly JudgedContact[], pairs: readonly Pair[], scale: number) {
  const severityOf = new Map(severities(judged, scale).map(({ judge, value }) => [judge, value ?? 0]));
  return pairs.map((pair) => pair.map(({ judge, score }) => score * scale - (severityOf.get(judge) ?? 0)));
}

const known = (one: Correlation): Correlation | null => (Number.isFinite(one.value) ? one : null);

/**
 * What disagreement costs in margin: the share by which the margin of a score would be smaller had evaluators agreed,
 * 1 − √ICC. Null where the correlation is not known, or not above 0.
 */
export const marginCost = ({ agreement }: Pick<ScoreAgreement, 'agreement'>): number | null =>
  agreement === null || agreement.value <= 0 ? null : 1 - Math.sqrt(agreement.value);
