import * as z from 'zod';
import { flowId, flowIds, flows, type Flow } from '#domain/channel';

/** What the evaluations of one agent in one week of one batch add up to; exact sums of stored millionths. */
export type Detail = {
  readonly flow: Flow;
  readonly batch: string;
  /** ISO week of the start of the contacts, in the zone of their wave. */
  readonly week: string;
  readonly token: string | null;
  readonly n: number;
  readonly sum: bigint;
  readonly sumSquares: bigint;
};

/** Short, since there may be one for each evaluation: flow, batch, week, token, n, sum and sum of squares. */
const line = z.tuple([
  z.enum(flowIds),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.int().min(1),
  z.string().regex(/^\d+$/),
  z.string().regex(/^\d+$/),
]);
/** What is kept of one part of the grid. */
export const storedDetails = z.object({ details: z.array(line) });
type Line = z.infer<typeof line>;

export const toDetail = ([flow, batch, week, token, n, sum, sumSquares]: Line): readonly Detail[] =>
  flows
    .filter((one) => flowId(one) === flow)
    .map((one) => ({ flow: one, batch, week, token, n, sum: BigInt(sum), sumSquares: BigInt(sumSquares) }));

export const fromDetail = ({ flow, batch, week, token, n, sum, sumSquares }: Detail): Line => [
  flowId(flow),
  batch,
  week,
  token,
  n,
  String(sum),
  String(sumSquares),
];
