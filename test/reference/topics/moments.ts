import {
  mergedMoments,
  momentsOf,
  noMoments,
  sampleDeviation,
  withValue,
  type Moments,
} from '#domain/statistics/moments';
import { column } from '../read-input.ts';
import type { Output, Topic } from '../topic.ts';

const told = (moments: Moments): Output => ({
  n: moments.n,
  mean: moments.mean,
  sd: sampleDeviation(moments),
});

export const moments: Topic = {
  'num.moments': (input, datasets) => {
    const x: readonly number[] = column(input, input.x, datasets);
    const parts = [...Array(7).keys()].map((part) => x.filter((_, index) => index % 7 === part));
    return {
      ...told(momentsOf(x)),
      streaming: told(x.reduce(withValue, noMoments)),
      merged: told(parts.map(momentsOf).reduce(mergedMoments, noMoments)),
    };
  },
};
