import type { RetentionReport } from '#contract/retention';
import type { Language, Text } from '#domain/text';
import { retentionTexts as texts } from '../../locales/retention.ts';

/** A sentence of the report and what it says: the screen and the sheet show the same. */
export type RetentionFact = { readonly name: Text; readonly value: number | string };

const totals = [
  'contacts',
  'recordings',
  'alive',
  'destroyedInTime',
  'late',
  'unproven',
  'neverSent',
  'lying',
  'unknown',
] as const;

export const retentionFacts = (report: RetentionReport, language: Language): readonly RetentionFact[] => [
  ...totals.map((name) => ({ name: texts.totals[name], value: report.totals[name] })),
  { name: texts.nextEnd, value: nextEnd(report, language) },
  { name: texts.reconciledAt, value: reconciled(report, language) },
];

/** Whether everything that was to go is gone, and proved so. */
export const isSound = ({ totals: { late, unproven, unknown } }: RetentionReport): boolean =>
  late + unproven + unknown === 0;

/** In the zone of the wave, to the second; nothing for no instant. */
export function instantIn(language: Language, instant: string | null, timeZone: string): string {
  if (instant === null) return '';
  const format = { dateStyle: 'medium', timeStyle: 'medium', timeZone } as const;
  // American days and months would be taken for each other.
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', format).format(new Date(instant));
}

const nextEnd = ({ oldest, wave }: RetentionReport, language: Language): string =>
  oldest === null ? texts.none[language] : instantIn(language, oldest.end, wave.timeZone);

function reconciled({ reconciled: last, wave }: RetentionReport, language: Language): string {
  if (last === null) return texts.never[language];
  const found = Object.values(last.found).reduce((sum, count) => sum + count, 0);
  const said = found === 0 ? texts.nothingFound : texts.found(found, last.mended);
  return `${instantIn(language, last.at, wave.timeZone)} · ${said[language]}`;
}
