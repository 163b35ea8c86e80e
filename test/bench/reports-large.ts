/**
 * What the reports of a large organisation cost, live and closed. Not a test: it prints what this machine does.
 *
 *     node --import tsx test/bench/reports-large.ts [platforms, 40 unless told] [quarters, 8] [evaluations, 20,000]
 *
 * Fourteen criteria, four channels, one mission: every platform is compared with every other. Rows are written straight
 * through the store (20,000 evaluations by the API take minutes); everything else goes through the deployed handlers
 * over the embedded engine, whose processor time is not counted in `processor, ms`. "First" is after a change of the
 * rows, "again" is what every later cell asks. The last lines ask all reports in one request, as a workbook does.
 */
import { loadavg } from 'node:os';
import type { Ask, FiguresAnswer } from '#contract/figure';
import { flowId } from '#domain/channel';
import { reportIds, type ReportId } from '#domain/reports/report';
import { benchSystem, type Call } from './reports/bench-system.ts';
import { largeSize } from './reports/large-size.ts';
import { closeQuarter } from './reports/close-quarter.ts';
import { criteria, foundOrganisation, platformCodes, playQuarter } from './reports/large-organisation.ts';

const size = largeSize(process.argv.slice(2));
const { platforms, quarters, channels } = size;
const last = quarters.at(-1) ?? '';

type Cost = Readonly<Record<string, string | number>>;

async function measured<Answer>(work: () => Promise<Answer>) {
  const [started, processor] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(processor);
  return {
    answer,
    took: { ms: Math.round(performance.now() - started), processor: Math.round((user + system) / 1000) },
  };
}

const report = (id: ReportId, channel: Extract<Ask, { ask: 'report' }>['channel']): Ask => ({
  ask: 'report',
  report: id,
  entity: '*',
  period: last,
  part: '',
  channel,
});
/** Every report of every flow, and the sections of all flows together. */
const everyReport: readonly Ask[] = [
  report('sections', ''),
  ...channels.flatMap((channel) => reportIds.map((id) => report(id, flowId({ channel, direction: 'in' })))),
];
/** As many cells of BAROMETER_CHANGE as one request takes. */
const changes: readonly Ask[] = criteria
  .flatMap(({ id }) =>
    platformCodes(size).map((entity): Ask => ({
      ask: 'change',
      entity,
      period: last,
      part: id,
      channel: 'phone-in',
    })),
  )
  .slice(0, 500);

async function ask(as: Call, name: string, asks: readonly Ask[]): Promise<Cost> {
  const { answer, took } = await measured(() => as('figures', { body: { asks: [...asks] } }));
  const { ms: first, processor } = took;
  const again = await measured(() => as('figures', { body: { asks: [...asks] } }));
  return {
    asked: name,
    asks: asks.length,
    'first, ms': first,
    'first, processor': processor,
    'again, ms': again.took.ms,
    'again, processor': again.took.processor,
    kB: Math.round(answer.bytes / 1000),
    answers: told(answer.body),
  };
}

/** How many of each answer, refusals by their code. */
function told({ answers }: FiguresAnswer): string {
  const kinds = answers.map((one) => (one.answer === 'refused' ? one.code : one.answer));
  return [...new Set(kinds)]
    .map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`)
    .join(', ');
}

async function tell(title: string, as: Call): Promise<void> {
  const costs: Cost[] = [];
  for (const id of reportIds) costs.push(await ask(as, id, [report(id, 'phone-in')]));
  costs.push(await ask(as, 'sections of every flow', [report('sections', '')]));
  costs.push(await ask(as, 'every report at once', everyReport));
  costs.push(await ask(as, 'changes', changes));
  console.log(`\n${title} (load ${loadavg()[0]?.toFixed(1)})`);
  console.table(costs);
}

const system = await benchSystem();
try {
  const manager = system.as('claire');
  await foundOrganisation(system, size);
  let rows = 0;
  const closings: Cost[] = [];
  const close = async (quarter: string) => {
    const { took } = await measured(() => closeQuarter(system, quarter));
    closings.push({ closed: quarter, ...took });
  };
  const { took } = await measured(async () => {
    for (const quarter of quarters) {
      rows += await playQuarter(system, size, quarter);
      if (quarter !== last) await close(quarter);
    }
  });
  const shape = `${platforms} platforms, ${quarters.length} quarters, ${criteria.length} criteria, ${channels.length} channels`;
  console.log(`${shape}, ${rows} evaluations, made in ${Math.round(took.ms / 1000)} s`);
  await tell('Live: the last quarter is open', manager);
  await close(last);
  await tell('Closed, for the quality manager', manager);
  await tell('Closed, for the committee', system.as('committee'));
  console.table(closings);
  console.log(`${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
} finally {
  await system.stop();
}
