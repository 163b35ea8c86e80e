import type { Role } from '#domain/role';
import type { Text } from '#domain/text';
import { same } from './say.ts';

export const roleNames = {
  'quality-manager': same('responsable qualité', 'quality manager'),
  evaluator: same('évaluateur', 'evaluator'),
  'platform-manager': same('responsable de plateau', 'platform manager'),
  finance: same('finance', 'finance'),
  committee: same('comité de pilotage', 'committee'),
  administrator: same('administrateur', 'administrator'),
} as const satisfies Record<Role, Text>;

/** What each role without the keys of a wave finds in this pane, and where. */
export const roleGuides = {
  evaluator: same(
    'Vos feuilles ne montrent que les contacts qui vous sont confiés.',
    'Your sheets only show the contacts assigned to you.',
  ),
  'platform-manager': same(
    'Les retours reçus, leurs faits et vos réponses sont dans « Pratiques et retours » ; les chiffres de vos plateaux se lisent dans les cellules, avec les formules, dès qu’une vague est clôturée.',
    'Feedback received, its facts and your replies are in “Practices and feedback”; the figures of your platforms are read in cells, with formulas, as soon as a wave is closed.',
  ),
  finance: same(
    'Coûts, activité, objectifs et gains se tiennent dans « Finance et activité » ; les chiffres se lisent dans les cellules, avec les formules.',
    'Costs, activity, targets and gains are kept in “Finance and activity”; figures are read in cells, with formulas.',
  ),
  committee: same(
    'Les baromètres clôturés se lisent dans les cellules, avec les formules.',
    'Closed barometers are read in cells, with formulas.',
  ),
  administrator: same(
    'Vous voyez l’organisation et ses vagues ; les évaluations et les chiffres sont à l’équipe qualité.',
    'You see the organisation and its waves; evaluations and figures belong to the quality team.',
  ),
} as const satisfies Record<Exclude<Role, 'quality-manager'>, Text>;
