import { flowId } from '#domain/channel';
import { driftReport, driftsReport } from '#domain/reports/drift-report';
import { NETWORK } from '../../figures/entity.ts';
import { refusalOf } from '../../figures/resolve-ask.ts';
import { seesLiveFigures } from '../../sight.ts';
import { askedPlatforms } from '../asked-platforms.ts';
import { oneFlow } from '../one-flow.ts';
import { isRefusal, type ReportMaker } from '../report-source.ts';
import { nameOf } from './make-trend.ts';
import { readDrifts } from './read-drifts.ts';

/** The weeks of each platform of one flow, or week by week those of one platform: the quality team's alone. */
export const makeDrift: ReportMaker = async (source) => {
  const { session, register, wave, ask } = source;
  if (!seesLiveFigures(session.member)) return refusalOf('not-visible', { entity: [ask.entity] });
  if (ask.part !== '') return refusalOf('unknown-part', { part: [ask.part] });
  const platforms = askedPlatforms(source);
  if (isRefusal(platforms)) return platforms;
  const drifts = await readDrifts(session, register, wave);
  if (isRefusal(drifts)) return drifts;
  const flow = oneFlow(wave, ask.channel, drifts.estimates);
  if (isRefusal(flow)) return flow;
  const own = platforms.map((code) => ({ code, name: nameOf(source, code), drift: drifts.of(code, flow) }));
  const frame = { unit: register.settings.scale, channel: flowId(flow) };
  const [only] = own;
  const isOne = ask.entity !== NETWORK && own.length === 1 && only !== undefined;
  const report = isOne ? driftReport(only, frame) : driftsReport(own, frame);
  return { report, waves: drifts.waves(flow), asOf: drifts.estimates.asOf };
};
