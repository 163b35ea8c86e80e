/** A reason of the organisation; null while nobody said whether its contacts are avoidable. */
export type TopReason = {
  readonly code: string;
  readonly name: string;
  readonly avoidable: boolean | null;
};
