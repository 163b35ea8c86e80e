import type { Counted, MeasureId } from '#domain/activity/measure';
import type { PlacedActivity } from './place-activity.ts';

/** What cannot be, or seldom is: said, never refused, for centres count as they count. */
export const doubts = [
  'more-dealt-with',
  'more-answered',
  'more-within',
  'more-lost-within',
  'more-paused',
  'too-short',
  'too-long',
] as const;
export type Doubt = (typeof doubts)[number];

export type FoundDoubt = { readonly doubt: Doubt; readonly activity: readonly PlacedActivity[] };

const isAbove = (counted: Counted, above: readonly MeasureId[], below: MeasureId): boolean => {
  const [most, parts] = [counted[below], above.map((id) => counted[id])];
  if (most === undefined || parts.includes(undefined)) return false;
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) > most;
};

/** Seconds of one contact that hardly any has: a sum was taken for an average. */
const LONG = 4 * 3600;

/** Seconds spent on one contact, on average. */
function perContact({ handledSeconds, talkSeconds, answered = 0 }: Counted): number | undefined {
  const seconds = handledSeconds ?? talkSeconds;
  return seconds === undefined || answered === 0 ? undefined : seconds / answered;
}

const isBetween = (value: number | undefined, above: number, below: number): boolean =>
  value !== undefined && value > above && value < below;

const tests = {
  'more-dealt-with': (counted) =>
    !isAbove(counted, ['answered'], 'received') && isAbove(counted, ['answered', 'abandoned'], 'received'),
  'more-answered': (counted) => isAbove(counted, ['answered'], 'received'),
  'more-within': (counted) => isAbove(counted, ['answeredWithin'], 'answered'),
  'more-lost-within': (counted) => isAbove(counted, ['abandonedWithin'], 'abandoned'),
  'more-paused': (counted) => isAbove(counted, ['pausedSeconds'], 'loggedSeconds'),
  'too-short': (counted) => isBetween(perContact(counted), 0, 1),
  'too-long': (counted) => isBetween(perContact(counted), LONG, Infinity),
} as const satisfies Record<Doubt, (counted: Counted) => boolean>;

/** The doubts of what is about to be recorded, each with the records it is of. */
export const activityDoubts = (activity: readonly PlacedActivity[]): readonly FoundDoubt[] =>
  doubts
    .map((doubt) => ({ doubt, activity: activity.filter(({ counted }) => tests[doubt](counted)) }))
    .filter((found) => found.activity.length > 0);
