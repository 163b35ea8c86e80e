import type { AskAnswer } from '#contract/figure';
import { flowId, type Flow } from '#domain/channel';
import type { Target } from '#domain/money/target';
import { targetInForce } from '#domain/money/target-in-force';
import type { Service } from '#domain/outlook/agents';
import { daysOfWeek, weekOfDay } from '#domain/outlook/calendar';
import { expectationOf } from '#domain/outlook/expectation';
import { isForeseen, type Foreseen } from '#domain/outlook/foresee-platform';
import { paceBefore } from '#domain/outlook/team-need';
import { supposed, teamOfDay, type TeamAsked } from '#domain/outlook/team-of-day';
import { NETWORK } from '../figures/entity.ts';
import { readOwnRows } from '../indicators/read-own-rows.ts';
import type { Register } from '../read-register.ts';
import { TARGETS } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedTarget } from '../stored/target.ts';
import { agentNotes } from './agent-notes.ts';
import { notForeseen } from './not-foreseen.ts';
import { outlookAnswer, type Outlook } from './outlook-answer.ts';
import { foreseeWeek, readAround, type OutlookAsk } from './read-outlook.ts';

/**
 * Agents to put on the rota for what is expected of a day, or of the day of a week that needs most; those of them at their
 * posts; and the handling time and the pauses that this supposes. Each platform has a queue of its own; the bounds are
 * those of the contacts expected.
 */
export async function answerAgents(
  session: Session,
  register: Register,
  asked: OutlookAsk,
): Promise<AskAnswer> {
  const { indicator } = asked.ask;
  const unit = units[indicator] ?? 'count';
  const flows = (await foreseeWeek(session, register, asked)).filter(({ flow }) => isAsked(flow, asked));
  const foreseen = flows.filter(isForeseen);
  if (foreseen.length === 0) return outlookAnswer(session, asked, { ...notForeseen(flows), unit });
  if (new Set(foreseen.map(({ flow }) => flow.channel)).size > 1)
    return outlookAnswer(session, asked, { ...nothing('one-channel', []), unit });
  const teams = await teamsOf(session, register, { asked, foreseen });
  const [only] = teams;
  if (indicator === 'agentsHandling' || indicator === 'agentsShrinkage') {
    const supposes =
      only === undefined || teams.length > 1 ? nothing('one-platform', []) : paceOf(only, indicator);
    return outlookAnswer(session, asked, { ...supposes, unit });
  }
  return outlookAnswer(session, asked, { ...outlookOf(teams, asked), unit });
}

const units: Readonly<Record<string, Outlook['unit']>> = {
  agentsHandling: 'seconds',
  agentsShrinkage: 'share',
};

/** Of one platform: how long its contacts took lately, or the share of paid time that was paused, else supposed. */
function paceOf({ pace, foreseen }: Team, of: 'agentsHandling' | 'agentsShrinkage'): Omit<Outlook, 'unit'> {
  const { handlingSeconds, shrinkage } = pace;
  if (of === 'agentsHandling' && handlingSeconds === undefined)
    return nothing('handling-unknown', [foreseen.platform.code]);
  const isSupposed = of === 'agentsShrinkage' && shrinkage === undefined;
  return {
    value: (of === 'agentsHandling' ? handlingSeconds : shrinkage) ?? supposed.shrinkage,
    status: isSupposed ? 'partial' : 'complete',
    notes: isSupposed ? [{ code: 'shrinkage-supposed', values: [foreseen.platform.code] }] : [],
    platformsCounted: 1,
  };
}

/** Without a channel, or of those at once, it is telephone calls that need agents at their posts. */
const isAsked = ({ channel }: Flow, { ask }: OutlookAsk): boolean =>
  ask.channel === '' || ask.channel === 'sync' ? channel === 'phone' : true;

const nothing = (code: string, values: readonly string[]): Omit<Outlook, 'unit'> => ({
  value: null,
  status: 'not-collected',
  notes: [{ code, values }],
  platformsCounted: 0,
});

type Team = Omit<TeamAsked, 'factor'>;

async function teamsOf(
  session: Session,
  register: Register,
  { asked, foreseen }: { readonly asked: OutlookAsk; readonly foreseen: readonly Foreseen[] },
): Promise<readonly Team[]> {
  const week = weekOfDay(asked.days.from);
  const [read, targets] = await Promise.all([
    readAround(session, register, asked),
    readOwnRows(session.store, TARGETS, storedTarget),
  ]);
  return foreseen.map((one): Team => {
    const own = read.find(({ platform }) => platform.code === one.platform.code);
    const pace = paceBefore(own?.activity ?? { records: [] }, one.flow, week);
    return { foreseen: one, pace, service: serviceOf(one, targets, asked) };
  });
}

/** The share that a target in force promises of calls, within the usual seconds: no sheet says others. */
function serviceOf({ platform, flow }: Foreseen, targets: readonly Target[], { days }: OutlookAsk): Service {
  const { code, provider, country } = platform;
  const codes = [code, provider ?? [], country, NETWORK].flat();
  const channels = [flowId(flow), flow.channel, ''] as const;
  const promised = channels
    .map((channel) =>
      targetInForce(targets, { codes, day: days.to }, { indicator: 'serviceOfReceived', channel }),
    )
    .find((found) => found !== undefined)?.target.target;
  const isShare = promised !== undefined && promised > 0 && promised < 1;
  return isShare ? { ...supposed.service, share: promised } : supposed.service;
}

function outlookOf(teams: readonly Team[], { days, ask }: OutlookAsk): Omit<Outlook, 'unit'> {
  const asked = days.from === days.to ? [days.from] : daysOfWeek(weekOfDay(days.from));
  for (const team of teams) {
    const first = teamOfDay({ ...team, factor: 1 }, asked[0] ?? days.from);
    if (first.kind !== 'team') return nothing(first.kind, [team.foreseen.platform.code]);
  }
  const { expected, low, high } = expectationOf(teams.map(({ foreseen }) => foreseen.forecast));
  const needed = asked.map((day) => ({ day, ...agentsOn(teams, day, 1) }));
  const busiest = needed.reduce((most, one) => (one.rostered > most.rostered ? one : most));
  const of = ask.indicator === 'agentsPresent' ? 'present' : 'rostered';
  const bound = (contacts: number | null): number | null =>
    contacts === null || expected === 0 ? null : agentsOn(teams, busiest.day, contacts / expected)[of];
  return {
    value: busiest[of],
    low: bound(low),
    high: bound(high),
    status: 'complete',
    notes: agentNotes(teams, busiest),
    platformsCounted: new Set(teams.map(({ foreseen }) => foreseen.platform.code)).size,
  };
}

/** Of all platforms together, and how many contacts they are for. */
function agentsOn(teams: readonly Team[], day: string, factor: number) {
  const found = teams.map((team) => teamOfDay({ ...team, factor }, day));
  const sum = (of: 'present' | 'rostered'): number =>
    found.reduce((total, one) => total + (one.kind === 'team' ? one.agents[of] : 0), 0);
  return { present: sum('present'), rostered: sum('rostered') };
}
