import { kpisOf, recordAll } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { csvLines } from '../../support/csv-lines.ts';
import { newRow } from '../../support/new-row.ts';
import { anOrganisation } from '../../support/organisation.ts';
import { hasShared, testWithShared } from '../../support/shared.ts';

/**
 * A contract on the calls that NHS 111 really answered, settled again here in whole numbers: 95 % in 60 seconds, 1,000 for
 * each half point beyond, 1,500 for each short, 10,000 at most.
 */
type Line = Record<string, string>;
const months: Record<string, string> = { 'Apr-15': '2015-04', 'May-15': '2015-05', 'Jun-15': '2015-06' };
const lines: Line[] = hasShared
  ? csvLines('data', 'nhs111_2015_16', 'nhs111.csv').filter((line) => (line['Periodname'] ?? '') in months)
  : [];
const codeOf = (line: Line): string => `NHS-${line['Provider Org Code']}`;
const codes = [...new Set(lines.map(codeOf))];

let finance: Client;
beforeAll(async () => {
  const api = await startFastApi();
  const manager = await anOrganisation(api);
  finance = api.as('finance-acme', 'ACME');
  if (!hasShared) return;
  const platforms = codes.map((code) => ({ code, name: code, country: 'GB', mission: '111' }));
  await manager.call('register', { body: { providers: [], platforms } });
  await recordAll(
    finance,
    lines.map((line) => ({
      platform: codeOf(line),
      period: months[line['Periodname']!]!,
      channel: 'phone',
      direction: 'in',
      counted: {
        received: Number(line['Nhs1 Number Calls Offered SUM']),
        answeredWithin: Number(line['Nhs1 Answered 60sec SUM']),
      },
    })),
  );
  const contract = { entity: '*', indicator: 'serviceOfReceived', fromDay: '2015-04-01', target: 0.95 };
  const terms = { step: 0.005, bonus: 1000, malus: 1500, cap: 10_000 };
  const rows = [newRow({ ...contract, ...terms })];
  await finance.call('pushSheet', { parameters: { sheet: 'targets' }, body: { rows } });
});

/** Within / received − 95 % in half points, without a fraction anywhere: (200 within − 190 received) / received. */
function settledByHand(own: readonly Line[]): number | null {
  const total = (column: string) => own.reduce((sum, line) => sum + Number(line[column]), 0);
  const received = total('Nhs1 Number Calls Offered SUM');
  if (received === 0) return null;
  const steps = Math.trunc((200 * total('Nhs1 Answered 60sec SUM') - 190 * received) / received);
  return Math.max(-10_000, Math.min(10_000, steps * (steps < 0 ? 1500 : 1000))) + 0;
}

testWithShared(
  'every service of the file is paid what the contract says, and some of each kind are there',
  async () => {
    const paid = await kpisOf(
      finance,
      codes.map((entity) => ({ indicator: 'bonus:serviceOfReceived', entity, period: '2015-Q2' })),
    );

    const expected = codes.map((code) => settledByHand(lines.filter((line) => codeOf(line) === code)));
    expect(paid.map(({ value }) => value)).toEqual(expected);
    expect(codes.length).toBeGreaterThan(20);
    expect(expected.some((value) => value !== null && value > 0)).toBe(true);
    expect(expected.some((value) => value !== null && value < 0)).toBe(true);
  },
);

testWithShared('the gap of each service is what it reached less the target, to twelve decimals', async () => {
  const gaps = await kpisOf(
    finance,
    codes.map((entity) => ({ indicator: 'gap:serviceOfReceived', entity, period: '2015-Q2' })),
  );

  gaps.forEach(({ value }, place) => {
    const own = lines.filter((line) => codeOf(line) === codes[place]);
    const total = (column: string) => own.reduce((sum, line) => sum + Number(line[column]), 0);
    const reached = total('Nhs1 Answered 60sec SUM') / total('Nhs1 Number Calls Offered SUM');
    if (value === null) expect(reached).toBeNaN();
    else expect(value).toBeCloseTo(reached - 0.95, 12);
  });
});
