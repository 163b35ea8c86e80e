import type { Answer } from '../answer.ts';
import type { AnswerType, Criterion } from '../grid.ts';
import { answeredCodes } from './answered-codes.ts';
import { within } from './within.ts';

/** One thing that can be answered to a criterion, and what it is worth. */
export type Choice = {
  /** Code of the option, `1` or `0` for yes or no, position of the range. */
  readonly code: string;
  readonly points: number;
  readonly fails: boolean | undefined;
};

/** Everything that can be answered to a criterion but "not applicable"; nothing for a text. */
export function choicesOf({ answer }: Criterion): readonly Choice[] {
  switch (answer.type) {
    case 'yes-no':
      return [
        { code: '1', points: answer.points, fails: false },
        { code: '0', points: 0, fails: true },
      ];
    case 'ordinal':
    case 'multiple':
      return answer.options.map(({ code, points, fails }) => ({ code, points, fails }));
    case 'number':
      return answer.ranges.map(({ points }, index) => ({ code: String(index), points, fails: undefined }));
    case 'text':
      return [];
  }
}

/** The choices an answer takes, or undefined when it does not answer this criterion (another grid's, say). */
export function chosen(criterion: Criterion, answer: Answer): readonly Choice[] | undefined {
  const codes = codesOf(criterion, answer);
  if (codes === undefined) return undefined;
  const choices = choicesOf(criterion).filter(({ code }) => codes.includes(code));
  return choices.length === codes.length ? choices : undefined;
}

const kinds = {
  'yes-no': 'yes-no',
  ordinal: 'option',
  multiple: 'options',
  number: 'number',
  text: 'text',
} as const satisfies Record<AnswerType['type'], Answer['kind']>;

function codesOf({ answer: asked }: Criterion, answer: Answer): readonly string[] | undefined {
  if (answer.kind !== kinds[asked.type]) return undefined;
  if (answer.kind === 'number' && asked.type === 'number')
    return [String(asked.ranges.findIndex((range) => within(range, answer.value)))];
  return [...new Set(answeredCodes(answer))];
}
