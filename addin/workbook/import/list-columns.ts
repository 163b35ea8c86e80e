import { nameKey } from '#domain/name-key';
import type { FoundColumn, FoundTable } from './found-table.ts';
import { headingMeaning } from './heading-meaning.ts';

/** What a list of contacts may tell beside each contact: none of it must be there. */
export const listMeanings = ['agent', 'notice', 'outcome'] as const;
export type ListMeaning = (typeof listMeanings)[number];
export type ListColumns = Readonly<Partial<Record<ListMeaning, FoundColumn>>>;

/** Headings in French and English, without accents, capitals and punctuation. */
const words: Readonly<Record<Exclude<ListMeaning, 'agent'>, RegExp>> = {
  notice:
    /^(?:annonce|message|avis|information|notice|consentement|consent|consented)\b.*|^.*\b(?:annonce|notice|message) (?:diffuse|diffusee|joue|jouee|played|d enregistrement)$|^(?:informe|informed|rgpd|gdpr)$/,
  outcome:
    /^(?:issue|outcome|statut|status|etat|state|resultat|result|disposition|qualification|wrap up|wrapup|type de fin|motif de fin|fin d appel|end reason|disconnect reason|enregistre|enregistree|enregistrement|recorded|recording|eligible|eligibilite|eligibility)(?: .*)?$/,
};
const supervisor = /superviseur|supervisor/;

/** The columns that headings name; of those about persons only the first agent's, never that of a supervisor. */
export function guessListColumns({ headings, dropped, columns }: FoundTable): ListColumns {
  const used = new Set(Object.values(columns).map(({ place }) => place));
  const free = headings.filter(({ place }) => !used.has(place));
  const agent = dropped.find(({ heading }) => isAgent(heading));
  const notice = free.find(({ heading }) => words.notice.test(nameKey(heading)));
  const outcome = free.find((column) => column !== notice && words.outcome.test(nameKey(column.heading)));
  return {
    ...(agent === undefined ? {} : { agent }),
    ...(notice === undefined ? {} : { notice }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

const isAgent = (heading: string): boolean =>
  headingMeaning(heading) === 'agent' && !supervisor.test(nameKey(heading));
