import { flowsOf, flowId, type ChannelFilter } from '#domain/channel';
import type { Platform } from '#domain/platform';
import { ANY_PRACTICE, anyPracticeFigures } from '#domain/practice/any-practice-figures';
import { assumptionsOf, type Assumption } from '#domain/practice/assumption';
import type { CodedContact } from '#domain/practice/coding';
import type { Practice } from '#domain/practice/practice';
import type { PracticeFigures } from '#domain/practice/practice-figures';
import { practiceFigures } from '#domain/practice/practice-figures-of';
import { stratumOf, type CodedSample, type Received } from '#domain/practice/practice-study';
import type { Wave } from '#domain/wave';
import { fewAtOnce } from '../few-at-once.ts';
import type { OrganisationStore } from '../ports.ts';
import { readAssumptions } from './read-assumptions.ts';
import { readCodedContacts } from './read-coded-contacts.ts';
import { readReceived } from './read-received.ts';

/** Everything that figures of practices of a wave rest on, of some of its platforms. */
export type CodedWave = {
  readonly wave: Wave;
  readonly platforms: readonly Platform[];
  readonly contacts: ReadonlyMap<string, readonly CodedContact[]>;
  readonly received: ReadonlyMap<string, Received>;
  readonly assumptions: readonly Assumption[];
};

/** Platforms read at once. */
const AT_ONCE = 8;

/** What was coded of these platforms of a wave, what they received, and what is supposed: each read once. */
export async function readCodedWave(
  store: OrganisationStore,
  wave: Wave,
  asked: readonly Platform[],
): Promise<CodedWave> {
  const platforms = asked.filter(({ code }) => wave.platforms.includes(code));
  const [read, assumptions] = await Promise.all([
    fewAtOnce(AT_ONCE, platforms, async (platform) => ({
      platform: platform.code,
      contacts: await readCodedContacts(store, wave.code, platform.code),
      received: await readReceived(store, wave, platform),
    })),
    readAssumptions(store),
  ]);
  return {
    wave,
    platforms,
    contacts: new Map(read.map(({ platform, contacts }) => [platform, contacts])),
    received: new Map(read.flatMap(({ received }) => [...received])),
    assumptions,
  };
}

type Over = {
  readonly platforms: readonly string[];
  readonly channel: ChannelFilter;
  readonly isReleased: boolean;
};

/** The sample of some of the platforms and flows read. */
export function sampleOf(coded: CodedWave, { platforms, channel, isReleased }: Over): CodedSample {
  const flows = flowsOf(channel);
  const ids = new Set(flows.map(flowId));
  const own = coded.platforms.filter(({ code }) => platforms.includes(code));
  const strata = new Set(
    own.flatMap(({ code: platform }) => flows.map((flow) => stratumOf({ ...flow, platform }))),
  );
  return {
    contacts: own.flatMap(({ code }) =>
      (coded.contacts.get(code) ?? []).filter((contact) => ids.has(flowId(contact))),
    ),
    received: new Map([...coded.received].filter(([stratum]) => strata.has(stratum))),
    platforms: own.map((platform) => ({
      ...platform,
      assumptions: assumptionsOf(platform, coded.assumptions),
    })),
    span: { from: coded.wave.from, to: coded.wave.to },
    isReleased,
  };
}

/** Figures of a practice over a sample, or of its contacts whatever the practice. */
export const figuresOver = (
  sample: CodedSample,
  practice: Pick<Practice, 'code' | 'cause'>,
): PracticeFigures =>
  practice.code === ANY_PRACTICE ? anyPracticeFigures(sample) : practiceFigures({ ...sample, practice });
