import { monthCost } from './month-cost.ts';
import { sizes } from './organisation-size.ts';
import { prices, pricesOn, region } from './prices.ts';
import { useOfMonth } from './use-of-month.ts';

const dollars = (cents: number): string => (cents / 100).toLocaleString('en', { minimumFractionDigits: 2 });

/** The cost of a month of each size as a table in Markdown, as it stands in infra/aws/costs.md. */
export function costTable(): string {
  const months = Object.entries(sizes).map(([name, size]) => ({ name, ...monthCost(useOfMonth(size)) }));
  const names = months[0]?.lines.map(({ name }) => name) ?? [];
  const rows = names.map((name, index) => [
    name,
    ...months.map(({ lines }) => dollars(lines[index]?.cents ?? 0)),
  ]);
  const table = [
    [`US dollars a month, ${region}`, ...months.map(({ name }) => name)],
    ['---', ...months.map(() => '--:')],
    ...rows,
    ['**together**', ...months.map(({ cents }) => `**${dollars(cents)}**`)],
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (process.argv[1]?.endsWith('cost-table.ts') === true) {
  const guessed = Object.values(prices).filter(({ known }) => known === 'estimated').length;
  process.stdout.write(`${costTable()}\n\nPrices of ${pricesOn}, ${guessed} of them estimated.\n`);
}
