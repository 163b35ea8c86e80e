import { decodeEvaluationKey, type KeyInWave } from '#domain/evaluation-key';

/** What a row key of an evaluation sheet names, a standard evaluation or a double one; undefined for another key. */
export function pushableKey(key: string): KeyInWave | undefined {
  const decoded = decodeEvaluationKey(key);
  if (decoded?.purpose === 'standard') return decoded.slot === '' ? decoded : undefined;
  return decoded?.purpose === 'double' && decoded.slot !== '' ? decoded : undefined;
}
