import { channels, flowsOf, type ChannelFilter } from '#domain/channel';
import { criticalPart, type CriticalPart } from '#domain/figures/critical-part';
import { criteriaOf, criticalFamilies, type Section } from '#domain/grid';
import type { Text } from '#domain/text';
import type { GridView } from '../read-grid.ts';
import type { WaveReading } from './wave-figures.ts';

type Grids = Pick<WaveReading, 'wave' | 'grids'>;

/** The grids a wave uses under a channel filter, each once, in the order of the channels. */
export function gridsUnder({ wave, grids }: Grids, channel: ChannelFilter): readonly GridView[] {
  const kept = new Set(flowsOf(channel).map((flow) => flow.channel));
  const references = channels.filter((one) => kept.has(one)).map((one) => wave.grids[one]);
  return [...new Set(references)].flatMap((reference) => grids.get(reference ?? '') ?? []);
}

/** Ids of every section and criterion of a wave. */
export const partsOfWave = (reading: Grids): readonly string[] => [
  ...new Set(gridsUnder(reading, '').flatMap(({ sections }) => sections.flatMap(idsOf))),
];

/** The accuracies there are of a wave: of every critical family that one of its grids has. */
export const accuraciesOfWave = (reading: Grids): readonly CriticalPart[] => {
  const families = gridsUnder(reading, '').flatMap((grid) =>
    criteriaOf(grid).map(({ critical }) => critical),
  );
  return criticalFamilies.filter((family) => families.includes(family)).map(criticalPart);
};

/** Every part that a figure of the wave is frozen and released of, the whole evaluation apart. */
export const countedPartsOfWave = (reading: Grids): readonly string[] => [
  ...partsOfWave(reading),
  ...accuraciesOfWave(reading),
];

const idsOf = ({ id, criteria }: Section): string[] => [id, ...criteria.map((criterion) => criterion.id)];

/** The columns of a table: the whole evaluation (under the grid's own title), then the sections. */
export function tableParts(reading: Grids, channel: ChannelFilter): { id: string; title: Text }[] {
  const grids = gridsUnder(reading, channel);
  const whole = grids.slice(0, 1).map(({ title }) => ({ id: '', title }));
  const sections = grids.flatMap((grid) => grid.sections).map(({ id, title }) => ({ id, title }));
  return [...new Map([...whole, ...sections].map((part) => [part.id, part])).values()];
}
