import type { CourseNote } from './course-kinds.ts';
import type { Change } from './change.ts';
import type { FlowSample } from './difference.ts';
import type { Report } from './report.ts';

export type Note = { readonly kind: CourseNote; readonly said: Report['notes'][number]['said'] };

/** Where nobody knows who answered: so many evaluations of each agent are supposed. */
const SUPPOSED_PER_AGENT = 10;

/** What comparisons of waves say of how they were made. */
export function courseNotes(
  change: Change | undefined,
  samples: readonly FlowSample[],
  isPooled: boolean,
): readonly Note[] {
  const family = change?.family ?? null;
  return [
    ...(isPooled ? [{ kind: 'several-flows', said: {} } as const] : []),
    ...(family === null ? [] : [{ kind: 'family', said: { family } } as const]),
    ...designNotes(samples),
  ];
}

/** Kish's design effect 1 + (b − 1) ρ, as how many times larger errors would be. */
function designNotes(samples: readonly FlowSample[]): readonly Note[] {
  const without = samples.filter(({ estimate }) => estimate.agents === null).length;
  if (without === 0) return [];
  const clustered = samples.flatMap(({ estimate: { agents, n } }) =>
    agents === null ? [] : [{ agents, n }],
  );
  const agents = clustered.reduce((sum, one) => sum + one.agents, 0);
  const evaluations = clustered.reduce((sum, { n }) => sum + n, 0);
  const perAgent = agents === 0 ? SUPPOSED_PER_AGENT : evaluations / agents;
  const times = (correlation: number): number => Math.sqrt(Math.max(1, 1 + (perAgent - 1) * correlation));
  const said = { perAgent, low: times(0.05), middle: times(0.1), high: times(0.2) };
  return [{ kind: 'design-effect', said }];
}
