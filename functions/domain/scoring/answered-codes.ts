import type { Answer } from '../answer.ts';

/** What stands in a cell for "not applicable" (sans objet). */
export const NOT_APPLICABLE = 'N';

/** The codes an answer is made of, as conditions name them: `1` or `0` for yes or no, `N`, codes of options. */
export function answeredCodes(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'not-applicable':
      return [NOT_APPLICABLE];
    case 'yes-no':
      return [answer.yes ? '1' : '0'];
    case 'option':
      return [answer.code];
    case 'options':
      return answer.codes;
    case 'number':
    case 'text':
      return [];
  }
}
