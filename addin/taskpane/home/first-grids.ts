import type { Overview } from '#contract/organisation';
import { channels, type Channel } from '#domain/channel';

type Published = Overview['grids'][number];
type Known = Pick<Overview, 'platforms' | 'grids'>;

/**
 * The grids of a wave before anybody chose: of each channel that platforms handle, the newest version of its grid, when
 * only one grid is for it. Where several are, the person chooses.
 */
export function firstGrids({ platforms, grids }: Known): Partial<Record<Channel, string>> {
  const handled = channelsOf(platforms);
  const found = handled.flatMap((channel) => {
    const own = grids.filter((grid) => grid.channels.includes(channel));
    const isOne = new Set(own.map(codeOf)).size === 1;
    const newest = [...own].sort((one, other) => compareVersions(other, one))[0];
    return isOne && newest !== undefined ? [[channel, newest.reference] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What the platforms say they handle; every channel as soon as one of them does not say. */
function channelsOf(platforms: Known['platforms']): readonly Channel[] {
  if (platforms.some(({ flows }) => flows === undefined)) return channels;
  const handled = platforms.flatMap(({ flows = [] }) => flows);
  return channels.filter((channel) => handled.some((flow) => flow.startsWith(`${channel}-`)));
}

const codeOf = ({ reference }: Published): string => reference.split('@')[0] ?? '';

const versionOf = ({ reference }: Published): readonly number[] =>
  (reference.split('@')[1] ?? '').split('.').map(Number);

function compareVersions(one: Published, other: Published): number {
  const [first, second] = [versionOf(one), versionOf(other)];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}
