/** What the rest of the add-in may ask of the formulas. */
export type Formulas = {
  /** Reads again the figures of these waves, or of all: only cells whose value changed are touched. */
  readonly refresh: (waves?: readonly string[]) => void;
};
