import type { ComparedPlatform } from '../../estimates/compared-with.ts';
import { NETWORK } from '../../figures/entity.ts';

/** The platforms of a wave behind a code: one, those of a provider or of a country, or all. */
export const behind = (platforms: readonly ComparedPlatform[], entity: string): readonly string[] =>
  platforms
    .filter(
      ({ code, provider, country }) =>
        entity === NETWORK || code === entity || provider === entity || country === entity,
    )
    .map(({ code }) => code);

/** Whose changes are tested together with that of an entity, itself included: its peers, or all of its kind. */
export function kinOf(platforms: readonly ComparedPlatform[], entity: string): readonly string[] {
  const own = platforms.find(({ code }) => code === entity);
  if (own !== undefined)
    return platforms.filter((one) => one.mission === own.mission).map(({ code }) => code);
  const providers = platforms.flatMap(({ provider }) => provider ?? []);
  if (providers.includes(entity)) return [...new Set(providers)];
  const countries = platforms.map(({ country }) => country);
  return countries.includes(entity) ? [...new Set(countries)] : [entity];
}
