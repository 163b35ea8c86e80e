import fc from 'fast-check';
import type { Answer, Answers } from '#domain/answer';
import { criteriaOf, type Criterion, type Grid } from '#domain/grid';
import { choicesOf } from '#domain/scoring/choices';

/** Every answer worth trying to a criterion: each choice, some together, both sides of each bound, not applicable. */
function answersTo(criterion: Criterion): readonly Answer[] {
  const codes = choicesOf(criterion).map(({ code }) => code);
  const none: Answer = { kind: 'not-applicable' };
  const { answer } = criterion;
  switch (answer.type) {
    case 'yes-no':
      return [none, { kind: 'yes-no', yes: true }, { kind: 'yes-no', yes: false }];
    case 'ordinal':
      return [none, ...codes.map((code): Answer => ({ kind: 'option', code }))];
    case 'multiple':
      return [
        none,
        ...[[], ...codes.map((code) => [code]), codes, codes.slice(1)].map((ticked): Answer => ({
          kind: 'options',
          codes: ticked,
        })),
      ];
    case 'number': {
      const bounds = answer.ranges.flatMap(({ from, to }) => [from ?? -100, to ?? 100]);
      const values = bounds.flatMap((bound) => [bound - 0.2, bound, bound + 0.2]);
      return [none, ...values.map((value): Answer => ({ kind: 'number', value }))];
    }
    case 'text':
      return [none, { kind: 'text', text: 'x' }];
  }
}

/** Answers that either grid could be given, blanks among them. */
export function randomAnswers(grids: readonly Grid[]): fc.Arbitrary<Answers> {
  const offered = new Map<string, Answer[]>();
  for (const criterion of grids.flatMap(criteriaOf))
    offered.set(criterion.id, [...(offered.get(criterion.id) ?? []), ...answersTo(criterion)]);
  const answer = (answers: readonly Answer[]) =>
    fc.option(fc.constantFrom(...answers), { nil: undefined, freq: 8 });
  return fc
    .record(Object.fromEntries([...offered].map(([id, answers]) => [id, answer(answers)])))
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as Answers);
}
