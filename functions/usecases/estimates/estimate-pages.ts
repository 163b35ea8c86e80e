import * as z from 'zod';
import { flowId, type Flow } from '#domain/channel';
import type { Estimate, WeekReading } from '#domain/estimates/estimate';
import { flowsOfPart, type WaveReading } from '../figures/wave-figures.ts';
import { partsOfWave } from '../figures/parts.ts';
import { comparedPlatformsOf, readKept, writeKept, type KeptComparison } from './compared-with.ts';
import type { FlowPlace, WaveEstimates } from './wave-estimates.ts';

/** What they are compared with. Of waves closed before that was kept, there is none. */
const COMPARED = '#compared';
const estimatesKey = (flow: Flow, part: string): string => `#estimates#${flowId(flow)}#${part}`;
const weeksKey = (flow: Flow): string => `#weeks#${flowId(flow)}`;

const number = z.number().nullable();
const estimateSchema = z.object({
  n: z.int(),
  mean: z.number(),
  deviation: number,
  standardError: number,
  degreesOfFreedom: number,
  agents: number,
  received: number,
});
const estimatesPage = z.record(z.string(), estimateSchema);
const whole = z.string().regex(/^\d+$/);
const weeksPage = z.record(z.string(), z.array(z.tuple([z.string(), z.int(), whole, whole])));

export type Told = {
  /** Whether the readers of these pages have the estimate. */
  readonly estimate: (place: FlowPlace & { readonly part: string }) => boolean;
  readonly weeks: boolean;
  readonly before: KeptComparison['before'];
};

/** Pages of the estimates of a wave, beside those of its figures. */
export function estimatePages(
  reading: WaveReading,
  estimates: WaveEstimates,
  told: Told,
): ReadonlyMap<string, string> {
  const { platforms } = reading.wave;
  const { before } = told;
  const pages = new Map([[COMPARED, writeKept({ platforms: comparedPlatformsOf(reading), before })]]);
  const put = (key: string, page: object): void => {
    if (Object.keys(page).length > 0) pages.set(key, JSON.stringify(page));
  };
  for (const part of ['', ...partsOfWave(reading)])
    for (const flow of flowsOfPart(reading, part, '')) {
      const own = platforms.flatMap((platform) => {
        const place = { platform, flow, part };
        const estimate = told.estimate(place) ? estimates.estimate(place) : undefined;
        return estimate === undefined ? [] : [[platform, estimate] as const];
      });
      put(estimatesKey(flow, part), Object.fromEntries(own));
    }
  if (told.weeks)
    for (const flow of flowsOfPart(reading, '', ''))
      put(weeksKey(flow), Object.fromEntries(platforms.flatMap((code) => weeksOf(estimates, code, flow))));
  return pages;
}

function weeksOf(estimates: WaveEstimates, platform: string, flow: Flow) {
  const weeks = estimates.weeks({ platform, flow });
  const lines = weeks.map(({ week, n, sum, sumSquares }) => [week, n, String(sum), String(sumSquares)]);
  return lines.length === 0 ? [] : [[platform, lines] as const];
}

export type EstimatesAsked = { readonly flows: readonly Flow[]; readonly parts: readonly string[] };

export const estimateKeys = ({ flows, parts }: EstimatesAsked): readonly string[] => [
  COMPARED,
  ...flows.flatMap((flow) => [weeksKey(flow), ...parts.map((part) => estimatesKey(flow, part))]),
];

export type FrozenEstimates = WaveEstimates & KeptComparison;

/** The estimates of a wave as they were frozen. @returns undefined when none were kept */
export function frozenEstimates(
  pages: ReadonlyMap<string, string>,
  asOf: string,
): FrozenEstimates | undefined {
  const kept = readKept(pages.get(COMPARED) ?? 'null');
  if (kept === undefined) return undefined;
  const estimates = new Map<string, Readonly<Record<string, Estimate>>>();
  const weeks = new Map<string, z.infer<typeof weeksPage>>();
  for (const [key, text] of pages) {
    if (key.startsWith('#estimates#')) estimates.set(key, estimatesPage.parse(JSON.parse(text)));
    if (key.startsWith('#weeks#')) weeks.set(key, weeksPage.parse(JSON.parse(text)));
  }
  return {
    ...kept,
    asOf,
    estimate: ({ platform, flow, part }) => estimates.get(estimatesKey(flow, part))?.[platform],
    weeks: ({ platform, flow }) => (weeks.get(weeksKey(flow))?.[platform] ?? []).map(toWeek),
  };
}

const toWeek = ([week, n, sum, sumSquares]: [string, number, string, string]): WeekReading => ({
  week,
  n,
  sum: BigInt(sum),
  sumSquares: BigInt(sumSquares),
});
