import { NETWORK } from '../figures/entity.ts';
import type { Register } from '../read-register.ts';

/** The codes a target of an entity may be typed for, the nearest first. */
export function targetCodes({ platforms }: Register, entity: string): readonly string[] {
  const { provider, country } = platforms.find(({ code }) => code === entity) ?? {};
  return [...new Set([entity, provider ?? [], country ?? [], NETWORK].flat())];
}
