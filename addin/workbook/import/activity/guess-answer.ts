import { guessFate, guessNotice } from '../word-meanings.ts';
import type { WordInFile } from '../seen-words.ts';
import type { WordAnswer } from './count-words.ts';
import type { YesNoQuestion } from './column-use.ts';

const satisfied = /^(?:tres |very )?(?:satisfaite?s?|satisfied|content\w*|happy)$/;
const unsatisfied =
  /^(?:tres |very |pas |peu |not |plutot )*(?:insatisfaite?s?|mecontente?s?|dissatisfied|unsatisfied|unhappy)$|^(?:pas|peu|not) (?:du tout )?(?:satisfaite?s?|satisfied)$/;
const resolved = /^(?:resolue?s?|resolved|solved|regle[es]*)$/;
const unresolved = /^(?:non|pas|not|un) ?(?:resolue?s?|resolved|solved|regle[es]*)$/;

/** What a word of a column of answers means; undefined when a person has to say. */
export function guessAnswer(
  asks: YesNoQuestion,
  { word, key }: WordInFile,
  all: readonly WordInFile[],
): WordAnswer | undefined {
  const said = guessNotice(word);
  const satisfaction = isSatisfaction(asks);
  if (satisfaction && /^\d+$/.test(key)) return topTwo(Number(key), all);
  if (said !== undefined) return said === 'unknown' ? 'none' : said;
  if (satisfaction) return either(key, satisfied, unsatisfied);
  if (asks === 'resolvedSaid') return either(key, resolved, unresolved);
  return asks === 'answered' || asks === 'abandoned' ? fromFate(asks, word) : undefined;
}

const isSatisfaction = (asks: YesNoQuestion): boolean =>
  asks === 'hotSatisfaction' || asks === 'coldSatisfaction';

function either(key: string, yes: RegExp, no: RegExp): WordAnswer | undefined {
  if (yes.test(key)) return 'yes';
  return no.test(key) ? 'no' : undefined;
}

/** The two best marks of a scale to 5, 7 or 10, whichever the marks fit in. */
function topTwo(mark: number, all: readonly WordInFile[]): WordAnswer {
  const marks = all.map(({ key }) => Number(key)).filter((one) => !Number.isNaN(one));
  const scale = [5, 7, 10].find((top) => marks.every((one) => one <= top)) ?? 10;
  return mark >= scale - 1 ? 'yes' : 'no';
}

function fromFate(asks: 'answered' | 'abandoned', word: string): WordAnswer | undefined {
  const fate = guessFate(word, '');
  if (fate === 'abandoned') return asks === 'abandoned' ? 'yes' : 'no';
  if (fate === 'eligible') return asks === 'abandoned' ? 'no' : 'yes';
  return undefined;
}
