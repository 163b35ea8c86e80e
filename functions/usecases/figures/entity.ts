import type { Platform, Provider } from '#domain/platform';

export type Entities = { readonly platforms: readonly Platform[]; readonly providers: readonly Provider[] };

export const NETWORK = '*';

/** The platforms behind a code: one, those of a provider or of a country, or all. Undefined for no code. */
export function platformsOf(
  { platforms, providers }: Entities,
  entity: string,
): readonly Platform[] | undefined {
  if (entity === NETWORK) return platforms;
  const own = platforms.filter(
    ({ code, provider, country }) => code === entity || provider === entity || country === entity,
  );
  const isKnown = own.length > 0 || providers.some(({ code }) => code === entity);
  return isKnown ? own : undefined;
}

/** Every code a figure may be asked for, the network first. */
export const entitiesOf = ({ platforms, providers }: Entities): readonly string[] => [
  NETWORK,
  ...platforms.map(({ code }) => code),
  ...providers.map(({ code }) => code),
  ...new Set(platforms.map(({ country }) => country)),
];
