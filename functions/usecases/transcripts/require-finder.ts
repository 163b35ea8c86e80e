import { QualityError } from '#contract/error';
import { patternFinder, type PatternFinder } from '#domain/transcript/find-pattern';
import type { Pattern } from '#domain/transcript/pattern';

/** What looks for a pattern. Throws invalid-request with the problem of its words. */
export function requireFinder(pattern: Pattern): PatternFinder {
  const finder = patternFinder(pattern);
  if ('problem' in finder) throw new QualityError('invalid-request', { words: finder.problem });
  return finder.find;
}
