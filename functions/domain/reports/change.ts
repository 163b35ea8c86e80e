/** Why there is no difference from the wave before. */
export const changeReasons = [
  'no-wave-before',
  'method-differs',
  'grid-differs',
  'part-differs',
  'too-few',
  'too-few-before',
  'withheld',
  'not-collected',
  'not-collected-before',
  'weights-unknown',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Why a difference is not tested. */
export const untestedReasons = ['several-flows', 'spread-unknown', 'imported-without-spread'] as const;
export type UntestedReason = (typeof untestedReasons)[number];

export const verdicts = ['up', 'down', 'level'] as const;
/** Told apart from no change at all by Holm's test; `level` is "not distinguishable", not "equal". */
export type Verdict = (typeof verdicts)[number];

/** The difference of a figure from that of the wave before, on the organisation's scale. */
export type Change = {
  /** Null with a reason. At the same weights in both waves when it is of several platforms, channels or directions. */
  readonly value: number | null;
  /** The interval of its Holm step; null when it is not tested. */
  readonly low: number | null;
  readonly high: number | null;
  /** The confidence of that interval, in [0,1]: 95 % or more. */
  readonly confidence: number | null;
  /** Holm's, inside its family. */
  readonly probability: number | null;
  /** How many differences are tested together. */
  readonly family: number | null;
  readonly verdict: Verdict | null;
  readonly untested: UntestedReason | null;
  readonly reason: ChangeReason | null;
  /** What customers got changed by this much more, because the volumes moved (Kitagawa 1955). Null: unknown volumes. */
  readonly mix: number | null;
  /** The smallest difference the two samples would have seen four times in five; null when it is not tested. */
  readonly detectable: number | null;
  readonly n: number | null;
  readonly nBefore: number | null;
  /** The quarter or wave before; null when there is none. */
  readonly before: string | null;
  readonly unit: number;
  readonly asOf: string;
};
