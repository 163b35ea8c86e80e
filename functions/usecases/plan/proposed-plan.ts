import { volumeSchema } from '#contract/volume';
import { flowIds, flows, flowId, type Flow } from '#domain/channel';
import { foreseenVolumes } from '#domain/sampling/foreseen-volumes';
import type { Plan, PlannedStratum } from '#domain/sampling/plan';
import { proposePlan, twoDigits } from '#domain/sampling/propose-plan';
import type { shrunkDeviations } from '#domain/sampling/shrunk-deviations';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Wave } from '#domain/wave';
import { keysStarting } from '../key-range.ts';
import type { OrganisationStore } from '../ports.ts';
import type { Register } from '../read-register.ts';
import { platformScope } from '../row-keys.ts';
import { isEvaluated } from './received-of.ts';

type Deviations = ReturnType<typeof shrunkDeviations>;

/** What the plan of a wave could start from, by the volumes and the deviations known before it. */
export async function proposedPlan(
  store: OrganisationStore,
  register: Register,
  wave: Wave,
  deviations: Deviations,
): Promise<Plan> {
  const strata = await Promise.all(
    wave.platforms.map(async (platform) => {
      const foreseen = foreseenVolumes(await volumesAround(store, wave, platform), wave.batches);
      return flowsOf(register, wave, platform, foreseen).map((flow) => {
        const seen = deviations?.byKey.get(stratumKey({ platform, ...flow }));
        const deviation = seen === undefined ? null : twoDigits(seen);
        return { platform, ...flow, forecast: foreseen.get(flowId(flow)) ?? 0, deviation };
      });
    }),
  );
  const { scale } = register.settings;
  return proposePlan({
    strata: strata.flat() satisfies PlannedStratum[],
    scale,
    deviation: deviations?.pooled,
  });
}

/** Recorded for the year of the wave and the year before. */
async function volumesAround({ ledger }: OrganisationStore, { from, to }: Wave, platform: string) {
  const first = String(Number(from.slice(0, 4)) - 1);
  const { rows } = await ledger.list(platformScope(platform), {
    from: keysStarting(`VOLUME#${first}-`).from,
    to: keysStarting(`VOLUME#${to.slice(0, 4)}-`).to,
  });
  return rows.filter(({ deleted }) => !deleted).map(({ value }) => volumeSchema.parse(value));
}

/** What it received; of a platform that nothing is recorded of, what it handles, for a person to fill in. */
function flowsOf(
  { platforms }: Register,
  wave: Wave,
  platform: string,
  foreseen: ReadonlyMap<string, number>,
): readonly Flow[] {
  const evaluated = flows.filter(({ channel }) => isEvaluated(wave, channel));
  const received = evaluated.filter((flow) => foreseen.has(flowId(flow)));
  if (received.length > 0) return received;
  const handled = platforms.find(({ code }) => code === platform)?.flows ?? flowIds.filter(isIncoming);
  return evaluated.filter((flow) => handled.includes(flowId(flow)));
}

const isIncoming = (flow: string): boolean => flow.endsWith('-in');
