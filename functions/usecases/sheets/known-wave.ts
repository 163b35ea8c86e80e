import type { Refusal } from '#contract/refusal';
import type { FieldValue } from '#contract/row';
import { parsePeriod } from '#domain/period';
import type { Wave } from '#domain/wave';
import { wavesOfPeriod } from '#domain/wave-of-period';
import type { Register } from '../read-register.ts';
import type { Fields } from './sheet-resource.ts';

/** The wave that is typed: by its code, or by its quarter however that is written, where it has one. */
export function waveTyped(waves: readonly Wave[], typed: string): Wave | undefined {
  const period = parsePeriod(typed);
  const meant = period === undefined ? [] : wavesOfPeriod(waves, period);
  return waves.find(({ code }) => code === typed) ?? (meant.length === 1 ? meant[0] : undefined);
}

/** What is kept of it: its code. */
export const knownWave = (waves: readonly Wave[], typed: FieldValue | undefined): FieldValue =>
  typed === null || typed === undefined ? null : (waveTyped(waves, String(typed))?.code ?? typed);

/** Why fields that name a wave which is none are refused; blank ones are not. */
export const unknownWaves = (
  fields: Fields,
  { waves }: Pick<Register, 'waves'>,
  named: readonly string[],
): readonly Refusal[] =>
  named.flatMap((field): Refusal[] => {
    const value = fields[field] ?? null;
    if (value === null || waveTyped(waves, String(value)) !== undefined) return [];
    return [{ field, code: 'unknown-wave', parameters: { value: String(value) } }];
  });
