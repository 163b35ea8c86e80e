import { isOutlookId, outlookIds } from '#domain/outlook/outlook-id';
import { indicatorIds, type IndicatorId } from '#domain/kpi/dictionary';
import { indicatorNames, indicatorWords } from '../../locales/indicators.ts';

const ids: readonly string[] = [...indicatorIds, ...outlookIds];

/** Small letters, no accents, no marks: what makes two spellings of a name the same. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `Durée moyenne de traitement (DMT)` is also known by each of its two halves. */
const spellings = (name: string): readonly string[] => {
  const [, words, abbreviation] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  return [name, words, abbreviation].flatMap((one) => (one === undefined ? [] : [plain(one)]));
};

const names: ReadonlyMap<string, IndicatorId> = new Map([
  ...indicatorIds.flatMap((id) =>
    [indicatorNames[id].fr, indicatorNames[id].en].flatMap(spellings).map((name) => [name, id] as const),
  ),
  ...Object.entries(indicatorWords),
]);

const ofTarget = /^(target|gap|bonus|objectif|ecart)(?::([^@]+))?(@.+)?$/i;
const targetWords: Readonly<Record<string, string>> = { objectif: 'target', ecart: 'gap' };

/**
 * The id of the indicator that a person typed: an id in any case, a name in French or English, or an abbreviation of the
 * field; `reason:` and a code; `target:`, `gap:`, `bonus:` and any of these. Undefined when there is none of that name.
 */
export function indicatorNamed(typed: string): string | undefined {
  const reason = /^(?:reason|motif):\s*(.+)$/i.exec(typed.trim())?.[1];
  if (reason !== undefined) return `reason:${reason.toUpperCase()}`;
  return targetNamed(typed.trim()) ?? simpleNamed(typed.trim());
}

function targetNamed(typed: string): string | undefined {
  const [, word = '', named, supposed = ''] = ofTarget.exec(typed) ?? [];
  if (word === '') return undefined;
  const about = targetWords[word.toLowerCase()] ?? word.toLowerCase();
  if (named === undefined) return about === 'bonus' ? about : undefined;
  const of = /^barometer(:|$)/i.test(named.trim()) ? named.trim().toLowerCase() : indicatorNamed(named);
  return of === undefined ? undefined : `${about}:${of}${supposed}`;
}

function simpleNamed(typed: string): string | undefined {
  const id = ids.find((one) => one.toLowerCase() === typed.toLowerCase());
  return id ?? (isOutlookId(typed) ? typed : names.get(plain(typed)));
}
