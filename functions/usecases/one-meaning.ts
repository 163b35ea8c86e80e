import { QualityError } from '#contract/error';
import type { Platform, Provider } from '#domain/platform';

type Entities = { readonly platforms: readonly Platform[]; readonly providers: readonly Provider[] };

/**
 * Refuses a register in which a code is two things among platforms, providers and countries: a formula
 * names one without saying which. Also refuses a platform of an unknown provider.
 */
export function requireOneMeaning(present: Entities, asked: Entities): void {
  const platforms = merged(present.platforms, asked.platforms);
  const providers = merged(present.providers, asked.providers);
  const countries = new Set(platforms.map(({ country }) => country));
  const kinds = [codesOf(platforms), codesOf(providers), countries];
  const clashing = [...new Set(kinds.flatMap((codes) => [...codes]))].filter(
    (code) => kinds.filter((codes) => codes.has(code)).length > 1,
  );
  if (clashing.length > 0) throw new QualityError('conflict', { codes: clashing });
  const known = codesOf(providers);
  const orphans = platforms.filter(({ provider }) => provider !== undefined && !known.has(provider));
  if (orphans.length > 0)
    throw new QualityError('invalid-request', {
      issues: orphans.map(({ code }) => ({ path: code, code: 'unknown-provider' })),
    });
}

const codesOf = (entities: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(entities.map(({ code }) => code));

function merged<Entity extends { readonly code: string }>(
  present: readonly Entity[],
  asked: readonly Entity[],
): Entity[] {
  const twice = asked.map(({ code }) => code).filter((code, index, codes) => codes.indexOf(code) !== index);
  if (twice.length > 0) throw new QualityError('conflict', { codes: twice });
  return [...new Map([...present, ...asked].map((entity) => [entity.code, entity])).values()];
}
