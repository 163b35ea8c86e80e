import { criteriaOf, type Criterion, type Grid } from '../grid.ts';
import { meetingCodes } from './counting-criteria.ts';
import type { ChangeKind, GridChange } from './grid-change.ts';
import type { Pair } from './proportions.ts';
import { sameAnswers } from './same-answers.ts';
import { sameWriting, titlesOf, worthOf } from './written.ts';

/** What the rest of the grids says of a criterion. */
export type CriterionContext = {
  readonly grids: Pair<Grid>;
  /** No score can depend on it: what changes in it is at most minor. */
  readonly counts: boolean;
  /** It has points, so that its weight matters. */
  readonly earns: boolean;
  /** What criteria of its section weigh against each other, and sections against each other, is as it was. */
  readonly weighsTheSame: boolean;
};

type Finding = readonly [kind: ChangeKind, level: GridChange['level'], changed: boolean];

/** What changed in a criterion that both versions have. */
export function compareCriteria(pair: Pair<Criterion>, context: CriterionContext): readonly GridChange[] {
  const findings = [...wordFindings(pair), ...answerFindings(pair, context), ...roleFindings(pair, context)];
  return findings.flatMap(([kind, level, changed]) =>
    changed ? [{ kind, level, part: pair.after.id }] : [],
  );
}

const wordFindings = ({ before, after }: Pair<Criterion>): readonly Finding[] => [
  ['criterion-title', 'patch', !sameWriting(before.title, after.title)],
  ['help', 'patch', !sameWriting(before.help, after.help)],
  ['theme', 'patch', before.theme !== after.theme],
];

function answerFindings(
  { before, after }: Pair<Criterion>,
  { grids, counts, weighsTheSame }: CriterionContext,
): readonly Finding[] {
  const asked = counts ? 'major' : 'minor';
  const written = !sameWriting(worthOf(before.answer), worthOf(after.answer));
  const sameWorth = sameAnswers(before, after) && (!inPoints(grids) || weighsTheSame);
  const titled = !sameWriting(titlesOf(before.answer), titlesOf(after.answer));
  return [
    ['answers', sameWorth ? 'patch' : asked, written],
    ['answer-titles', 'patch', !written && titled],
    ['required', asked, before.required !== after.required],
    ['not-applicable', asked, before.allowsNotApplicable !== after.allowsNotApplicable],
  ];
}

function roleFindings(
  { before, after }: Pair<Criterion>,
  { grids, counts, earns, weighsTheSame }: CriterionContext,
): readonly Finding[] {
  const breaking = (breaks: boolean): GridChange['level'] => (counts && breaks ? 'major' : 'patch');
  const reweighed = earns && !inPoints(grids) && !weighsTheSame;
  const reasked = !sameCondition({ before, after }, grids);
  return [
    ['weight', breaking(reweighed), before.weight !== after.weight],
    ['condition', breaking(reasked), !sameWriting(before.condition, after.condition)],
    ['fail-scope', breaking(true), before.failScope !== after.failScope],
    ['critical', breaking(true), before.critical !== after.critical],
    ['bonus', breaking(earns), (before.bonus === true) !== (after.bonus === true)],
  ];
}

/** Where points weigh by themselves, weights are not used. */
const inPoints = ({ before, after }: Pair<Grid>): boolean =>
  before.model === 'points' && after.model === 'points';

/** True when the same answers show the criterion, however the condition is written. */
function sameCondition({ before, after }: Pair<Criterion>, grids: Pair<Grid>): boolean {
  if (before.condition === undefined || after.condition === undefined)
    return before.condition === after.condition;
  const { condition } = before;
  const sources = [grids.before, grids.after].map((grid) =>
    criteriaOf(grid).find(({ id }) => id === condition.criterion),
  );
  const [one, other] = sources;
  if (one === undefined || other === undefined || condition.criterion !== after.condition.criterion)
    return false;
  // Ticking nothing meets every *not-in* and no *in*.
  if (one.answer.type === 'multiple' && condition.operator !== after.condition.operator) return false;
  const [met, stillMet] = [meetingCodes(one, condition), meetingCodes(other, after.condition)];
  return met.size === stillMet.size && [...met].every((code) => stillMet.has(code));
}
