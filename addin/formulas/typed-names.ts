import { criticalFamilies, type CriticalFamily } from '#domain/grid';
import { reportIds, type ReportId } from '#domain/reports/report';

/** What people type for a report besides its id. */
const reportNames: Readonly<Record<string, ReportId>> = {
  rubriques: 'sections',
  comparaison: 'comparison',
  rangs: 'ranks',
  entonnoir: 'funnel',
  tendance: 'trend',
  derive: 'drift',
  'effet-mix': 'mix',
  'bonnes-pratiques': 'best-practices',
  calibrage: 'calibration',
  evaluateurs: 'evaluators',
  concours: 'contest',
  'pertes-concours': 'contest-losses',
  pertes: 'contest-losses',
};

const familyNames: Readonly<Record<string, CriticalFamily>> = {
  client: 'customer',
  metier: 'business',
  conformite: 'compliance',
};

/** The report that a person names, in French or English, accents and hyphens or not. */
export const reportNamed = (typed: string): ReportId | undefined => named(typed, reportIds, reportNames);

/** The family of critical errors that a person names. */
export const familyNamed = (typed: string): CriticalFamily | undefined =>
  named(typed, criticalFamilies, familyNames);

function named<Id extends string>(
  typed: string,
  ids: readonly Id[],
  names: Readonly<Record<string, Id>>,
): Id | undefined {
  const plain = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return ids.find((id) => id === plain) ?? (Object.hasOwn(names, plain) ? names[plain] : undefined);
}
