import { courseNotes } from '#domain/reports/course-notes';
import { sameScores } from '#domain/reports/same-scores';
import { trendOf, trendsOf, type TrendPoint } from '#domain/reports/trend';
import type { Place } from '../../figures/frozen-pages.ts';
import { entitiesOf, NETWORK } from '../../figures/entity.ts';
import { entityRefusal, refusalOf } from '../../figures/resolve-ask.ts';
import { seesPlatform } from '../../sight.ts';
import { isRefusal, type ReportMaker, type ReportSource } from '../report-source.ts';
import { behind } from './kin.ts';
import { readPair, type WavePair } from './read-pair.ts';
import { evaluatedFlows, flowHasPart, samplesOf } from './samples.ts';
import { timeline, type Moment } from './timeline.ts';
import { emptyPoint, gridsOf, pastPoint, wavePoint, type TrendSubject } from './trend-point.ts';
import { flowsUnder } from '../one-flow.ts';

/** The course of the last waves: of every platform, or of one entity with its changes. */
export const makeTrend: ReportMaker = async (source) => {
  const { session, register, wave, ask } = source;
  const places = entitiesOf(register).map((entity): Place => ({ entity, channel: ask.channel }));
  const last = await readPair(session, register, { wave, part: ask.part, places });
  if (isRefusal(last)) return last;
  if (!flowsUnder(wave, ask.channel).some((flow) => flowHasPart(last.now, flow, ask.part)))
    return refusalOf('unknown-part', { part: [ask.part] });
  const { platforms } = last.now.estimates;
  const seen = platforms.filter(({ code }) => seesPlatform(session.member, code)).map(({ code }) => code);
  const refusal = entityRefusal(session.member, ask.entity, knownAs(source, last));
  if (ask.entity !== NETWORK && refusal !== undefined) return refusal;
  const isAll = seen.length === platforms.length;
  const subject = { ...ask, scale: register.settings.scale, others: isAll ? [] : othersOf(last, seen) };
  const moments = await timeline(session, register, wave);
  const points = await pointsOf(source, moments, { subject, places });
  const frame = {
    unit: subject.scale,
    notes: notesOf(last, subject, ask.entity === NETWORK ? seen[0] : ask.entity),
  };
  const named = (code: string) => ({ code, name: nameOf(source, code) });
  const beside = isAll ? (['network'] as const) : subject.others.length < 2 ? [] : (['reference'] as const);
  const report =
    ask.entity === NETWORK
      ? trendsOf(seen.map(named), beside, points, frame)
      : trendOf(named(ask.entity), points, frame);
  const waves = moments.flatMap(({ kind, key }) => (kind === 'missing' || key === wave.code ? [] : [key]));
  return { report, waves, asOf: last.now.estimates.asOf };
};

function knownAs({ register, ask }: ReportSource, { now }: WavePair): readonly string[] | undefined {
  const own = behind(now.estimates.platforms, ask.entity);
  return own.length > 0 || !entitiesOf(register).includes(ask.entity) ? own : [ask.entity];
}

export function nameOf({ register: { platforms, providers } }: ReportSource, code: string): string {
  return [...platforms, ...providers].find((one) => one.code === code)?.name ?? code;
}

/** The peers of a reader's platforms, where these are of one group: of two they are told apart by nobody. */
function othersOf({ now }: WavePair, seen: readonly string[]): readonly string[] {
  const { platforms } = now.estimates;
  const missions = new Set(platforms.filter(({ code }) => seen.includes(code)).map(({ mission }) => mission));
  if (missions.size !== 1) return [];
  return platforms
    .filter(({ code, mission }) => missions.has(mission) && !seen.includes(code))
    .map(({ code }) => code);
}

function notesOf({ now, before }: WavePair, subject: TrendSubject, entity: string | undefined) {
  const flows = evaluatedFlows(now, subject);
  const { known } = samplesOf(now, { entity: entity ?? NETWORK, part: subject.part, flows });
  const change = entity === undefined ? undefined : wavePoint({ now, before }, subject, null).change(entity);
  return courseNotes(change, known, flows.length > 1);
}

type Line = { readonly subject: TrendSubject; readonly places: readonly Place[] };

/** Scores of another grid are of another course: where it begins is said. */
async function pointsOf(
  { session, register }: ReportSource,
  moments: readonly Moment[],
  { subject, places }: Line,
): Promise<readonly TrendPoint[]> {
  const points: TrendPoint[] = [];
  let grids = '';
  for (const moment of moments) {
    if (moment.kind === 'missing') points.push(emptyPoint(moment.key, 'missing'));
    else if (moment.kind === 'past') points.push(pastPoint(moment.key, moment.figures, subject));
    else {
      const pair = await readPair(session, register, { wave: moment.wave, part: subject.part, places });
      const own = isRefusal(pair) ? '' : gridsOf(pair, subject);
      const isBreak = grids !== '' && own !== '' && !sameScores(grids, own);
      if (isRefusal(pair)) points.push(emptyPoint(moment.key, 'not-comparable'));
      else points.push(wavePoint(pair, subject, isBreak ? own : null));
      grids = own === '' ? grids : own;
    }
  }
  return points;
}
