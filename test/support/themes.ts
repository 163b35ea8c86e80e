import type { FieldValue, RowChange } from '#contract/row';
import type { Client, TestApi } from './api.ts';
import { evaluate, openWave } from './changing-waves.ts';
import { newLine, pullSheet, push } from './feedback.ts';

export const RELATIONAL = 'FR-LYON|relational-quality';
export const TRADE = 'FR-LYON|trade-gestures';

type Evaluations = {
  readonly day: string;
  readonly options: readonly string[];
  /** Those of Porto; the same unless told. */
  readonly porto?: readonly string[];
};

/** An open wave of both platforms, one evaluation an option on each. */
export async function evaluatedWave(
  by: { readonly api: TestApi; readonly manager: Client },
  code: string,
  { day, options, porto = options }: Evaluations,
): Promise<void> {
  await openWave(by.manager, code);
  await evaluate(by, code, [
    { day, options },
    { day, platform: 'PT-PORTO', options: porto },
  ]);
}

/** A row of a theme as somebody types it. */
export function theme(
  key: string,
  themeState: string,
  fields: Readonly<Record<string, FieldValue>> = {},
): RowChange {
  const [platform = '', id = ''] = key.split('|');
  return newLine(key, { platform, theme: id, themeState, ...fields });
}

async function themeRow(client: Client, key: string) {
  const row = (await pullSheet(client, 'themes')).rows.get(key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

export const themeFields = async (client: Client, key: string) => (await themeRow(client, key)).fields;

/** Changes cells of a theme as they are now; the results. */
export async function editTheme(client: Client, key: string, to: Readonly<Record<string, FieldValue>>) {
  const { fields, revision } = await themeRow(client, key);
  const changes = Object.entries(to).map(([field, value]) => [
    field,
    { from: fields[field] ?? null, to: value },
  ]);
  return push(client, 'themes', { key, base: revision, changes: Object.fromEntries(changes) });
}

/** The history that somebody sees, in its order. */
export const themeSteps = async (client: Client) =>
  [...(await pullSheet(client, 'theme-steps')).rows.values()].map(({ fields }) => fields);
