import type { Grid } from '../grid.ts';
import { barometerGrid } from './barometer-grid.ts';
import { contestGrid } from './contest-grid.ts';
import { emailGrid } from './email-grid.ts';
import { fundamentalsGrid, fundamentalsPlusGrid } from './fundamentals-grid.ts';

/** The grids a quality manager starts from; each can be edited and published under the brand's own code. */
export const templates: readonly Grid[] = [
  barometerGrid,
  fundamentalsGrid,
  fundamentalsPlusGrid,
  emailGrid,
  contestGrid,
];
