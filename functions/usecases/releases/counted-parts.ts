import { flowId } from '#domain/channel';
import { countedScores } from '#domain/figures/critical-part';
import { isDone } from '#domain/evaluation-lifecycle';
import type { Counted } from '#domain/release/released-stratum';
import { digestOf } from '../digest.ts';
import type { Evaluated } from '../figures/summarise.ts';

/** `part|platform|phone-in`: where what is published is counted. */
export const stratumKey = (part: string, platform: string, flow: string): string =>
  `${part}|${platform}|${flow}`;

/** What counts now of the evaluations of a wave, and who each evaluation is of. */
export type CountedParts = {
  /** By stratum. */
  readonly counted: ReadonlyMap<string, readonly Counted[]>;
  readonly agents: ReadonlyMap<string, string>;
};

/** As `summarise` counts: submitted, complete, with a score of the part. */
export function countedParts(evaluated: readonly Evaluated[]): CountedParts {
  const counted = new Map<string, Counted[]>();
  const agents = new Map<string, string>();
  for (const one of evaluated) {
    const { contact, evaluation } = one;
    const name = nameOf(one);
    const agent = contact.token === null ? `?${name}` : `${contact.platform}#${contact.token}`;
    agents.set(name, agent);
    if (!isDone(evaluation) || evaluation.score === null || evaluation.score.incomplete) continue;
    for (const [part, value] of countedScores(evaluation.score)) {
      if (value === null) continue;
      const key = stratumKey(part, contact.platform, flowId(contact));
      const own = counted.get(key) ?? [];
      counted.set(key, own);
      own.push({ evaluation: name, batch: contact.batch, value, agent });
    }
  }
  return { counted, agents };
}

/** Nothing in it tells the contact, whose id goes after a year. */
const nameOf = ({ contact }: Evaluated): string =>
  digestOf([contact.wave, contact.platform, contact.id]).slice(0, 16);
