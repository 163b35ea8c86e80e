import type { ChangeKind } from '#domain/grids/grid-change';
import type { Text } from '#domain/text';
import { tied as same } from './tied.ts';

/** What of a grid changed, in a few words. */
export const changeNames = {
  'grid-title': same('titre de la grille', 'title of the grid'),
  model: same('modèle', 'model'),
  channels: same('canaux', 'channels'),
  'minimum-applied-weight': same('part notée minimale', 'minimum applied weight'),
  'bonus-cap': same('plafond avec bonus', 'cap with bonus'),
  'zero-rule-added': same('mesure qui met à zéro ajoutée', 'measurement that makes zero added'),
  'zero-rule-removed': same('mesure qui met à zéro retirée', 'measurement that makes zero removed'),
  'zero-rule-threshold': same('seuil qui met à zéro', 'threshold that makes zero'),
  'zero-rule-title': same('titre de la mesure', 'title of the measurement'),
  'section-added': same('rubrique ajoutée', 'section added'),
  'section-removed': same('rubrique retirée', 'section removed'),
  'section-title': same('titre de la rubrique', 'title of the section'),
  'section-weight': same('poids de la rubrique', 'section weight'),
  'criterion-added': same('critère ajouté', 'criterion added'),
  'criterion-removed': same('critère retiré', 'criterion removed'),
  'criterion-moved': same('changé de rubrique', 'moved to another section'),
  'criterion-title': same('titre', 'title'),
  help: same('aide', 'help'),
  answers: same('réponses et points', 'answers and points'),
  'answer-titles': same('mots des réponses', 'words of the answers'),
  weight: same('poids', 'weight'),
  required: same('obligatoire', 'required'),
  'not-applicable': same('N admis', 'N allowed'),
  condition: same('condition', 'condition'),
  'fail-scope': same('met à zéro', 'makes zero'),
  critical: same('critique pour', 'critical for'),
  bonus: same('bonus', 'bonus'),
  theme: same('thème', 'theme'),
  order: same('ordre', 'order'),
} as const satisfies Record<ChangeKind, Text>;

/** Why a change that breaks the trend does. */
export const breakingReasons: Readonly<Partial<Record<ChangeKind, Text>>> = {
  model: same('les points ne se comptent plus de la même façon', 'points are counted in another way'),
  'bonus-cap': same(
    'une note avec bonus ne monte plus aussi haut',
    'a score with bonus does not rise as high',
  ),
  'zero-rule-added': same(
    'des contacts seraient mis à zéro qui ne l’étaient pas',
    'contacts would be made zero that were not',
  ),
  'zero-rule-removed': same(
    'des contacts mis à zéro ne le seraient plus',
    'contacts made zero would not be any more',
  ),
  'zero-rule-threshold': same('d’autres contacts seraient mis à zéro', 'other contacts would be made zero'),
  'section-added': same('elle n’était pas dans la note', 'it was not in the score'),
  'section-removed': same('elle était dans la note', 'it was in the score'),
  'section-weight': same(
    'les rubriques ne pèsent plus la même part',
    'sections do not weigh the same share any more',
  ),
  'criterion-added': same('il n’était pas dans la note', 'it was not in the score'),
  'criterion-removed': same('il était dans la note', 'it was in the score'),
  'criterion-moved': same(
    'deux rubriques ne se calculent plus sur les mêmes critères',
    'two sections are not made of the same criteria any more',
  ),
  answers: same(
    'la même écoute ne vaut plus la même note',
    'the same contact is not worth the same score any more',
  ),
  weight: same('les critères ne pèsent plus la même part', 'criteria do not weigh the same share any more'),
  required: same(
    'une réponse peut manquer dans une version et pas dans l’autre',
    'an answer may lack in one version and not in the other',
  ),
  'not-applicable': same(
    'N retire le critère de la note dans une seule version',
    'N takes the criterion out of the score in one version only',
  ),
  condition: same('il n’est plus posé aux mêmes contacts', 'it is not asked of the same contacts any more'),
  'fail-scope': same(
    'une mauvaise réponse ne met plus à zéro la même chose',
    'a failing answer does not make the same thing zero any more',
  ),
  critical: same(
    'le taux sans erreur critique ne se compte plus pareil',
    'critical accuracy is not counted the same any more',
  ),
  bonus: same('il compte autrement dans la note', 'it counts differently in the score'),
};

export const absent = same('—', '—');
