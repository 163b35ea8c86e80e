import { quarterOf } from '#domain/quarter';
import { localTime } from '#domain/time-zone';
import type { Topic } from '../topic.ts';

export const time: Topic = {
  'time.quarter': ({ zone, instants }) => ({
    local: instants.map((instant: string) => localTime(instant, zone)),
    quarter: instants.map((instant: string) => quarterOf(instant, zone)),
  }),
};
