import type { Channel } from '../channel.ts';
import { agentsForBacklog, agentsForQueue, type Agents, type Service } from './agents.ts';
import { openSeconds, weekdayOf } from './calendar.ts';
import { shareOfDay, type Foreseen } from './foresee-platform.ts';
import type { TeamPace } from './team-need.ts';

/** What is supposed where nothing was measured or promised. */
export const supposed = {
  /** A third of paid time is a usual share of pauses, meetings and training. */
  shrinkage: 0.3,
  /** Beyond, agents have no breath between two contacts, and turnover says so. */
  occupancyCap: 0.85,
  /** 80 % in 20 seconds. */
  service: { share: 0.8, seconds: 20 },
} as const;

export type TeamAsked = {
  readonly foreseen: Foreseen;
  readonly pace: TeamPace;
  readonly service: Service;
  /** What is expected times this: the bounds of a forecast are such factors. */
  readonly factor: number;
};

/** Why no agents are counted. */
export type NoTeam = 'hours-unknown' | 'handling-unknown' | 'concurrency-unknown';

export type TeamOfDay = { readonly kind: 'team'; readonly agents: Agents } | { readonly kind: NoTeam };

/**
 * The agents of a platform on a day. Calls are a queue (Erlang C); letters, messages and e-mails may wait. Chats are several
 * at once, and how many nobody counts: no agents are said for them.
 */
export function teamOfDay({ foreseen, pace, service, factor }: TeamAsked, day: string): TeamOfDay {
  const { platform, flow, forecast } = foreseen;
  const seconds = openSeconds(platform, weekdayOf(day));
  if (isSeveralAtOnce(flow.channel)) return { kind: 'concurrency-unknown' };
  if (seconds === undefined) return { kind: 'hours-unknown' };
  if (pace.handlingSeconds === undefined) return { kind: 'handling-unknown' };
  const contacts = forecast.expected * shareOfDay(foreseen, day) * factor;
  const need = {
    // Contacts of a day on which nobody is there wait for the next: they are nobody's load that day.
    contacts: seconds === 0 ? 0 : contacts,
    openSeconds: seconds === 0 ? 1 : seconds,
    handlingSeconds: pace.handlingSeconds,
    shrinkage: pace.shrinkage ?? supposed.shrinkage,
    occupancyCap: supposed.occupancyCap,
  };
  return {
    kind: 'team',
    agents: flow.channel === 'phone' ? agentsForQueue(need, service) : agentsForBacklog(need),
  };
}

const isSeveralAtOnce = (channel: Channel): boolean => channel === 'chat' || channel === 'social';
