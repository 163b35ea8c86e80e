import type { Overview } from '#contract/organisation';
import { channels } from '#domain/channel';
import type { Language } from '#domain/text';
import type { Client } from '../../api/client.ts';
import type { PlannedPage } from '../../workbook/committee/planned-page.ts';
import { planCommittee } from '../../workbook/committee/plan-committee.ts';
import { planSourcing } from '../../workbook/committee/plan-sourcing.ts';
import { planVoice } from '../../workbook/committee/plan-voice.ts';
import { writePage } from '../../workbook/committee/write-page.ts';
import type { CommitteeSheet } from './committee-sheets.ts';
import { latestMonths, latestQuarters, latestWeeks } from './latest-periods.ts';
import { readDecisions, readReasons } from './read-sheet-rows.ts';
import { readQuotesFor } from './read-quotes-for.ts';
import { topReasons } from './top-reasons.ts';

export type ToWrite = {
  readonly client: Client;
  readonly overview: Overview;
  readonly sheet: CommitteeSheet;
  readonly platform: string;
  readonly language: Language;
  /** Business time of the server, an ISO instant. */
  readonly now: string;
  /** Whether this person may read what evaluations noted. */
  readonly readsQuotes: boolean;
};

/** Weeks, months and quarters offered in the lists of the cells in yellow. */
const OFFERED = { weeks: 26, months: 13, quarters: 8 } as const;

/**
 * Writes one of the sheets of the committee.
 * @returns the name of the sheet
 */
export const writeCommitteeSheet = async (wanted: ToWrite): Promise<string> =>
  writePage(await planners[wanted.sheet](wanted), wanted.language);

const planners: Readonly<Record<CommitteeSheet, (wanted: ToWrite) => Promise<PlannedPage>>> = {
  committee: planCommitteeNow,
  sourcing: planSourcingNow,
  voice: planVoiceNow,
};

const codesOf = ({ platforms }: Overview): readonly string[] => platforms.map(({ code }) => code);
const todayOf = ({ now }: ToWrite): string => now.slice(0, 10);

async function planCommitteeNow(wanted: ToWrite): Promise<PlannedPage> {
  const { client, overview, platform, language } = wanted;
  const weeks = latestWeeks(todayOf(wanted), OFFERED.weeks);
  const decisions = await readDecisions(client);
  return planCommittee({
    platform,
    week: weeks[0] ?? '',
    channel: 'phone',
    platforms: codesOf(overview),
    weeks,
    channels,
    decisions: decisions.filter((one) => one.doneDay === null && isOf(one.entity, wanted)),
    language,
  });
}

async function planSourcingNow(wanted: ToWrite): Promise<PlannedPage> {
  const { client, overview, language } = wanted;
  const quarters = latestQuarters(todayOf(wanted), OFFERED.quarters);
  return planSourcing({
    quarter: quarters[0] ?? '',
    channel: 'phone',
    platforms: overview.platforms,
    providers: Object.fromEntries(overview.providers.map(({ code, name }) => [code, name])),
    reasons: await readReasons(client),
    quarters,
    channels,
    language,
  });
}

async function planVoiceNow(wanted: ToWrite): Promise<PlannedPage> {
  const { client, overview, platform, language, readsQuotes } = wanted;
  const months = latestMonths(todayOf(wanted), OFFERED.months);
  const month = months[0] ?? '';
  const [reasons, decisions, quotes] = await Promise.all([
    readReasons(client).then((all) => topReasons(client, { reasons: all, platform, month })),
    readDecisions(client),
    readsQuotes ? readQuotesFor(client, { platform, month }) : undefined,
  ]);
  return planVoice({
    platform,
    month,
    platforms: codesOf(overview),
    months,
    reasons,
    quotes,
    corrections: decisions.filter(
      ({ decisionKind, decisionDay, entity }) =>
        decisionKind === 'correction' && decisionDay.startsWith(month) && isOf(entity, wanted),
    ),
    language,
  });
}

/** A decision concerns a platform by its own code, that of its provider or country, or all of them. */
function isOf(entity: string, { overview, platform }: ToWrite): boolean {
  const own = overview.platforms.find(({ code }) => code === platform);
  return ['*', platform, own?.provider, own?.country].includes(entity);
}
