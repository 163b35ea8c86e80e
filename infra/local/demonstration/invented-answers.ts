import type { FieldValue } from '#contract/row';
import { answerField } from '#contract/evaluation-row';
import { criteriaOf, type Criterion, type Grid, type Option } from '#domain/grid';
import { comments, facts } from './words.ts';
import { bell, oneOf, type Random } from './random.ts';

const notApplicableShare = 0.07;
const failShare = 0.015;

/** The fields an evaluator would have filled for a contact of this quality, in [0,1], Done included. */
export function inventedAnswers(grid: Grid, quality: number, random: Random): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const criterion of criteriaOf(grid)) {
    const cell = inventedAnswer(criterion, quality, random);
    if (cell !== null) fields[answerField(criterion.id)] = cell;
  }
  fields['facts'] = oneOf(random, facts);
  if (random() < 0.25) fields['comment'] = oneOf(random, comments);
  fields['done'] = true;
  return fields;
}

function inventedAnswer(criterion: Criterion, quality: number, random: Random): string | null {
  if (criterion.allowsNotApplicable && random() < notApplicableShare) return 'N';
  const level = Math.min(1, Math.max(0, quality + 0.12 * bell(random)));
  const { answer } = criterion;
  switch (answer.type) {
    case 'yes-no':
      return yesOrNo(criterion, level, random);
    case 'ordinal':
      return optionAt(answer.options, level, random);
    case 'multiple':
      return answer.options.find(() => random() < level)?.code ?? 'N';
    case 'number':
      return String(Math.round((1 - level) * 90));
    case 'text':
      return null;
  }
}

function yesOrNo(criterion: Criterion, level: number, random: Random): string {
  const yes = criterion.failScope === undefined ? 0.25 + 0.75 * level : 1 - failShare;
  return random() < yes ? '1' : '0';
}

/** The option at this level between the worst and the best; one that fails is rare. */
function optionAt(options: readonly Option[], level: number, random: Random): string | null {
  const likely = options
    .filter((option) => option.fails !== true || random() < failShare)
    .toSorted((a, b) => a.points - b.points);
  return likely[Math.round(level * (likely.length - 1))]?.code ?? null;
}
