import type { ContestPlanView } from '#contract/contest';
import { channels } from '#domain/channel';
import { contestTexts as texts } from '../../locales/contest.ts';
import { contestWords } from '../../locales/contest-columns.ts';
import { channelNames } from '../../locales/sheets.ts';
import { usePane } from '../pane-context.ts';

/** The quotas of a contest beside what is done of them, and their sum by channel; where to type them when there are none. */
export function QuotaTable({ plan: { quotas, scenarios } }: { readonly plan: ContestPlanView }) {
  const { say } = usePane();
  if (quotas.length === 0) return <p class="empty">{say(texts.noQuota)}</p>;
  const total = quotas.reduce((sum, { tests }) => sum + tests, 0);
  const done = quotas.reduce((sum, one) => sum + one.done, 0);
  const sums = channels.flatMap((channel) => {
    const own = quotas.filter((quota) => quota.channel === channel);
    return own.length === 0 ? [] : [own.reduce((sum, { tests }) => sum + tests, 0)];
  });
  return (
    <section aria-label={say(texts.quotas)}>
      <table class="counts">
        <thead>
          <tr>
            {[texts.channel, texts.device, texts.quota, texts.done].map((text) => (
              <th key={text.en} scope="col">
                {say(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quotas.map(({ channel, device, tests, done: made }) => (
            <tr key={`${channel} ${device}`}>
              <th scope="row">{say(channelNames[channel])}</th>
              <td>{say(contestWords.device[device])}</td>
              <td>{tests}</td>
              <td>{made}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say(texts.total)}
            </th>
            <td>{total}</td>
            <td>{done}</td>
          </tr>
        </tfoot>
      </table>
      <p class="meta">{say(texts.sum(sums.join(' + '), total))}</p>
      <p class="meta">{say(texts.scenarioCount(scenarios))}</p>
    </section>
  );
}
