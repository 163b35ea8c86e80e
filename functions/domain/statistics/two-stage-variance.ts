import { surveyVariance, type Contributions, type SurveyDesign } from './survey-design.ts';

/**
 * The variance of Σ u where units were drawn inside drawn clusters: what differs between clusters, and f₁ times what differs
 * inside them, Σ_j (1 − f₂) n / (n − 1) Σ (u − ū)² (Cochran 1977, 11.3).
 * @param design population: the clusters there are, by stratum
 * @param sizes units there are, by cluster; one that is absent was read whole
 */
export function twoStageVariance(
  design: SurveyDesign,
  u: Contributions,
  sizes: ReadonlyMap<string, number>,
): number {
  const drawn = new Map<string, Set<string>>();
  for (const { stratum, cluster } of design.units)
    drawn.set(stratum, (drawn.get(stratum) ?? new Set<string>()).add(cluster));
  const inside = [...drawn].map(([stratum, clusters]) => {
    const there = design.population?.get(stratum);
    const share = there === undefined ? 0 : clusters.size / there;
    return share * withinClusters(design, u, { stratum, sizes });
  });
  return inside.reduce((sum, part) => sum + part, surveyVariance(design, u));
}

/** Every cluster of a stratum is a stratum of its own units. */
function withinClusters(
  { units }: SurveyDesign,
  u: Contributions,
  { stratum, sizes }: { readonly stratum: string; readonly sizes: ReadonlyMap<string, number> },
): number {
  const own = units.map((unit, index) => ({ unit, index })).filter(({ unit }) => unit.stratum === stratum);
  const clusters = new Set(own.map(({ unit }) => unit.cluster));
  const population = new Map(
    [...clusters].map((cluster) => {
      const read = own.filter(({ unit }) => unit.cluster === cluster).length;
      return [cluster, sizes.get(cluster) ?? read];
    }),
  );
  return surveyVariance(
    {
      units: own.map(({ unit, index }) => ({ ...unit, stratum: unit.cluster, cluster: String(index) })),
      population,
    },
    own.map(({ index }) => u[index] ?? NaN),
  );
}
