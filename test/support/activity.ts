import type { ActivityRecord } from '#contract/activity';
import type { KpiAsk } from '#contract/indicator';
import type { FieldValue } from '#contract/row';
import type { Client } from './api.ts';

/** Records activity as an importer does, some at a time. */
export async function recordAll(client: Client, activity: readonly ActivityRecord[]): Promise<void> {
  for (let at = 0; at < activity.length; at += 200)
    await client.call('recordActivity', { body: { activity: activity.slice(at, at + 200) } });
}

/** Makes rows of a sheet as a person does who pastes them, some at a time; what is refused fails the test. */
export async function pasteAll(
  client: Client,
  sheet: string,
  rows: readonly { readonly key: string; readonly fields: Readonly<Record<string, FieldValue>> }[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) {
    const { results } = await client.call('pushSheet', {
      parameters: { sheet },
      body: { rows: rows.slice(at, at + 500).map(pushed) },
    });
    expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
  }
}

/** A new row with these fields. */
export const pushed = ({ key, fields }: { key: string; fields: Readonly<Record<string, FieldValue>> }) => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});

export type KpiOf = Partial<Omit<KpiAsk, 'ask'>> & { readonly indicator: string };

export const kpiAsk = (of: KpiOf): KpiAsk => ({
  ask: 'kpi',
  entity: '*',
  period: '2026-Q4',
  channel: '',
  ...of,
});

/** The figures of indicators, in order; a refusal is its code. */
export async function kpisOf(client: Client, asks: readonly KpiOf[]) {
  const answered = [];
  for (let at = 0; at < asks.length; at += 500) {
    const { answers } = await client.call('figures', {
      body: { asks: asks.slice(at, at + 500).map(kpiAsk) },
    });
    answered.push(...answers);
  }
  return answered.map((answer) => {
    if (answer.answer === 'indicator') return answer.figure;
    throw new Error(answer.answer === 'refused' ? answer.code : answer.answer);
  });
}
