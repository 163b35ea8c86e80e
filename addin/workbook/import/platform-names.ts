import type { PlatformName } from '#contract/platform-name';
import { nameKey } from '#domain/name-key';

/** The platform that a name in a file means: a code, null to leave its rows out, undefined when nobody has said. */
export type PlatformOf = (name: string) => string | null | undefined;

type Platform = { readonly code: string; readonly name: string };

/**
 * How names in files are understood: what people said before anything else, then a platform's own code or name. What
 * was said of a platform that is gone counts for nothing.
 */
export function platformNames(platforms: readonly Platform[], said: readonly PlatformName[]): PlatformOf {
  const codes = new Set(platforms.map(({ code }) => code));
  const known = new Map<string, string | null>([
    ...platforms.map(({ code, name }) => [nameKey(name), code] as const),
    ...platforms.map(({ code }) => [nameKey(code), code] as const),
    ...said
      .filter(({ platform }) => platform === null || codes.has(platform))
      .map(({ name, platform }) => [nameKey(name), platform] as const),
  ]);
  return (name) => known.get(nameKey(name));
}
