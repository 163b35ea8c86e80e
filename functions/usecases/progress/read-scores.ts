import { flowId, flowsOf, type FlowId } from '#domain/channel';
import type { Estimate } from '#domain/estimates/estimate';
import type { ScoreSample } from '#domain/progress/sample';
import { criteriaOfTheme, themeScore } from '#domain/progress/theme-score';
import type { Wave } from '#domain/wave';
import { detail } from '../estimates/detail.ts';
import { liveEstimates } from '../estimates/wave-estimates.ts';
import { gridsOfWave } from '../evaluations/read-work.ts';
import { readVolumes } from '../figures/read-volumes.ts';
import { summarise, type Evaluated } from '../figures/summarise.ts';
import type { GridView } from '../read-grid.ts';
import type { Measure } from './measure.ts';
import type { SampleSource } from './sample-source.ts';

export type ScoreMeasure = Exclude<Measure, { by: 'practice' }>;

type Place = { readonly wave: Wave; readonly platform: string };

/** What the evaluations of a platform in a wave say by a theme or a part of their grid, flow by flow. */
export async function readScores(
  source: SampleSource,
  { wave, platform }: Place,
  measure: ScoreMeasure,
): Promise<ScoreSample> {
  const { store, register } = source;
  const [evaluated, grids, volumes] = await Promise.all([
    source.evaluated(wave, platform),
    gridsOfWave(store, wave),
    readVolumes(store, wave, platform),
  ]);
  const scored = evaluated.map((one) => scoredBy(one, grids, measure));
  const asOf = '';
  const reading = {
    wave,
    grids,
    entities: register,
    scale: register.settings.scale,
    summaries: new Map([[platform, { sequence: 0, asOf, cells: summarise(scored) }]]),
    volumes: new Map([[platform, volumes]]),
    asOf,
  };
  const estimates = liveEstimates(reading, new Map([[platform, detail(scored, wave.timeZone)]]));
  const flows = flowsOf('').flatMap((flow): [FlowId, Estimate & { grid: string }][] => {
    const grid = wave.grids[flow.channel];
    const estimate = estimates.estimate({ platform, flow, part: '' });
    return estimate === undefined || grid === undefined ? [] : [[flowId(flow), { ...estimate, grid }]];
  });
  return { of: 'scores', flows: new Map(flows) };
}

/** The evaluation as if that part were the whole of it. */
function scoredBy(
  { contact, evaluation }: Evaluated,
  grids: ReadonlyMap<string, GridView>,
  measure: ScoreMeasure,
): Evaluated {
  const { score } = evaluation;
  const grid = grids.get(evaluation.grid);
  if (score === null || grid === undefined) return { contact, evaluation: { ...evaluation, score: null } };
  const value =
    measure.by === 'part'
      ? (score.parts[measure.part] ?? null)
      : themeScore(criteriaOfTheme(grid, measure.theme), score.parts);
  return { contact, evaluation: { ...evaluation, score: { ...score, value, parts: {}, critical: {} } } };
}
