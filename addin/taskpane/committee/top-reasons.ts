import type { Ask } from '#contract/figure';
import { daysOfPeriod } from '#domain/activity/period-days';
import type { Client } from '../../api/client.ts';
import type { TopReason } from '../../workbook/committee/top-reason.ts';

type Asked = {
  readonly reasons: readonly TopReason[];
  readonly platform: string;
  readonly month: string;
};

const SHOWN = 10;
/** Of one request. */
const MOST_ASKS = 500;

/** The reasons with the largest shares of a month, the largest first; in their own order when none was counted. */
export async function topReasons(
  client: Client,
  { reasons, platform, month }: Asked,
): Promise<readonly TopReason[]> {
  if (reasons.length === 0) return [];
  const { from, to } = daysOfPeriod(month);
  const asked = reasons.slice(0, MOST_ASKS);
  const asks = asked.map(({ code }): Ask => ({
    ask: 'kpi',
    indicator: `reason:${code}`,
    entity: platform,
    period: `${from}..${to}`,
    channel: '',
  }));
  const { answers } = await client.call('figures', { request: { asks } });
  const shares = asked.map((reason, index) => {
    const answer = answers[index];
    return { reason, share: answer?.answer === 'indicator' ? (answer.figure.value ?? -1) : -1 };
  });
  return shares
    .toSorted((one, other) => other.share - one.share)
    .slice(0, SHOWN)
    .map(({ reason }) => reason);
}
