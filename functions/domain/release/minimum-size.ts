import { MINIMUM_EVALUATIONS } from '../figure.ts';

/** Where tokens exist, a figure for readers without rows needs so many different agents. */
const MINIMUM_AGENTS = 3;

/** Evaluations that are in the same figures, always. */
export type Atom = {
  /** By a name, each once, however often it was revised. */
  readonly evaluations: ReadonlySet<string>;
  /** Who they are of; one without token is of an agent of its own: nobody could tell two of them together. */
  readonly agents: ReadonlySet<string>;
};

/** Few enough to be somebody: what is told of them alone is told of a person. */
export const isLight = ({ evaluations, agents }: Atom): boolean =>
  evaluations.size < MINIMUM_EVALUATIONS || agents.size < MINIMUM_AGENTS;

export function together(atoms: readonly Atom[]): Atom {
  const evaluations = new Set<string>();
  const agents = new Set<string>();
  for (const atom of atoms) {
    for (const one of atom.evaluations) evaluations.add(one);
    for (const one of atom.agents) agents.add(one);
  }
  return { evaluations, agents };
}

export const atomOf = (
  counted: readonly { readonly evaluation: string; readonly agent: string }[],
): Atom => ({
  evaluations: new Set(counted.map(({ evaluation }) => evaluation)),
  agents: new Set(counted.map(({ agent }) => agent)),
});
