/** What is wrong with what was typed as an argument: the cell is #VALUE! with the text of `argumentText`. */
export type ArgumentProblem = {
  readonly code:
    | 'missing-argument'
    | 'not-one-value'
    | 'unreadable-quarter'
    | 'unknown-channel'
    | 'too-long'
    | 'unreadable-grid'
    | 'wrong-number-of-answers'
    | 'refused-answer';
  readonly said: Readonly<Record<string, string>>;
};
