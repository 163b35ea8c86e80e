import { MINIMUM_EVALUATIONS } from '../figure.ts';
import type { ComparisonNote } from './comparison-kinds.ts';
import type { PeerGroup } from './peer-groups.ts';
import type { Sentence } from './report.ts';

export type Note = Omit<Sentence, 'key'> & { readonly kind: ComparisonNote };

/** Where nobody knows who answered: so many evaluations of each agent are supposed. */
const SUPPOSED_PER_AGENT = 10;
/** How alike the evaluations of one agent may be (intraclass correlations). */
const CORRELATIONS = { low: 0.05, middle: 0.1, high: 0.2 } as const;

/** What every comparison of groups says of how it was made. */
export function peerNotes(groups: readonly PeerGroup[], channel: string): readonly Note[] {
  const missions = groups.map(({ mission }) => mission).filter((mission) => mission !== '');
  return [
    { kind: 'flow-compared', said: { channel } },
    ...(groups.length > 1
      ? [{ kind: 'missions', said: { count: groups.length, missions: missions.join(', ') } } as const]
      : []),
    ...spreadNotes(groups),
    ...leftOutNotes(groups),
  ];
}

/** How the others are weighted. */
export function weightingNotes(groups: readonly PeerGroup[]): readonly Note[] {
  const compared = groups.filter((group) => group.compared.length > 0);
  const kinds = new Set(compared.map(({ weighting }) => weighting));
  return [
    ...(kinds.has('volumes') ? [{ kind: 'rest-weighted', said: {} } as const] : []),
    ...(kinds.has('evaluations') ? [{ kind: 'rest-unweighted', said: {} } as const] : []),
  ];
}

function spreadNotes(groups: readonly PeerGroup[]): readonly Note[] {
  const compared = groups.flatMap((group) => group.compared);
  const clustered = compared.flatMap(({ agents, n }) => (agents === null ? [] : [{ agents, n }]));
  const without = compared.length - clustered.length;
  const borrowed = compared.filter(({ isBorrowed }) => isBorrowed).length;
  const agents = clustered.reduce((sum, one) => sum + one.agents, 0);
  const perAgent = agents === 0 ? SUPPOSED_PER_AGENT : clustered.reduce((sum, { n }) => sum + n, 0) / agents;
  return [
    ...(agents === 0 ? [] : [{ kind: 'agents-clustered', said: { platforms: clustered.length } } as const]),
    ...(without === 0
      ? []
      : [{ kind: 'peers-design-effect', said: { platforms: without, ...scenarios(perAgent) } } as const]),
    ...(borrowed === 0 ? [] : [{ kind: 'spread-borrowed', said: { platforms: borrowed } } as const]),
  ];
}

/** Kish's design effect 1 + (b − 1) ρ: errors grow by its root. */
function scenarios(perAgent: number): Readonly<Record<string, number>> {
  const times = (correlation: number): number => Math.sqrt(Math.max(1, 1 + (perAgent - 1) * correlation));
  const { low, middle, high } = CORRELATIONS;
  return { perAgent, low: times(low), middle: times(middle), high: times(high) };
}

function leftOutNotes(groups: readonly PeerGroup[]): readonly Note[] {
  const platforms = groups.flatMap((group) => group.platforms).filter(({ state }) => state === 'too-few');
  if (platforms.length === 0) return [];
  return [{ kind: 'left-out', said: { platforms: platforms.length, minimum: MINIMUM_EVALUATIONS } }];
}
