import type { Text } from '#domain/text';
import type { DraftProblemCode } from '../workbook/grid/draft-problem.ts';
import { tied as same } from './tied.ts';

type Say = (detail: string) => Text;
const always =
  (fr: string, en: string): Say =>
  () =>
    same(fr, en);

/** What is wrong with a cell of a draft, and what to do. */
export const draftProblemTexts = {
  'missing-title': always(
    'Le titre manque : écrivez-le, une langue suffit.',
    'The title is missing: write it, one language is enough.',
  ),
  'missing-section': always(
    'Cette ligne n’est d’aucune rubrique : nommez-la.',
    'This row belongs to no section: name one.',
  ),
  'missing-weight': always(
    'D’autres rubriques ont un poids : donnez le sien à celle-ci.',
    'Other sections have a weight: give this one its own.',
  ),
  'two-weights': (detail) =>
    same(
      `Cette rubrique pèse déjà ${detail} plus haut : gardez un seul poids, ou videz cette cellule.`,
      `This section already weighs ${detail} above: keep one weight, or clear this cell.`,
    ),
  'missing-options': always(
    'Écrivez les réponses possibles : 0-5, ou A=3; B=2; C=0.',
    'Write the possible answers: 0-5, or A=3; B=2; C=0.',
  ),
  'missing-ranges': always(
    'Écrivez les tranches : 0..24=4; 25..48=3; 49..=0.',
    'Write the ranges: 0..24=4; 25..48=3; 49..=0.',
  ),
  'unreadable-option': (detail) =>
    same(
      `« ${detail} » ne se lit pas : écrivez code=points, par exemple A=3, séparés par « ; ».`,
      `“${detail}” cannot be read: write code=points, A=3 for instance, separated by “;”.`,
    ),
  'option-without-points': (detail) =>
    same(
      `« ${detail} » n’a pas de points : écrivez par exemple ${detail.slice(0, 1)}=3.`,
      `“${detail}” has no points: write ${detail.slice(0, 1)}=3 for instance.`,
    ),
  'unreadable-range': (detail) =>
    same(
      `« ${detail} » ne se lit pas : écrivez début..fin=points, par exemple 0..24=4.`,
      `“${detail}” cannot be read: write from..to=points, 0..24=4 for instance.`,
    ),
  'unreadable-condition': always(
    'Écrivez un critère, « = » ou « <> », et ses réponses : accueil = 1;2.',
    'Write a criterion, “=” or “<>”, and its answers: greeting = 1;2.',
  ),
  'not-a-number': always('Un nombre est attendu.', 'A number is expected.'),
  'not-a-word': (detail) =>
    same(
      `${detail === '' ? 'Ce mot' : `« ${detail} »`} n’est pas de la liste : choisissez dans la liste de la cellule.`,
      `${detail === '' ? 'This word' : `“${detail}”`} is not in the list: choose from the cell’s list.`,
    ),
  'not-an-id': always(
    'Un identifiant a des minuscules sans accent, des chiffres et des tirets : videz la cellule pour en avoir un.',
    'An id has small letters without accents, digits and hyphens: clear the cell to be given one.',
  ),
  'duplicate-id': always(
    'Une autre ligne a cet identifiant : videz la cellule de la nouvelle ligne.',
    'Another row has this id: clear the cell of the new row.',
  ),
  'not-for-type': always(
    'Cette colonne ne va pas avec le type de la ligne : videz la cellule, ou changez le type.',
    'This column does not go with the type of the row: clear the cell, or change the type.',
  ),
  'missing-measurement': always(
    'Nommez la mesure, ou donnez-lui un titre.',
    'Name the measurement, or give it a title.',
  ),
  'missing-channel': always(
    'Choisissez au moins un canal : téléphone ; e-mail…',
    'Choose at least one channel: phone ; e-mail…',
  ),
  'no-criterion': always(
    'La grille n’a pas encore de critère : écrivez une rubrique et un critère.',
    'The grid has no criterion yet: write a section and a criterion.',
  ),
  'too-long': always(
    'Texte trop long (200 caractères au plus ; une unité, 20) : raccourcissez-le.',
    'Text too long (200 characters at most; a unit, 20): shorten it.',
  ),
  'out-of-range': always('Trop grand, trop petit, ou trop nombreux.', 'Too big, too small, or too many.'),
  'not-accepted': always('Cette valeur ne convient pas.', 'This value will not do.'),
  'missing-column': always(
    'La colonne a été supprimée : Ctrl+Z la rend.',
    'The column was deleted: Ctrl+Z brings it back.',
  ),
  'unknown-condition': (detail) =>
    same(
      `Aucun critère « ${detail} » au-dessus : une condition regarde un critère plus haut.`,
      `No criterion “${detail}” above: a condition looks at a criterion above it.`,
    ),
  'condition-without-choices': (detail) =>
    same(
      `« ${detail} » est un nombre ou un texte : une condition regarde un oui-non ou des options.`,
      `“${detail}” is a number or a text: a condition looks at a yes-no or at options.`,
    ),
  'unknown-condition-code': (detail) =>
    same(
      `« ${detail} » n’est pas une réponse de ce critère.`,
      `“${detail}” is not an answer of that criterion.`,
    ),
  'section-without-weight': always(
    'Rien n’est noté dans cette rubrique : donnez un poids à un critère, ou 0 à la rubrique.',
    'Nothing is scored in this section: give a criterion a weight, or the section 0.',
  ),
  'no-positive-weight': always(
    'Rien n’est noté : donnez un poids à une rubrique et à un critère.',
    'Nothing is scored: give a section and a criterion a weight.',
  ),
  'bonus-fails': always(
    'Un bonus ne met rien à zéro et n’est pas critique : videz l’un ou l’autre.',
    'A bonus makes nothing zero and is not critical: clear one or the other.',
  ),
  'never-fails': always(
    'Aucune réponse n’est mauvaise : donnez des points différents, ou marquez d’un « ! » celle qui met à zéro.',
    'No answer fails: give different points, or mark with “!” the one that fails.',
  ),
  'always-fails': always(
    'Toutes les réponses mettraient à zéro : ôtez un « ! ».',
    'Every answer would fail: take a “!” away.',
  ),
  'text-scored': always(
    'Un texte libre ne se note pas : ni bonus, ni mise à zéro, ni critique.',
    'A free text is never scored: neither bonus, nor zero, nor critical.',
  ),
  'duplicate-measurement': always(
    'Cette mesure est déjà au-dessus : gardez une seule ligne.',
    'This measurement is above already: keep one row.',
  ),
  'duplicate-option': (detail) =>
    same(`Le code ${detail} est là deux fois.`, `The code ${detail} is there twice.`),
  'reserved-option': (detail) =>
    same(
      `${detail} veut dire « non applicable » : choisissez un autre code.`,
      `${detail} means “not applicable”: choose another code.`,
    ),
  'negative-points': always('Les points ne peuvent pas être négatifs.', 'Points cannot be negative.'),
  'nothing-to-lose': always(
    'Toutes les réponses valent autant : donnez moins de points à l’une.',
    'Every answer is worth the same: give one of them fewer points.',
  ),
  'cap-not-positive': always('Le plafond doit dépasser 0.', 'The cap must be above 0.'),
  'empty-range': (detail) =>
    same(
      `La tranche ${detail} est vide : son début passe sa fin.`,
      `The range ${detail} is empty: it begins after its end.`,
    ),
  'overlapping-ranges': (detail) =>
    same(
      `La tranche ${detail} en recouvre une autre : les bornes comptent dans la tranche.`,
      `The range ${detail} overlaps another: bounds are part of the range.`,
    ),
} as const satisfies Record<DraftProblemCode, Say>;
