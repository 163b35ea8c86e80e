import type { FlowId } from '../channel.ts';
import type { IndicatorBasis } from '../kpi/indicator-figure.ts';
import { concurrency } from './concurrency.ts';
import type { CostQuestion } from './cost-per.ts';
import type { CountedCost } from './counted-cost.ts';
import { ledgerAmounts } from './ledger-amounts.ts';
import type { PlatformCost } from './platform-cost.ts';

/** What else there is to know of a cost; amounts are decimals in the organisation's currency. */
export const costNotes = [
  /** What the platforms asked about cost in the quarter, all lines. */
  'ledger',
  /** A nature of cost and its amount, one note each: they sum to the ledger. */
  'nature',
  /** Of the ledger, what no flow did anything for: the rest is allocated, to the cent. */
  'unallocated',
  /** The whole ledger stands over what was counted of the quarter, which lacks so many days. */
  'whole-ledger',
  /** A channel and how many of its contacts an agent handles at once: `chat`, `2`. */
  'concurrency',
  /** Platforms and flows without handling, because of which costs were shared by contacts. */
  'allocated-by-contacts',
  /** Flows whose contacts were sent: nobody counted how many were answered. */
  'sent',
  /** Flows that received contacts, and have no part of the cost: neither answers nor handling were counted. */
  'not-handled',
  /** Costs were shared over reasons by contacts: some lack their handling. */
  'reasons-by-contacts',
  /** Allocated to these flows, but no reason was noted for it. */
  'unattributed',
  /** Contacts that came in and contacts that went out are below the line together. */
  'pooled-directions',
  /** A currency without rate, and the quarter. */
  'rate-missing',
  /** Platforms without a line in the ledger: in neither sum. */
  'no-ledger',
  /** Platforms with a ledger and nothing below the line: in neither sum. */
  'platforms-not-counted',
] as const;
export type CostNote = (typeof costNotes)[number];

type Notes = IndicatorBasis['notes'];
type Around = { readonly missingDays: number; readonly ask: CostQuestion };
type Told = readonly (readonly [CostNote, readonly string[]])[];

export function costNotesOf(all: readonly CountedCost[], { missingDays, ask }: Around): Notes {
  const told: Told = [
    ...ratesMissing(all, ask),
    ...ledgerAmounts(all),
    ...allocationNotes(all),
    ['no-ledger', codesOf(all.filter(({ platform }) => platform.ledger.lines === 0))],
    ['platforms-not-counted', codesOf(all.filter((one) => one.platform.ledger.lines > 0 && !one.isCounted))],
    ['pooled-directions', directionsOf(all, ask)],
    ['whole-ledger', missingDays > 0 ? [String(missingDays)] : []],
  ];
  return told
    .filter(([, values]) => values.length > 0)
    .map(([code, values]) => ({ code, values: [...values] }));
}

const codesOf = (some: readonly CountedCost[]): readonly string[] =>
  some.map(({ platform }) => platform.activity.platform);

/** A case has its legs in both directions, and is no contact. */
function directionsOf(all: readonly CountedCost[], { per }: CostQuestion): readonly string[] {
  const records = all
    .filter(({ isCounted }) => isCounted)
    .flatMap(({ part }) => part.countings.flatMap(({ records: own }) => own));
  const directions = new Set(records.map(({ direction }) => direction));
  return per === 'contact' && directions.size > 1 ? ['in', 'out'] : [];
}

function ratesMissing(all: readonly CountedCost[], { span }: CostQuestion): Told {
  const currencies = new Set(all.flatMap(({ platform }) => platform.ledger.missingRates));
  const quarter = `${span.from.slice(0, 4)}-Q${Math.ceil(Number(span.from.slice(5, 7)) / 3)}`;
  return [...currencies].sort().map((currency) => ['rate-missing', [currency, quarter]] as const);
}

function allocationNotes(all: readonly CountedCost[]): Told {
  const channels = new Set(all.flatMap(({ platform }) => platform.work.map(({ of }) => of.channel)));
  const divided = [...channels].filter((channel) => concurrency[channel] > 1).sort();
  const flowsOf = (pick: (platform: PlatformCost) => readonly FlowId[]) =>
    all.flatMap(({ platform }) => pick(platform).map((flow) => `${platform.activity.platform} ${flow}`));
  const byContacts = all.filter(({ part }) => part.isByContacts === true);
  return [
    ...divided.map((channel) => ['concurrency', [channel, String(concurrency[channel])]] as const),
    ['allocated-by-contacts', flowsOf(({ allocation }) => allocation.byContacts)],
    ['sent', flowsOf(({ work }) => work.filter(({ isSent }) => isSent).map(({ flow }) => flow))],
    ['not-handled', flowsOf(({ unworked }) => unworked)],
    ['reasons-by-contacts', codesOf(byContacts)],
  ];
}
