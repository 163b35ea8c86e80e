import type { Progress } from '#contract/assignment';

export type Person = Progress['evaluators'][number];

/** Whether contacts may be given to this person. */
export const mayEvaluate = ({ role }: Person): boolean => role === 'evaluator' || role === 'quality-manager';

/** Who is meant unless somebody says otherwise: evaluators; quality managers when there is nobody else. */
export function firstChosen(people: readonly Person[]): readonly string[] {
  const able = people.filter(mayEvaluate);
  const evaluators = able.filter(({ role }) => role === 'evaluator');
  return (evaluators.length > 0 ? evaluators : able).map(({ objectId }) => objectId);
}

/** What a person has still to finish. */
export const openOf = ({ assigned, inProgress }: Person): number => assigned + inProgress;

/** Who left with open rows first, then those who evaluate, by name. */
export const inOrder = (people: readonly Person[], language: string): readonly Person[] =>
  [...people].sort((one, other) => {
    const former = Number(mayEvaluate(one)) - Number(mayEvaluate(other));
    return former === 0 ? one.name.localeCompare(other.name, language) : former;
  });
