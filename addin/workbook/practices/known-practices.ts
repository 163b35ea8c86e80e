import { themes, type Theme } from '#domain/theme';
import type { Client } from '../../api/client.ts';
import { readPull } from '../sheets/read-rows.ts';

/** A practice of the catalogue, as far as the pane speaks of it. */
export type KnownPractice = {
  readonly code: string;
  readonly label: string;
  readonly theme: Theme;
  /** What a transcript with it says; empty when nobody wrote it. */
  readonly patternWords: string;
};

/** The catalogue of practices, in its order. Rejects with ApiFailure. */
export async function knownPractices(client: Client): Promise<readonly KnownPractice[]> {
  const practices: KnownPractice[] = [];
  let next: string | undefined;
  do {
    const request = { cursor: {}, ...(next === undefined ? {} : { next }) };
    const page = await client.call('pullSheet', {
      parameters: { sheet: 'practices' },
      request,
      read: readPull,
    });
    for (const { key, fields } of page.rows) {
      const theme = themes.find((one) => one === fields['theme']);
      if (theme === undefined) continue;
      const label = String(fields['practiceLabel'] ?? key);
      practices.push({ code: key, label, theme, patternWords: String(fields['patternWords'] ?? '') });
    }
    next = page.next;
  } while (next !== undefined);
  return practices;
}
