import type { Row } from '#contract/row';
import { readTold } from '../../../../../addin/taskpane/feedback/read-told.ts';
import type { Client } from '../../../../../addin/api/client.ts';

const row = (index: number, fields: Row['fields']): Row => ({ key: `K${index}`, revision: 1, fields });
const feedback = [
  {
    platform: 'FR-LYON',
    wave: 'W2',
    practice: 'A',
    theme: 'proactivity',
    sentDay: '2026-11-20',
    reply: 'oui',
  },
  {
    platform: 'FR-LYON',
    wave: 'W2',
    practice: 'B',
    theme: 'proactivity',
    sentDay: '2026-11-27',
    reply: null,
  },
  { platform: 'FR-LYON', wave: 'W1', practice: 'A', theme: 'proactivity', sentDay: null, reply: null },
].map((fields, index) => row(index, fields));
const fact = {
  platform: 'FR-LYON',
  wave: 'W2',
  practice: 'A',
  dispute: null,
  disputeAnswer: null,
  factVerdict: null,
};
const facts = [
  fact,
  { ...fact, dispute: 'non' },
  { ...fact, dispute: 'non', disputeAnswer: 'si' },
  { ...fact, dispute: 'non', factVerdict: 'withdrawn' },
  { ...fact, practice: 'OTHER', dispute: 'non' },
  { ...fact, wave: 'W1' },
].map((fields, index) => row(index, fields));

/** Answers sheets a row a page, as a server with little room would. */
const client = {
  call: (
    _route: string,
    { parameters, request }: { parameters: { sheet: string }; request: { next?: string } },
  ) => {
    const rows = parameters.sheet === 'facts' ? facts : feedback;
    const at = Number(request.next ?? 0);
    const isLast = at + 1 >= rows.length;
    return Promise.resolve({
      rows: [rows[at]],
      removed: [],
      cursor: {},
      ...(isLast ? {} : { next: String(at + 1) }),
    });
  },
} as unknown as Client;

test('a feedback is counted by wave, platform and theme: replies, facts, and disputes that nobody answered', async () => {
  expect(await readTold(client)).toEqual([
    {
      wave: 'W2',
      platform: 'FR-LYON',
      theme: 'proactivity',
      practices: 2,
      facts: 4,
      sentDay: '2026-11-27',
      replies: 1,
      disputes: 1,
    },
    {
      wave: 'W1',
      platform: 'FR-LYON',
      theme: 'proactivity',
      practices: 1,
      facts: 1,
      sentDay: null,
      replies: 0,
      disputes: 0,
    },
  ]);
});
