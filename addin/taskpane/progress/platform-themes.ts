import { themes } from '#domain/theme';
import type { ThemeLine } from './theme-line.ts';

/** Where a platform is with its themes. */
export type PlatformThemes = {
  readonly platform: string;
  readonly active: ThemeLine | undefined;
  /** In the order in which they come: those that fell back first, then the oldest. */
  readonly queued: readonly ThemeLine[];
  readonly proven: readonly ThemeLine[];
  readonly maintained: readonly ThemeLine[];
};

/** By platform, in the order of their codes. */
export function platformThemes(lines: readonly ThemeLine[]): readonly PlatformThemes[] {
  const platforms = [...new Set(lines.map(({ platform }) => platform))].sort();
  return platforms.map((platform) => {
    const own = lines.filter((line) => line.platform === platform);
    const inState = (state: ThemeLine['state']) =>
      own.filter((line) => line.state === state).sort((one, other) => placeOf(one) - placeOf(other));
    return {
      platform,
      active: inState('active')[0],
      queued: inState('queued').sort(byTurn),
      proven: inState('proven'),
      maintained: inState('maintained'),
    };
  });
}

const placeOf = ({ theme }: ThemeLine): number => themes.indexOf(theme);

/** One that fell back was measured; one that never was active is not. */
function byTurn(one: ThemeLine, other: ThemeLine): number {
  const fell = Number(isFallen(other)) - Number(isFallen(one));
  return fell || one.since.localeCompare(other.since) || placeOf(one) - placeOf(other);
}

export const isFallen = ({ measure }: ThemeLine): boolean => measure?.verdict === 'regressed';
