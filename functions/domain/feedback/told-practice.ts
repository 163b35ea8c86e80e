import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import type { IndicatorFigure } from '../kpi/indicator-figure.ts';
import {
  practiceMeasures,
  type PracticeFigures,
  type PracticeMeasure,
} from '../practice/practice-figures.ts';

/** A measure of a practice as a platform is told it. */
export type ToldMeasure = Pick<
  IndicatorFigure,
  'value' | 'low' | 'high' | 'n' | 'status' | 'unit' | 'currency'
>;

export type ToldPractice = {
  /** Contacts with it; null where too few were coded to say it. */
  readonly found: number | null;
  readonly coded: number;
  readonly figures: Partial<Record<PracticeMeasure, ToldMeasure>>;
  /** Why a number is missing or weak, each once. */
  readonly notes: readonly { readonly code: string; readonly values: readonly string[] }[];
};

type Telling = {
  /** Contacts where somebody said whether it is there, whatever may be told of them. */
  readonly coded: number;
  /** Of amounts. */
  readonly currency: string;
};

/**
 * What is told of a practice. Of too few contacts or agents only how many were coded: what goes with it would tell of
 * them.
 * @param figures as readers without rows may have them
 */
export function toldPractice(figures: PracticeFigures, { coded, currency }: Telling): ToldPractice {
  const { measures, present } = figures;
  const isEnough = measures.rate.status !== 'too-few' && measures.rate.status !== 'not-collected';
  const told = ({ value, low, high, n, status, unit }: ComputedFigure): ToldMeasure => {
    const of = { n, unit, currency: unit === 'money' ? currency : null };
    if (isEnough) return { ...of, value, low, high, status };
    return { ...of, value: null, low: null, high: null, status: measures.rate.status };
  };
  return {
    found: isEnough ? present : null,
    coded: isEnough ? figures.coded : coded,
    figures: Object.fromEntries(practiceMeasures.map((id) => [id, told(measures[id])])),
    notes: isEnough ? eachOnce(practiceMeasures.flatMap((id) => measures[id].basis.notes)) : [],
  };
}

function eachOnce(notes: ToldPractice['notes']): ToldPractice['notes'] {
  const seen = new Map(notes.map((note) => [JSON.stringify([note.code, note.values]), note]));
  return [...seen.values()];
}
