import type { Flow } from '#domain/channel';
import type { IneligibleReason } from '#domain/sampling/ineligible';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { StoredFrame } from '../stored/frame.ts';

export type StratumTotal = Flow & {
  readonly platform: string;
  readonly contacts: number;
  readonly ineligible: number;
};

export type FrameTotals = {
  readonly strata: ReadonlyMap<string, StratumTotal>;
  readonly ineligible: ReadonlyMap<IneligibleReason, number>;
  readonly notice: { readonly yes: number; readonly unknown: number; readonly how: string };
  readonly firstStart: string | null;
};

/** What the lists of a frame add up to: a contact is counted by the first list that brought it. */
export function frameTotals({ lists, frozen }: StoredFrame): FrameTotals {
  const starts = lists.flatMap(({ firstStart }) => firstStart ?? []).sort();
  return {
    strata: new Map([...strataIn(lists, frozen)].sort(([a], [b]) => (a < b ? -1 : 1))),
    ineligible: reasonsOf(lists),
    notice: noticeOf(lists),
    firstStart: frozen?.firstStart ?? starts[0] ?? null,
  };
}

/** Once frozen the freeze says how many contacts there are; whoever was left out is counted by the lists. */
function strataIn(lists: Lists, frozen: StoredFrame['frozen']): ReadonlyMap<string, StratumTotal> {
  const strata = new Map<string, StratumTotal>();
  for (const stratum of lists.flatMap((list) => list.strata)) {
    const { contacts, ineligible } = strata.get(stratumKey(stratum)) ?? { contacts: 0, ineligible: 0 };
    strata.set(stratumKey(stratum), {
      ...stratum,
      contacts: contacts + stratum.contacts,
      ineligible: ineligible + stratum.ineligible,
    });
  }
  for (const stratum of frozen?.strata ?? []) {
    const ineligible = strata.get(stratumKey(stratum))?.ineligible ?? 0;
    strata.set(stratumKey(stratum), { ...stratum, ineligible });
  }
  return strata;
}

type Lists = StoredFrame['lists'];

function reasonsOf(lists: Lists): FrameTotals['ineligible'] {
  const reasons = new Map<IneligibleReason, number>();
  for (const { reason, contacts } of lists.flatMap(({ ineligible }) => ineligible))
    reasons.set(reason, (reasons.get(reason) ?? 0) + contacts);
  return reasons;
}

const noticeOf = (lists: Lists): FrameTotals['notice'] => ({
  yes: lists.reduce((sum, { notice }) => sum + notice.yes, 0),
  unknown: lists.reduce((sum, { notice }) => sum + notice.unknown, 0),
  how: [...new Set(lists.map(({ notice }) => notice.how).filter((how) => how !== ''))].join(' ; '),
});
