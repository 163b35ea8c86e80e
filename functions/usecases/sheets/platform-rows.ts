import type { Refusal } from '#contract/refusal';
import type { Check, Scope } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { ACTIVITY_MARK, ORGANISATION, platformKey, platformScope } from '../row-keys.ts';
import type { Effects, Fields, RowPlaces, WrittenRow } from './sheet-resource.ts';

/**
 * Rows that each platform keeps for itself: the workbook knows them by `PLATFORM|PERIOD|FLOW` and what follows, they are
 * kept under the same with `#`.
 */
export const platformRows = (prefix: string): RowPlaces => ({
  scopes: ({ platforms }) => platforms.map(({ code }): Scope => platformScope(code)).sort(),
  prefix,
  of: (key) => {
    const [platform = '', ...rest] = key.split('|');
    return { scope: platformScope(platform), row: prefix + rest.join('#') };
  },
  keyAt: ({ scope, row }) =>
    [scope.slice(platformScope('').length), ...row.slice(prefix.length).split('#')].join('|'),
});

/** Why a row of a platform that is none is refused. */
export function unknownPlatform({ platform }: Fields, { platforms }: Register): readonly Refusal[] {
  if (platforms.some(({ code }) => code === platform)) return [];
  return [{ field: 'platform', code: 'unknown-platform', parameters: { value: String(platform) } }];
}

/** A platform deleted meanwhile counts nothing any more; whatever is written, indicators change. */
export function platformEffects({ versions }: Register, rows: readonly WrittenRow[]): Promise<Effects> {
  const codes = new Set(
    rows.flatMap(({ key, after }) => (after === undefined ? [] : [key.split('|')[0] ?? ''])),
  );
  const checks = [...codes].map((code): Check => {
    const row = platformKey(code);
    return { scope: ORGANISATION, row, version: versions.get(row) ?? 0 };
  });
  return Promise.resolve({ checks, marks: [{ scope: ORGANISATION, row: ACTIVITY_MARK }] });
}
