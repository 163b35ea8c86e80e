import type { Text } from '#domain/text';
import type { ReleaseCounts } from '#domain/wave';
import { counted, same } from './say.ts';

/** Nothing of what there is none of. */
const said = (n: number, one: Text, many: Text): readonly Text[] => (n === 0 ? [] : [counted(n, one, many)]);

/** What the card of a wave says of its releases. */
export const releaseTexts = {
  none: same(
    'Rien n’est encore publié\u00a0: responsables de plateau, finance et comité n’ont pas encore de chiffre de cette vague.',
    'Nothing is released yet: platform managers, finance and the committee have no figure of this wave so far.',
  ),
  released: (day: Text, next: Text) =>
    same(
      `Dernière publication le ${day.fr}, prochaine possible le ${next.fr}.`,
      `Last release on ${day.en}, the next one possible on ${next.en}.`,
    ),
  closed: (day: Text) =>
    same(`Publiée à la clôture, le ${day.fr}.`, `Released at its closing, on ${day.en}.`),
  forReaders: (day: Text) => same(`Chiffres publiés le ${day.fr}.`, `Figures released on ${day.en}.`),
  now: same('Publier maintenant', 'Release now'),
  working: same('Publication en cours…', 'Releasing…'),
  /** For the quality team only: what the others see of it. */
  counts: ({ released, repeated, tooFew, suppressed }: ReleaseCounts): readonly Text[] =>
    [
      said(released, same('chiffre nouveau', 'new figure'), same('chiffres nouveaux', 'new figures')),
      said(
        repeated,
        same('inchangé\u00a0: moins de 5 évaluations de plus', 'as before: fewer than 5 evaluations more'),
        same('inchangés\u00a0: moins de 5 évaluations de plus', 'as before: fewer than 5 evaluations more'),
      ),
      said(
        tooFew,
        same('sans valeur\u00a0: moins de 5 évaluations', 'without value: fewer than 5 evaluations'),
        same('sans valeur\u00a0: moins de 5 évaluations', 'without value: fewer than 5 evaluations'),
      ),
      said(
        suppressed,
        same(
          'masqué\u00a0: il trahirait la note de quelques personnes',
          'hidden: it would betray the score of a few people',
        ),
        same(
          'masqués\u00a0: ils trahiraient la note de quelques personnes',
          'hidden: they would betray the score of a few people',
        ),
      ),
    ].flat(),
} as const;
