import { gridReference, type Grid } from '#domain/grid';
import type { Client, TestApi } from './api.ts';
import { changeOf, finished, pullAll, push } from './evaluations.ts';
import { aContact, grid } from './organisation.ts';

export type Evaluated = {
  readonly platform?: string;
  readonly channel?: 'phone' | 'chat';
  /** ISO day of the contacts. */
  readonly day: string;
  /** One evaluation each: the option answered everywhere. */
  readonly options: readonly string[];
};

let contacts = 0;

/** An open listening wave of a quarter, on both platforms. */
export async function openWave(
  manager: Client,
  quarter: string,
  { code = quarter, own = grid, method = 'listening' }: WaveOptions = {},
): Promise<string> {
  const reference = gridReference(own);
  const body = { code, quarter, method, grids: { phone: reference, chat: reference } } as const;
  await manager.call('createWave', { body: { ...body, platforms: ['FR-LYON', 'PT-PORTO'] } });
  await manager.call('openWave', { parameters: { wave: code }, body: {} });
  return code;
}

type WaveOptions = {
  readonly code?: string;
  readonly own?: Pick<Grid, 'code' | 'version'>;
  readonly method?: 'listening' | 'mystery-contact';
};

const A_WEEK = 7 * 86_400_000;

/** Contacts of a wave, each evaluated with its option everywhere, a week after the last of them. */
export async function evaluate(
  { api, manager }: { readonly api: TestApi; readonly manager: Client },
  wave: string,
  lots: readonly Evaluated[],
): Promise<void> {
  const last =
    lots
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  api.clock.now = Date.parse(`${last}T09:00:00Z`) + A_WEEK;

  const options = new Map<string, string>();
  const imported = lots.flatMap(({ platform = 'FR-LYON', channel = 'phone', day, options: own }) =>
    own.map((option) => {
      const contact = aContact((contacts += 1), { platform, channel, start: `${day}T09:00:00Z` });
      options.set(contact.id, option);
      return contact;
    }),
  );
  await manager.call('importContacts', { parameters: { wave }, body: { contacts: imported } });
  const rows = [...(await pullAll(manager, {}, wave)).rows.values()];
  const changes = rows.flatMap((row) => {
    const option = options.get(String(row.fields['contact'] ?? ''));
    return option === undefined ? [] : [changeOf(row, finished(option))];
  });
  if (changes.length !== imported.length) throw new Error(`${changes.length} of ${imported.length} rows`);
  const { results } = await push(manager, changes, undefined, wave);
  const refused = results.filter(({ refusals }) => refusals.length > 0);
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
}

/** The same options again and again. */
export const times = (n: number, ...options: readonly string[]): readonly string[] =>
  Array.from({ length: n }, () => options).flat();
