import { flowsOf } from '#domain/channel';
import { testedChannels, type TestedChannel } from '#domain/contest/contest-channels';
import type { ContestTest } from '#domain/contest/contest-test';
import { pointsLost } from '#domain/scoring/points-lost';
import { isDone } from '#domain/evaluation-lifecycle';
import { score } from '#domain/scoring/score';
import { gridsOfWave } from '../../evaluations/read-work.ts';
import { readEvaluated } from '../../figures/read-view.ts';
import type { Evaluated } from '../../figures/summarise.ts';
import { refusalOf, type AskRefusal } from '../../figures/resolve-ask.ts';
import type { GridView } from '../../read-grid.ts';
import { sampleScope } from '../../row-keys.ts';
import { instantOf } from '../../session.ts';
import { seesLiveFigures } from '../../sight.ts';
import { askedPlatforms } from '../asked-platforms.ts';
import { isRefusal, type ReportSource } from '../report-source.ts';

export type ContestReading = {
  readonly channels: readonly TestedChannel[];
  readonly grids: readonly GridView[];
  /** Readers without rows are told less of small channels. */
  readonly isReader: boolean;
  readonly asOf: string;
};

/**
 * The tests of a mystery-contact wave that count, of the platforms and channels asked for. Contests and listening are never
 * put together, and readers without rows have them once the wave is closed.
 */
export async function readContest(source: ReportSource): Promise<ContestReading | AskRefusal> {
  const { session, wave, ask } = source;
  if (wave.method !== 'mystery-contact') return refusalOf('not-a-contest', { wave: [wave.code] });
  const platforms = askedPlatforms(source);
  if (isRefusal(platforms)) return platforms;
  const isReader = !seesLiveFigures(session.member);
  if (isReader && wave.state !== 'closed') return refusalOf('compared-at-closing', { wave: [wave.code] });
  const grids = await gridsOfWave(session.store, wave);
  const kept = new Set(flowsOf(ask.channel).map(({ channel }) => channel));
  const rows = await Promise.all(
    platforms.map((platform) => readEvaluated(session.store, sampleScope(wave.code, platform))),
  );
  const tests = rows
    .flat()
    .filter(({ contact }) => kept.has(contact.channel))
    .flatMap((row) => testOf(row, grids.get(row.evaluation.grid)));
  const { snapshot } = wave;
  const asOf = wave.state === 'closed' && snapshot ? snapshot.closedAt : instantOf(session.clock);
  return { channels: testedChannels(tests), grids: [...grids.values()], isReader, asOf };
}

/** What is submitted, complete and scored counts: the same evaluations as in the barometer. */
function testOf({ contact, evaluation }: Evaluated, grid: GridView | undefined): readonly ContestTest[] {
  const { score: stored, answers, measurements } = evaluation;
  if (!isDone(evaluation) || grid === undefined || stored === null) return [];
  if (stored.value === null || stored.incomplete) return [];
  const lost = pointsLost(grid, score(grid, answers, measurements));
  return [{ channel: contact.channel, score: stored.value, lost }];
}
