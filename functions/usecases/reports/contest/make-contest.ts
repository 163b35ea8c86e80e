import { contestParts } from '#domain/contest/contest-part';
import { contestReport } from '#domain/contest/contest-report';
import { hideSmall } from '#domain/contest/hide-small';
import { targetInForce } from '#domain/money/target-in-force';
import { readOwnRows } from '../../indicators/read-own-rows.ts';
import { targetCodes } from '../../indicators/target-codes.ts';
import { TARGETS } from '../../row-keys.ts';
import { storedTarget } from '../../stored/target.ts';
import { isRefusal, type ReportMaker, type ReportSource } from '../report-source.ts';
import { readContest } from './read-contest.ts';

/** The result of a contest wave, by channel and overall, against the score to reach. */
export const makeContest: ReportMaker = async (source) => {
  const read = await readContest(source);
  if (isRefusal(read)) return read;
  const { scale } = source.register.settings;
  const parts = contestParts(read.channels, scale);
  const shown = read.isReader ? hideSmall(parts) : { parts, hidden: null };
  const target = await readTarget(source);
  const report = contestReport({ ...shown, scale, target, isWeighed: false });
  return { report, waves: ['@money'], asOf: read.asOf };
};

/** The score to reach is the target of the barometer on the last day of the wave (sheet of targets). */
async function readTarget({ session, register, wave, ask }: ReportSource): Promise<number | undefined> {
  const targets = await readOwnRows(session.store, TARGETS, storedTarget);
  const search = { codes: targetCodes(register, ask.entity), day: wave.to };
  return targetInForce(targets, search, { indicator: 'barometer', channel: '' })?.target.target;
}
