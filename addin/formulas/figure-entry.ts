import type { Ask, AskAnswer } from '#contract/figure';
import type { Outcome } from './outcome.ts';

export type Listener = (outcome: Outcome) => void;

/** A question, who watches it, and what is known of it. */
export type Entry = {
  readonly ask: Ask;
  readonly key: string;
  readonly listeners: Set<Listener>;
  outcome: Outcome | undefined;
  /** By wave, what the heads were when the answer was made. */
  heads: Readonly<Record<string, string>>;
  /** Shown for want of better: asked again at the next occasion. */
  stale: boolean;
  /** Raised at each request: the answer of an earlier one is ignored. */
  turn: number;
};

export const newEntry = (ask: Ask, key: string): Entry => ({
  ask,
  key,
  listeners: new Set(),
  outcome: undefined,
  heads: {},
  stale: false,
  turn: 0,
});

const answerOf = ({ outcome }: Entry): AskAnswer | undefined =>
  outcome?.kind === 'answered' ? outcome.answer : undefined;

export const isRefused = (entry: Entry): boolean => answerOf(entry)?.answer === 'refused';

/** The waves an answer comes from; of a refusal, the waves it names. */
export function wavesOf(entry: Entry): readonly string[] {
  const answer = answerOf(entry);
  if (answer === undefined) return [];
  if (answer.answer === 'indicator') return answer.waves;
  if (answer.answer !== 'refused')
    return 'waves' in answer ? [...new Set([answer.wave.code, ...answer.waves])] : [answer.wave.code];
  return [...(answer.parameters['wave'] ?? []), ...(answer.parameters['waves'] ?? [])];
}

/** An answer made at another head of one of its waves may be another today. */
export const isBehind = (entry: Entry, heads: Readonly<Record<string, string>>): boolean =>
  wavesOf(entry).some((wave) => heads[wave] !== undefined && entry.heads[wave] !== heads[wave]);
