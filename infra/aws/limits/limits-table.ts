import { sizes, type OrganisationSize } from '../costs/organisation-size.ts';
import { whatGives, type Finding, type Scale } from './what-gives.ts';

const forty = sizes['40 platforms'].each;
const larger = (times: number): OrganisationSize => ({
  ...forty,
  evaluators: forty.evaluators * times,
  readers: forty.readers * times,
  evaluations: forty.evaluations * times,
});

/** The company of forty quality people: alone, a hundred and ten thousand of it, and itself a hundred times larger. */
const scales: Readonly<Record<string, Scale>> = {
  '1 company': { organisations: 1, each: forty },
  '100 companies': { organisations: 100, each: forty },
  '10,000 companies': { organisations: 10_000, each: forty },
  'one, 100 × larger': { organisations: 1, each: larger(100) },
};

const share = ({ busiest }: Finding): string =>
  busiest >= 0.995
    ? `**${busiest.toFixed(busiest < 10 ? 1 : 0)} ×**`
    : `${(busiest * 100).toFixed(busiest < 0.1 ? 1 : 0)} %`;

/** How much of each limit is used in the worst second, as it stands in infra/aws/limits.md. */
export function limitsTable(): string {
  const found = Object.values(scales).map(
    (scale) => new Map(whatGives(scale).map((one) => [one.limit, one])),
  );
  const [first] = found;
  const rows = [...(first?.values() ?? [])].map(({ limit, whose }) => [
    limit,
    whose,
    ...found.map((byLimit) => {
      const one = byLimit.get(limit);
      return one === undefined ? '' : share(one);
    }),
  ]);
  const table = [
    ['limit', 'whose', ...Object.keys(scales)],
    ['---', '---', ...found.map(() => '--:')],
    ...rows,
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

if (process.argv[1]?.endsWith('limits-table.ts') === true) process.stdout.write(`${limitsTable()}\n`);
