/** What is wrong with what was typed as an argument: the cell is #VALUE! with the text of `argumentText`. */
export type ArgumentProblem = {
  readonly code:
    | 'missing-argument'
    | 'not-one-value'
    | 'not-a-number'
    | 'out-of-range'
    | 'unreadable-quarter'
    | 'unknown-channel'
    | 'unknown-report'
    | 'unknown-family'
    | 'unknown-indicator'
    | 'unreadable-period'
    | 'quarter-only'
    | 'unknown-measure'
    | 'too-long'
    | 'unreadable-grid'
    | 'wrong-number-of-answers'
    | 'refused-answer';
  readonly said: Readonly<Record<string, string>>;
};

/** Thrown while the arguments of a formula are read. */
export class RefusedArgument extends Error {
  override readonly name = 'RefusedArgument';
  readonly problem: ArgumentProblem;

  constructor(code: ArgumentProblem['code'], said: ArgumentProblem['said'] = {}) {
    super(code);
    this.problem = { code, said };
  }
}
