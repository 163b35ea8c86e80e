import { normalCdf } from '../normal.ts';

export type ShewhartRun = {
  /** Limits in standard errors; 3 by default. */
  readonly L?: number;
  /** True distance of the process from the centre, in standard errors; 0 by default: in control. */
  readonly shift?: number;
};

/** Mean number of points until one is beyond the limits centre ± L: 370 in control with L = 3. */
export const shewhartRunLength = ({ L = 3, shift = 0 }: ShewhartRun = {}): number =>
  1 / (normalCdf(-L - shift) + normalCdf(-L + shift));
