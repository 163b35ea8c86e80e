/** A unit of a sample: where it was drawn, and how many it stands for. */
export type SurveyUnit = {
  readonly stratum: string;
  /** What was drawn: an agent, or the unit itself. */
  readonly cluster: string;
  readonly weight: number;
};

export type SurveyDesign = {
  readonly units: readonly SurveyUnit[];
  /** Clusters there are, by stratum; a stratum that is absent has no finite correction. */
  readonly population?: ReadonlyMap<string, number> | undefined;
};

/** What each unit adds to a total or to a linearised estimate, its weight included; in the order of the units. */
export type Contributions = readonly number[];

/**
 * The variance of Σ u by what differs between clusters of a stratum: Σ_h (1 − f) m / (m − 1) Σ (u_j − ū)², u_j the sum over
 * a cluster (Cochran 1977, 5 and 9; Lumley's R survey). For the variance of a difference, the difference of contributions.
 * Units outside a domain count, with 0: its size is random.
 * @returns NaN where a stratum has one cluster of several
 */
export function surveyVariance({ units, population }: SurveyDesign, u: Contributions): number {
  const strata = new Map<string, Map<string, number>>();
  units.forEach(({ stratum, cluster }, index) => {
    const clusters = strata.get(stratum) ?? new Map<string, number>();
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + (u[index] ?? NaN));
    strata.set(stratum, clusters);
  });
  return sum(
    [...strata].map(([name, clusters]) => betweenClusters([...clusters.values()], population?.get(name))),
  );
}

function betweenClusters(totals: readonly number[], there: number | undefined): number {
  const m = totals.length;
  const missed = there === undefined ? 1 : 1 - m / there;
  if (missed <= 0) return 0;
  const mean = sum(totals) / m;
  return missed * (m / (m - 1)) * sum(totals.map((total) => (total - mean) ** 2));
}

/** Clusters less strata: degrees of freedom as survey software prints them. */
export function designDegrees({ units }: SurveyDesign): number {
  const strata = new Set(units.map(({ stratum }) => stratum));
  const clusters = new Set(units.map(({ stratum, cluster }) => `${stratum}\n${cluster}`));
  return clusters.size - strata.size;
}

const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + term, 0);
