import { divide, fractionOf, type Fraction } from '#domain/fraction';
import { readTargetIndicator } from '#domain/money/target-indicator';
import { parseDecimal } from '#domain/scoring/parse-decimal';

export const targetQuestions = ['target', 'gap', 'bonus'] as const;

/** What an id of the ask `kpi` asks of targets. */
export type TargetQuestion = {
  readonly about: (typeof targetQuestions)[number];
  /** Undefined for every target in force: the `bonus` of an entity. */
  readonly indicator: string | undefined;
  /** What is supposed to have been reached, for a simulation. */
  readonly supposed: Fraction | undefined;
};

const pattern = /^(target|gap|bonus)(?::([^@]+))?(?:@(.+))?$/i;

/** Whether an id is about targets, well written or not. */
export const isAboutTargets = (id: string): boolean => /^(?:target|gap|bonus)(?:[:@]|$)/i.test(id);

/**
 * `target:answerRate`, `gap:answerRate`, `bonus:answerRate`, `bonus`; and `gap:answerRate@0.93` or `bonus:answerRate@93%`, as
 * if it were that. Undefined when it is none of these.
 */
export function readTargetQuestion(id: string): TargetQuestion | undefined {
  const [, word, named, supposed] = pattern.exec(id.trim()) ?? [];
  const about = targetQuestions.find((one) => one === word?.toLowerCase());
  if (about === undefined) return undefined;
  if (named !== undefined) return questionOf(about, named, supposed);
  const isOfAll = about === 'bonus' && supposed === undefined;
  return isOfAll ? { about, indicator: undefined, supposed: undefined } : undefined;
}

function questionOf(
  about: TargetQuestion['about'],
  named: string,
  written: string | undefined,
): TargetQuestion | undefined {
  const indicator = readTargetIndicator(named);
  if (indicator === undefined) return undefined;
  if (written === undefined) return { about, indicator, supposed: undefined };
  const supposed = readSupposed(written);
  return about === 'target' || supposed === undefined ? undefined : { about, indicator, supposed };
}

function readSupposed(text: string): Fraction | undefined {
  const percent = /^(.+?)\s*%$/.exec(text.trim())?.[1];
  const value = parseDecimal(percent ?? text);
  if (value === undefined) return undefined;
  return percent === undefined ? fractionOf(value) : divide(fractionOf(value), fractionOf(100));
}
