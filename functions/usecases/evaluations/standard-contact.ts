import { decodeEvaluationKey } from '#domain/evaluation-key';

/** The contact whose standard evaluation a row key names, or undefined for another key. */
export function standardContactOf(key: string): string | undefined {
  const decoded = decodeEvaluationKey(key);
  return decoded?.purpose === 'standard' && decoded.slot === '' ? decoded.contact : undefined;
}
