import type { Theme } from '../theme.ts';
import type { Pattern } from '../transcript/pattern.ts';

/** Whether a practice (pratique) is one to spread, or one to get rid of. */
export const polarities = ['good', 'poor'] as const;
export type Polarity = (typeof polarities)[number];

/** Where what happens comes from: what the brand causes is not charged to the provider. */
export const causes = ['brand', 'agent', 'client', 'provider', 'tool'] as const;
export type Cause = (typeof causes)[number];

/** A behaviour of the catalogue: looked for contact by contact, whatever the grid says. */
export type Practice = {
  /** Unique in the catalogue, for ever. */
  readonly code: string;
  readonly label: string;
  readonly theme: Theme;
  readonly polarity: Polarity;
  readonly cause: Cause | null;
  /** What to think about; never the solution. */
  readonly question: string | null;
  /** What it is like for the agent. */
  readonly comfort: string | null;
  /** What a transcript with it says; null when none was thought of. */
  readonly pattern: Pattern | null;
};
