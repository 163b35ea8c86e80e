import type { Topic } from './topic.ts';
import { agreement } from './topics/agreement.ts';
import { allocation } from './topics/allocation.ts';
import { contest } from './topics/contest.ts';
import { controlCharts } from './topics/control-charts.ts';
import { clusters } from './topics/clusters.ts';
import { comparison } from './topics/comparison.ts';
import { distribution } from './topics/distribution.ts';
import { driftCharts } from './topics/drift-charts.ts';
import { doubleJudgement } from './topics/double-judgement.ts';
import { draw } from './topics/draw.ts';
import { estimation } from './topics/estimation.ts';
import { proportion } from './topics/proportion.ts';
import { impact } from './topics/impact.ts';
import { indicators } from './topics/indicators.ts';
import { moments } from './topics/moments.ts';
import { scoring } from './topics/scoring.ts';
import { size } from './topics/size.ts';
import { strata } from './topics/strata.ts';
import { time } from './topics/time.ts';

/** Every function of the cases that the product answers. */
export const topics: Topic = {
  ...agreement,
  ...allocation,
  ...contest,
  ...controlCharts,
  ...clusters,
  ...comparison,
  ...distribution,
  ...doubleJudgement,
  ...driftCharts,
  ...draw,
  ...estimation,
  ...proportion,
  ...impact,
  ...indicators,
  ...moments,
  ...scoring,
  ...size,
  ...strata,
  ...time,
};
