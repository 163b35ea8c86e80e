import { splitDrawn, type Ranked } from '#domain/sampling/draw-stratum';
import { drawKey } from '#domain/sampling/draw-key';
import { askedRanks } from '#domain/sampling/recording-list';
import { smallestKeys, type Keyed, type SmallestKeys } from '#domain/sampling/smallest-keys';
import { stratumKey } from '#domain/sampling/stratum-key';
import { frameContacts, type FrameContact } from '../frames/frame-contacts.ts';
import type { FramePlace } from '../frames/frame-paths.ts';
import type { OrganisationStore } from '../ports.ts';
import type { AskedStratum } from './draw-input.ts';

/** A contact of the frame with its place in the order of the draw. */
export type RankedContact = FrameContact & Ranked;

export type RankedStratum = {
  readonly asked: AskedStratum;
  /** Sample and reserve, first rank first. */
  readonly drawn: readonly RankedContact[];
  /** Contacts whose recordings may be asked for without telling who is drawn; they hold those drawn. */
  readonly decoys: readonly FrameContact[];
};

type Order = {
  readonly store: OrganisationStore;
  readonly place: FramePlace;
  readonly seed: string;
  readonly strata: readonly AskedStratum[];
  /** Told of how many contacts were seen, now and then. */
  readonly seen: (contacts: number) => Promise<void>;
};

/** Reads the frozen frame once and ranks what is asked of each stratum; memory is that of what is kept. */
export async function rankContacts({
  store,
  place,
  seed,
  strata,
  seen,
}: Order): Promise<readonly RankedStratum[]> {
  const heaps = new Map(
    strata.map((asked) => [stratumKey(asked), smallestKeys<FrameContact & Keyed>(kept(asked))]),
  );
  let contacts = 0;
  for await (const some of frameContacts(store, place)) {
    for (const contact of some) offer(heaps, seed, contact);
    await seen((contacts += some.length));
  }
  return strata.map((asked) => {
    const ascending = heaps.get(stratumKey(asked))?.ascending() ?? [];
    const { sample } = splitDrawn(ascending, asked.n + asked.reserve);
    return { asked, drawn: sample, decoys: ascending };
  });
}

const kept = ({ n, reserve, framed }: AskedStratum): number => askedRanks({ n, ranked: n + reserve, framed });

function offer(
  heaps: ReadonlyMap<string, SmallestKeys<FrameContact & Keyed>>,
  seed: string,
  contact: FrameContact,
): void {
  heaps.get(stratumKey(contact))?.offer({ ...contact, key: drawKey(seed, contact.id) });
}
