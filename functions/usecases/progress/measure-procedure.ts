import { adoptionOf, type FollowedContact } from '#domain/progress/adoption';
import { isDone } from '#domain/evaluation-lifecycle';
import { MILLION } from '#domain/scoring/stored-score';
import { localTime } from '#domain/time-zone';
import type { Wave } from '#domain/wave';
import { platformsOf } from '../figures/entity.ts';
import type { StoredProcedure } from '../stored/procedure.ts';
import { measureOf, type Measure } from './measure.ts';
import type { SampleSource } from './sample-source.ts';
import type { WaveMeasure } from './wave-measure.ts';
import { wavesOf } from './waves-of.ts';

/** How far a procedure is followed, by the closed waves up to this one; undefined when none of them can tell. */
export async function measureProcedure(
  { wave, source, measurables, today }: WaveMeasure,
  procedure: StoredProcedure,
): Promise<StoredProcedure | undefined> {
  const { effectiveDay, measuredBy } = procedure;
  const measure = measureOf(measurables, { theme: null, measuredBy });
  const platforms = platformsOf(source.register, procedure.entity) ?? [];
  if (measure === undefined || wave.to < effectiveDay) return undefined;
  const contacts: FollowedContact[] = [];
  for (const { code } of platforms)
    for (const own of tellingWaves(source, code, { wave, effectiveDay }))
      contacts.push(...(await followedIn(source, { wave: own, platform: code }, measure)));
  const { before, ...adoption } = adoptionOf(contacts, effectiveDay);
  return {
    ...procedure,
    adoption: { ...adoption, before, day: today },
    covers: platforms.map(({ code }) => code),
  };
}

type Until = { readonly wave: Wave; readonly effectiveDay: string };

/** Closed ones up to the wave measured: those since the day, the one the day is in, and the one before that. */
function tellingWaves({ register }: SampleSource, platform: string, { wave, effectiveDay }: Until) {
  const closed = wavesOf(register, platform).filter(
    ({ state, from, method }) => state === 'closed' && from <= wave.from && method === wave.method,
  );
  const first = closed.findIndex(({ to }) => to >= effectiveDay);
  return first === -1 ? [] : closed.slice(Math.max(0, first - 1));
}

type Place = { readonly wave: Wave; readonly platform: string };

/** Contacts evaluated where the criterion applied, or coded where the practice could be. */
async function followedIn(
  source: SampleSource,
  { wave, platform }: Place,
  measure: Measure,
): Promise<readonly FollowedContact[]> {
  const dayOf = (start: string): string => localTime(start, wave.timeZone).slice(0, DAY_LENGTH);
  if (measure.by === 'practice') return codedIn(source, { wave, platform }, measure.practice.code);
  if (measure.by === 'theme') return [];
  const evaluated = await source.evaluated(wave, platform);
  return evaluated.flatMap(({ contact, evaluation }): FollowedContact[] => {
    const part = isDone(evaluation) ? (evaluation.score?.parts[measure.part] ?? null) : null;
    return part === null ? [] : [{ day: dayOf(contact.start), isFollowed: part >= MILLION }];
  });
}

const DAY_LENGTH = '2026-10-05'.length;

async function codedIn(
  source: SampleSource,
  { wave, platform }: Place,
  practice: string,
): Promise<readonly FollowedContact[]> {
  const [coded, days] = await Promise.all([source.coded(wave, platform), source.days(wave, platform)]);
  return coded.flatMap(({ contact, codes }): FollowedContact[] => {
    const presence = codes.get(practice)?.presence ?? null;
    const day = days.get(contact);
    if (day === undefined || (presence !== 'present' && presence !== 'absent')) return [];
    return [{ day, isFollowed: presence === 'present' }];
  });
}
