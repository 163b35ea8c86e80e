import { mixReport } from '#domain/reports/mix-report';
import { NETWORK } from '../../figures/entity.ts';
import { seesEntity } from '../../sight.ts';
import { askedPlatforms } from '../asked-platforms.ts';
import { isRefusal, type ReportMaker } from '../report-source.ts';
import { changeIn } from './change-in.ts';
import { nameOf } from './make-trend.ts';
import { nameOfBefore, readPair } from './read-pair.ts';

/** What changed since the wave before, told apart into quality and mix. */
export const makeMix: ReportMaker = async (source) => {
  const { session, register, wave, ask } = source;
  const platforms = askedPlatforms(source);
  if (isRefusal(platforms)) return platforms;
  const pair = await readPair(session, register, { wave, part: ask.part });
  if (isRefusal(pair)) return pair;
  const scale = register.settings.scale;
  const seesAll = ask.entity === NETWORK && seesEntity(session.member, wave.platforms);
  const own = [...platforms, ...(seesAll ? [NETWORK] : [])].map((code) => ({
    code,
    name: code === NETWORK ? '' : nameOf(source, code),
    change: changeIn(pair, { ...ask, entity: code }, scale),
  }));
  const before = nameOfBefore(pair);
  const waves = before === null ? [] : [before];
  return { report: mixReport(own, scale, []), waves, asOf: pair.now.estimates.asOf };
};
