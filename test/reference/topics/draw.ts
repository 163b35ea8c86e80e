import { drawKey } from '#domain/sampling/draw-key';
import { drawStratum, type Drawn } from '#domain/sampling/draw-stratum';
import { column } from '../read-input.ts';
import type { Topic } from '../topic.ts';

const idsOf = (ranked: Drawn['sample']): readonly string[] => ranked.map(({ id }) => id);

/** A key as a number in [0,1[, by its first seven hexadecimal digits. */
const shareOf = (key: string): number => parseInt(key.slice(0, 7), 16) / 16 ** 7;

export const draw: Topic = {
  'draw.hash_rank': (input, datasets) => {
    const { seed, n, reserve = 0 } = input;
    const ids = column(input, input.ids ?? input.id, datasets).map(String);
    const { sample, reserve: next } = drawStratum(seed, ids, n, reserve);
    const order = idsOf(drawStratum(seed, ids, ids.length, 0).sample);
    return {
      hash: ids.map((id) => drawKey(seed, id)),
      order,
      sample: idsOf(sample),
      reserve: idsOf(next),
      u_of_first: shareOf(drawKey(seed, order[0] ?? '')),
    };
  },
};
