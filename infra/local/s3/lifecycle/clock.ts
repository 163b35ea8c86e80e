/** The business instant, in epoch milliseconds: `Date.now`, or the moved clock of a local start. */
export type Clock = () => number;
