import type { Flow } from '#domain/channel';
import type { Stratum } from '#domain/figures/stratum';

export const phoneIn: Flow = { channel: 'phone', direction: 'in' };
export const emailIn: Flow = { channel: 'email', direction: 'in' };

/** A stratum of evaluations whose stored scores are these, in millionths. */
export function aStratum(scores: readonly number[], parts: Partial<Stratum> = {}): Stratum {
  const millionths = scores.map(BigInt);
  return {
    platform: 'FR-LYON',
    flow: phoneIn,
    batch: '2026-10',
    received: 100,
    n: scores.length,
    sum: millionths.reduce((sum, one) => sum + one, 0n),
    sumSquares: millionths.reduce((sum, one) => sum + one * one, 0n),
    incomplete: 0,
    ...parts,
  };
}
