import type { Row } from '#contract/row';
import type { FieldValue } from '#contract/row';
import type { Theme } from '#domain/theme';
import { chunksOf } from '../../../functions/usecases/chunks.ts';
import type { Member } from './member-of.ts';

export const CODED_THEME: Theme = 'proactivity';
const PUSHED = 200;

type Fields = Readonly<Record<string, FieldValue>>;
const newRow = (key: string, fields: Fields) => ({
  key,
  base: 0,
  changes: Object.fromEntries(Object.entries(fields).map(([field, to]) => [field, { from: null, to }])),
});

const practice = (code: string, practiceLabel: string, polarity: string) =>
  newRow(code, {
    practiceLabel,
    theme: CODED_THEME,
    polarity,
    question: `Que se passe-t-il après « ${practiceLabel} » ?`,
    comfort: 'Le conseiller suit son script.',
  });

/** Two practices of a theme, coded in every contact of a wave, with a fact of each platform. */
export async function aCodedTheme(manager: Member, wave: string): Promise<void> {
  const parameters = { wave, theme: CODED_THEME };
  const catalogue = [
    practice('REBOND', 'propose un produit de plus', 'poor'),
    practice('RESUME', 'résume avant de conclure', 'good'),
  ];
  await manager('pushSheet', { rows: catalogue }, { sheet: 'practices' });
  const rows: Row[] = [];
  for (let next: string | undefined; ;) {
    const page = await manager(
      'pullCodes',
      { cursor: {}, ...(next === undefined ? {} : { next }) },
      parameters,
    );
    rows.push(...page.rows);
    next = page.next;
    if (next === undefined) break;
  }
  for (const chunk of chunksOf(rows, PUSHED))
    await manager('pushCodes', { rows: chunk.map((row) => coded(row, rows.indexOf(row))) }, parameters);
  await manager('pushSheet', { rows: factsOf(rows, wave) }, { sheet: 'facts' });
}

/** One in three with the first practice, where two clients in three refuse. */
function coded({ key, revision, fields }: Row, index: number) {
  const typed = {
    duration: 180 + ((index * 37) % 240),
    reaction: index % 3 === 0 && index % 9 !== 0 ? 'refuses' : 'accepts',
    'presence:REBOND': index % 3 === 0 ? 'present' : 'absent',
    'presence:RESUME': index % 2 === 0 ? 'present' : 'absent',
  };
  const changes = Object.entries(typed).map(([field, to]) => [field, { from: fields[field] ?? null, to }]);
  return { key, base: revision, changes: Object.fromEntries(changes) };
}

function factsOf(rows: readonly Row[], wave: string) {
  const first = new Map(rows.map(({ fields }) => [String(fields['platform']), String(fields['contact'])]));
  return [...first].map(([platform, contact], index) =>
    newRow(`${platform}|01JF${String(index).padStart(22, '0')}`, {
      platform,
      wave,
      practice: 'REBOND',
      contact,
      quote: `Le client dit qu’il n’en veut pas, le conseiller de ${platform} propose une autre offre.`,
      factCause: 'brand',
    }),
  );
}
