import { divide, isPositive, multiply, one, subtract, sum, zero, type Fraction } from '../fraction.ts';
import type { Grid } from '../grid.ts';
import type { CriterionScore } from './criterion-score.ts';
import { weightInEvaluation, type Scoring } from './score.ts';
import { weightInSection, type SectionScore } from './section-score.ts';

/** What the losses by a measurement are counted under: no criterion has a colon in its id. */
export const zeroPart = (measurement: string): string => `zero:${measurement}`;

/**
 * What keeps an evaluation from the full score, criterion by criterion, exactly: together they are 1 less the score, but
 * for a bonus, which loses nothing. Where a rule made zero of it, all of it goes to that rule: the first measurement, or
 * the first criterion, that did.
 */
export function pointsLost(grid: Grid, scoring: Scoring): ReadonlyMap<string, Fraction> {
  const measured = grid.zeroRules.find(({ measurement }) => scoring.failedBy.includes(measurement));
  if (measured !== undefined) return new Map([[zeroPart(measured.measurement), one]]);
  const failing = failingCriterion(grid, scoring);
  if (failing !== undefined) return new Map([[failing, one]]);
  const weights = scoring.sections.map((section) => weightInEvaluation(grid, section));
  const whole = sum(weights);
  if (!isPositive(whole)) return new Map();
  const lost = scoring.sections.flatMap((section, index) => {
    const share = divide(weights[index] ?? zero, whole);
    return lostIn(grid, section).map(([id, part]) => [id, multiply(part, share)] as const);
  });
  return new Map(lost);
}

const failingCriterion = (grid: Grid, { failedBy }: Scoring): string | undefined =>
  grid.sections
    .flatMap(({ criteria }) => criteria)
    .find(({ id, failScope }) => failScope === 'evaluation' && failedBy.includes(id))?.id;

/** Of the section: of one that a criterion failed, all of it. */
function lostIn(grid: Grid, section: SectionScore): readonly (readonly [string, Fraction])[] {
  const { criteria, possible, failedBy } = section;
  const [failing] = failedBy;
  if (!isPositive(possible)) return [];
  if (failing !== undefined) return [[failing, one]];
  return criteria.filter(weighs).map((criterion) => {
    const weight = divide(weightInSection(grid, criterion), possible);
    return [criterion.criterion.id, multiply(weight, subtract(one, criterion.value ?? zero))];
  });
}

const weighs = ({ criterion, status, possible }: CriterionScore): boolean =>
  criterion.bonus !== true && status === 'scored' && isPositive(possible);
