import { readTargetIndicator } from '#domain/money/target-indicator';
import type { FieldKind } from './field-kind.ts';

/** The id of an indicator, `barometer`, or `barometer:` and a part of the grid, kept as formulas write it. */
export const targetIndicator: FieldKind = {
  kind: 'text',
  read: (written) => {
    const value = readTargetIndicator(written);
    return value === undefined ? { refused: { code: 'unknown-indicator', parameters: {} } } : { value };
  },
};
