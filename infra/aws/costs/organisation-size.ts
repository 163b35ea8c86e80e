/** Who works in an organisation, and how much in a month. */
export type OrganisationSize = {
  readonly platforms: number;
  /** People who evaluate. */
  readonly evaluators: number;
  /** People who open a workbook of figures each working day. */
  readonly readers: number;
  readonly evaluations: number;
};

/** So many organisations of one size in one deployment. */
export type Deployed = { readonly organisations: number; readonly each: OrganisationSize };

/** The brand of the reference workbook: 850 evaluations a quarter. */
const seven: OrganisationSize = { platforms: 7, evaluators: 4, readers: 10, evaluations: 283 };
/** Forty quality people, ten evaluations a day each. */
const forty: OrganisationSize = { platforms: 40, evaluators: 40, readers: 60, evaluations: 8400 };

export const sizes = {
  '7 platforms': { organisations: 1, each: seven },
  '40 platforms': { organisations: 1, each: forty },
  '10,000 organisations': { organisations: 10_000, each: seven },
} as const satisfies Readonly<Record<string, Deployed>>;
