import type { FieldValue, Row, RowChange } from '#contract/row';
import { pasteAll } from './activity.ts';
import type { Client } from './api.ts';
import { codingRow, pushCodes } from './codes.ts';
import { changeOf } from './evaluations.ts';
import { aContact, WAVE } from './organisation.ts';

export const THEME = 'proactivity';
export const ofLyon = { wave: WAVE, platform: 'FR-LYON', theme: THEME } as const;

let typed = 0;
/** The key of a line of a platform, as the workbook gives it. */
export const lineOf = (platform: string): string =>
  `${platform}|01JF${String((typed += 1)).padStart(22, '0')}`;

/** Rows of a sheet made or changed by somebody; the results. */
export const push = async (by: Client, sheet: string, ...rows: RowChange[]) =>
  (await by.call('pushSheet', { parameters: { sheet }, body: { rows } })).results;

export const newLine = (key: string, fields: Readonly<Record<string, FieldValue>>): RowChange => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});

/** Every row of a sheet that somebody may see, and where their cursor then is. */
export async function pullSheet(by: Client, sheet: string, cursor: Record<string, number> = {}) {
  const rows = new Map<string, Row>();
  const removed: string[] = [];
  let next: string | undefined;
  for (;;) {
    const body = { cursor, ...(next === undefined ? {} : { next }) };
    const answer = await by.call('pullSheet', { parameters: { sheet }, body });
    for (const row of answer.rows) rows.set(row.key, row);
    removed.push(...answer.removed);
    next = answer.next;
    if (next === undefined) return { rows, removed, cursor: answer.cursor };
  }
}

const practiceOf = (practiceLabel: string, polarity: string) => ({
  practiceLabel,
  theme: THEME,
  polarity,
  question: `Que se passe-t-il avec « ${practiceLabel} » ?`,
});

/** A practice to spread and one to get rid of, of the same theme. */
export const keepTwoPractices = (manager: Client): Promise<void> =>
  pasteAll(manager, 'practices', [
    { key: 'OFFRE', fields: practiceOf('propose une offre', 'good') },
    { key: 'ATTENTE', fields: practiceOf('met en attente', 'poor') },
  ]);

/** Contacts of a platform: `L1`… in the sample of the wave. */
export const sampleOf = (manager: Client, platform: string, ids: readonly string[]) =>
  manager.call('importContacts', {
    parameters: { wave: WAVE },
    body: { contacts: ids.map((id, index) => ({ ...aContact(index + 1), id, platform })) },
  });

/** Codes contacts: the practice in every other one, where the client refuses. */
export async function codeAll(by: Client, practice: string, ids: readonly string[]): Promise<void> {
  const rows = await Promise.all(ids.map((id) => codingRow(by, id)));
  const changes = rows.map((row, index) =>
    changeOf(row, {
      duration: 100 + 10 * index,
      [`presence:${practice}`]: index % 2 === 0 ? 'present' : 'absent',
      reaction: index % 2 === 0 ? 'refuses' : 'accepts',
    }),
  );
  const { results } = await pushCodes(by, changes);
  expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
}
