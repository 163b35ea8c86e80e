import type { AnswerType } from '../grid.ts';

/** True when two parts of a grid are written the same; what is absent and what is undefined are one. */
export const sameWriting = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** Keys in order: a grid read from the store may have them in another. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .map(([key, one]) => `${key}:${written(one)}`)
    .sort()
    .join(',')}}`;
}

/** What answers are worth, without what is only said to people: titles of options, the unit. */
export function worthOf(answer: AnswerType): unknown {
  if (answer.type === 'number') return { ...answer, unit: '' };
  if (!('options' in answer)) return answer;
  const options = answer.options.map(({ code, points, fails }) => ({ code, points, fails: fails === true }));
  return { ...answer, options };
}

export function titlesOf(answer: AnswerType): unknown {
  if (answer.type === 'number') return answer.unit;
  return 'options' in answer ? answer.options.map(({ title }) => title) : undefined;
}
