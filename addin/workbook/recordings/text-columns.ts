import type { FoundColumn } from '../import/found-table.ts';
import { headingMeaning } from '../import/heading-meaning.ts';
import type { RawRow } from '../import/raw-table.ts';
import { nameKey } from '#domain/name-key';

/** What a column of a table of texts is for. */
export const textMeanings = ['id', 'text', 'speaker', 'at', 'subject'] as const;
export type TextMeaning = (typeof textMeanings)[number];

/** Which column is which; without an id or a text nothing is read. */
export type TextColumns = Readonly<Partial<Record<TextMeaning, FoundColumn>>>;

export type TextTable = {
  readonly sheet: number;
  readonly headingLine: number;
  readonly headings: readonly FoundColumn[];
  readonly columns: TextColumns;
  /** Columns of names: what they hold is taken out of the texts, and not sent. */
  readonly persons: readonly (FoundColumn & { readonly of: 'agent' | 'client' })[];
};

const WORDS = {
  text: /^(text|texte|message|body|corps|contenu|content|verbatim|transcript(ion)?|messages?|mail|e mail|reponse|answer)$/,
  speaker: /^(speaker|role|auteur|author|expediteur|sender|emetteur|from|de|locuteur|qui|floor)$/,
  at: /^(at|at s|seconds?|secondes?|heure|time|horodatage|timestamp|date( heure)?|date et heure|sent at|envoye( le)?)$/,
  subject: /^(subject|objet|sujet|titre|title)$/,
} as const;

const HEADING_ROWS = 30;

/** The row of headings among the first ones: the one that says most of what is looked for. */
export function findTextTable(head: readonly RawRow[], sheet: number): TextTable | undefined {
  const [best] = head
    .slice(0, HEADING_ROWS)
    .map((row) => tableUnder(row, sheet))
    .filter(({ headings }) => headings.length >= 2)
    .sort((one, other) => Object.keys(other.columns).length - Object.keys(one.columns).length);
  return best;
}

function tableUnder({ line, values }: RawRow, sheet: number): TextTable {
  const all = values.flatMap((value, place) =>
    typeof value === 'string' && value.trim() !== '' ? [{ place, heading: value.trim() }] : [],
  );
  const columns: Partial<Record<TextMeaning, FoundColumn>> = {};
  for (const column of all) {
    const meaning = meaningOf(column.heading);
    if (meaning !== undefined) columns[meaning] ??= column;
  }
  const taken = new Set(Object.values(columns).map(({ place }) => place));
  const persons = all.flatMap((column): TextTable['persons'] => {
    const meaning = taken.has(column.place) ? undefined : headingMeaning(column.heading);
    if (meaning === 'agent') return [{ ...column, of: 'agent' }];
    return meaning === 'customer' ? [{ ...column, of: 'client' }] : [];
  });
  const left = new Set(persons.map(({ place }) => place));
  return {
    sheet,
    headingLine: line,
    headings: all.filter(({ place }) => !left.has(place)),
    columns,
    persons,
  };
}

function meaningOf(heading: string): TextMeaning | undefined {
  const words = nameKey(heading);
  for (const meaning of ['text', 'speaker', 'at', 'subject'] as const)
    if (WORDS[meaning].test(words)) return meaning;
  return headingMeaning(heading) === 'id' ? 'id' : undefined;
}
