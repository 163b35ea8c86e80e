import type { Condition, Criterion } from '#domain/grid';
import type { GenesysVisibility } from './genesys-form.ts';

/** A question of the form as a criterion, with the code of each answer by its place. */
export type ReadQuestion = { readonly criterion: Criterion; readonly codes: readonly string[] };

/** By `group/question`, both counted from 0. */
export type ReadQuestions = Map<string, ReadQuestion>;

const PATH = /^(?:\/form\/questionGroup\/(\d+)|\.\.)\/question\/(\d+)\/answer\/(\d+)$/;

/**
 * A condition of places as one of ids: answers of one question above, any of which shows. Undefined where several questions are
 * looked at, or none that is above.
 */
export function genesysCondition(
  { combiningOperation, predicates }: GenesysVisibility,
  group: number,
  read: ReadQuestions,
): Condition | undefined {
  const found = predicates.map((predicate) => {
    const [, among = String(group), question = '', answer = ''] = PATH.exec(predicate) ?? [];
    const source = read.get(`${among}/${question}`);
    return { source: source?.criterion.id, code: source?.codes[Number(answer)] };
  });
  const [first] = found;
  if (first?.source === undefined || found.some(({ source }) => source !== first.source)) return undefined;
  if (found.length > 1 && combiningOperation !== 'OR') return undefined;
  const codes = found.flatMap(({ code }) => code ?? []);
  return codes.length === found.length ? { criterion: first.source, operator: 'in', codes } : undefined;
}
