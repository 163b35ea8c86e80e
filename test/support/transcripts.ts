import type { Writing } from '#contract/recording';
import type { Practice } from '#domain/practice/practice';
import type { Client } from './api.ts';
import { WAVE } from './organisation.ts';

/** What two people say in turn, the agent first, ten seconds apart. */
export const dialogue = (...said: string[]): Writing => ({
  subject: '',
  turns: said.map((text, index) => ({
    speaker: index % 2 === 0 ? ('agent' as const) : ('client' as const),
    at: index * 10,
    text,
  })),
});

type ToSend = Readonly<Record<string, Writing>>;

/** Sends texts by the contact of each. */
export const sendTexts = async (client: Client, texts: ToSend, replace = false) => {
  const writings = Object.entries(texts).map(([contact, writing]) => ({ contact, writing, replace }));
  return (await client.call('sendWritings', { parameters: { wave: WAVE }, body: { writings } })).files;
};

type Words = { readonly words: string; readonly theme?: Practice['theme'] };

/** Adds practices to the catalogue, or changes their patterns, by code. */
export async function keepPractices(
  client: Client,
  practices: Readonly<Record<string, Words | null>>,
): Promise<void> {
  const asked = { parameters: { sheet: 'practices' } };
  const { rows } = await client.call('pullSheet', { ...asked, body: { cursor: {} } });
  const changes = Object.entries(practices).map(([code, pattern]) => {
    const row = rows.find(({ fields }) => fields['code'] === code);
    const from = (field: string) => row?.fields[field] ?? null;
    const said = {
      code,
      practiceLabel: code,
      theme: pattern?.theme ?? 'proactivity',
      polarity: 'good',
      patternWords: pattern?.words ?? null,
    };
    return {
      key: row?.key ?? code,
      base: row?.revision ?? 0,
      changes: Object.fromEntries(
        Object.entries(said)
          .filter(([field, to]) => from(field) !== to)
          .map(([field, to]) => [field, { from: from(field), to }]),
      ),
    };
  });
  const { results } = await client.call('pushSheet', { ...asked, body: { rows: changes } });
  for (const { refusals } of results) if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
}
