import { openSeconds, weekdayOf } from '#domain/outlook/calendar';
import { shareOfDay } from '#domain/outlook/foresee-platform';
import { supposed, type TeamAsked } from '#domain/outlook/team-of-day';
import { written, type Note } from './outlook-answer.ts';

type Busiest = { readonly day: string; readonly present: number };
type Team = Omit<TeamAsked, 'factor'>;

/** Everything that a number of agents supposes, so that nobody takes it for more. */
export function agentNotes(teams: readonly Team[], { day, present }: Busiest): readonly Note[] {
  const isQueue = teams.every(({ foreseen }) => foreseen.flow.channel === 'phone');
  const each = teams.flatMap((team) => teamNotes(team, day));
  return [
    { code: 'busiest-day', values: [day] },
    { code: 'present', values: [String(present)] },
    { code: isQueue ? 'erlang-c' : 'backlog', values: [] },
    // No interval shorter than a day is counted: peaks inside the day need more agents than this.
    { code: 'even-hours', values: [] },
    ...(isQueue ? serviceNotes(teams) : []),
    { code: 'occupancy-cap', values: [written(supposed.occupancyCap)] },
    ...each,
  ];
}

const serviceNotes = (teams: readonly Team[]): readonly Note[] =>
  teams
    .slice(0, 1)
    .map(({ service }) => ({ code: 'service', values: [written(service.share), String(service.seconds)] }));

function teamNotes({ foreseen, pace }: Team, day: string): readonly Note[] {
  const { platform, forecast, counted } = foreseen;
  const contacts = forecast.expected * shareOfDay(foreseen, day);
  const hours = (openSeconds(platform, weekdayOf(day)) ?? 0) / 3600;
  const { shrinkage, handlingSeconds } = pace;
  return [
    { code: 'contacts', values: [platform.code, String(Math.round(contacts)), written(hours)] },
    { code: 'handling', values: [platform.code, written(handlingSeconds ?? 0)] },
    shrinkage === undefined
      ? { code: 'shrinkage-supposed', values: [platform.code, written(supposed.shrinkage)] }
      : { code: 'shrinkage', values: [platform.code, written(shrinkage)] },
    ...(counted.profileCounted ? [] : [{ code: 'even-days', values: [platform.code] }]),
  ];
}
