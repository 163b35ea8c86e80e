import { decodeEvaluationKey } from '#domain/evaluation-key';

/** The contact in a row's key, for people; the whole key when it is no evaluation's. */
export const contactOfKey = (key: string): string => decodeEvaluationKey(key)?.contact ?? key;
