import type { ChangeReason, UntestedReason } from '#domain/reports/change';
import type { Language, Text } from '#domain/text';
import { same } from './say.ts';
import { quarterName } from './sheets.ts';

type Named = { readonly n: number | null; readonly nBefore: number | null; readonly before: string | null };

const tooFew = (n: number | null, fr: string, en: string): Text =>
  same(
    `Trop peu d’évaluations ${fr}${n === null ? '' : ` (${n})`} : il en faut au moins 5.`,
    `Too few evaluations ${en}${n === null ? '' : ` (${n})`}: at least 5 are needed.`,
  );
const named = ({ before }: Named, language: Language): string =>
  before === null ? '' : ` (${quarterName(before)[language]})`;

const reasons = {
  'no-wave-before': () =>
    same('Pas de vague d’avant à comparer.', 'There is no wave before to compare with.'),
  'method-differs': (of) =>
    same(
      `La vague d’avant${named(of, 'fr')} a une autre méthode : les deux ne se comparent pas.`,
      `The wave before${named(of, 'en')} has another method: the two cannot be compared.`,
    ),
  'grid-differs': (of) =>
    same(
      `La vague d’avant${named(of, 'fr')} a une autre grille, ou une autre version majeure : les notes ne se comparent pas.`,
      `The wave before${named(of, 'en')} has another grid, or another major version: scores cannot be compared.`,
    ),
  'part-differs': (of) =>
    same(
      `Cette rubrique ou ce critère n’est pas dans les deux vagues${named(of, 'fr')}.`,
      `This section or criterion is not in both waves${named(of, 'en')}.`,
    ),
  'too-few': ({ n }) => tooFew(n, 'dans cette vague', 'in this wave'),
  'too-few-before': ({ nBefore }) => tooFew(nBefore, 'dans la vague d’avant', 'in the wave before'),
  withheld: () =>
    same(
      'L’une des deux notes est masquée : l’écart la trahirait.',
      'One of the two scores is hidden: the difference would betray it.',
    ),
  'not-collected': () =>
    same('Aucune évaluation comptée dans cette vague.', 'No evaluation counted in this wave.'),
  'not-collected-before': (of) =>
    same(
      `Aucune évaluation comptée dans la vague d’avant${named(of, 'fr')}.`,
      `No evaluation counted in the wave before${named(of, 'en')}.`,
    ),
  'weights-unknown': () =>
    same(
      'Volumes inconnus : l’écart à poids constants ne se calcule pas. Donnez un canal et un sens, ou complétez les volumes.',
      'Volumes are unknown: there is no difference at constant weights. Give one channel and direction, or fill in the volumes.',
    ),
} satisfies Record<ChangeReason, (of: Named) => Text>;

const untested = {
  'several-flows': same(
    'Un écart se teste dans un canal et un sens. Donnez-en un, par exemple phone-in.',
    'A difference is tested in one channel and direction. Give one, for example phone-in.',
  ),
  'spread-unknown': same(
    'Dispersion inconnue : l’écart ne se teste pas.',
    'The spread is unknown: the difference is not tested.',
  ),
  'imported-without-spread': same(
    'La vague d’avant est reprise d’un ancien classeur sans n ni écart-type : l’écart ne se teste pas.',
    'The wave before was taken from an earlier workbook without n or deviation: the difference is not tested.',
  ),
} satisfies Record<UntestedReason, Text>;

/** Why there is no difference from the wave before. */
export const changeReasonText = (reason: ChangeReason, of: Named): Text => reasons[reason](of);

/** Why a difference has no arrow. */
export const untestedText = (reason: UntestedReason): Text => untested[reason];
