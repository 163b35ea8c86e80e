import type { EvaluationKey } from '#domain/evaluation';

type KeyInWave = Pick<EvaluationKey, 'contact' | 'purpose' | 'slot'>;
const standardPrefix = 'standard##';

/** How a row of a wave's sheet is known: purpose, slot, contact. The contact comes last, it is free text. */
export const wireKey = ({ purpose, slot, contact }: KeyInWave): string => `${purpose}#${slot}#${contact}`;

/** The contact of a standard evaluation's key, or undefined for another text. */
export const standardContactOf = (key: string): string | undefined =>
  key.startsWith(standardPrefix) && key.length > standardPrefix.length
    ? key.slice(standardPrefix.length)
    : undefined;
