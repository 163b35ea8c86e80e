import type { DestructionReason, RecordingState } from '#domain/recording';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

/** What is said of recordings that ended: the screen, and the sheet that proves it. */
export const retentionTexts = {
  open: same('Preuve de destruction', 'Proof of destruction'),
  title: same('Preuve de destruction des enregistrements', 'Proof of destruction of recordings'),
  sheetName: (wave: string) => same(`Destruction ${wave}`, `Destruction ${wave}`),
  intro: same(
    'Rien n’est gardé au-delà de 90 jours ni de trois mois à partir du contact. L’écoute s’arrête 24 heures avant, à la seconde\u00a0; la destruction suit dans l’heure, elle est vérifiée et inscrite au registre.',
    'Nothing is kept beyond 90 days, nor three months, from the contact. Listening ends 24 hours before, to the second; destruction follows within the hour, is verified and registered.',
  ),
  organisation: same('Marque', 'Brand'),
  wave: same('Vague', 'Wave'),
  at: same('Établi le', 'Made on'),
  zone: (zone: string) => same(`Heures de ${zone}`, `Times of ${zone}`),
  totals: {
    contacts: same('Contacts de l’échantillon', 'Contacts of the sample'),
    recordings: same('Enregistrements reçus', 'Recordings received'),
    alive: same('Encore écoutables', 'Still to be heard'),
    destroyedInTime: same('Détruits avant la limite', 'Destroyed before the limit'),
    late: same('Détruits après la limite (doit être 0)', 'Destroyed after the limit (must be 0)'),
    unproven: same('Sans ligne au registre (doit être 0)', 'Without a line of the register (must be 0)'),
    neverSent: same('Contacts sans enregistrement', 'Contacts without a recording'),
    lying: same('Fichiers présents en ce moment', 'Files there at this moment'),
    unknown: same(
      'Fichiers sans enregistrement connu (doit être 0)',
      'Files of no known recording (must be 0)',
    ),
  },
  nextEnd: same('Prochaine fin d’écoute', 'Next end of listening'),
  none: same('aucune', 'none'),
  reconciledAt: same('Dernière comparaison avec l’espace de stockage', 'Last comparison with the storage'),
  never: same('pas encore', 'not yet'),
  nothingFound: same('rien à signaler', 'nothing to report'),
  found: (count: number, mended: number) =>
    same(
      `${count} écart${count < 2 ? '' : 's'}, dont ${mended} réparé${mended < 2 ? '' : 's'}`,
      `${count} ${count === 1 ? 'difference' : 'differences'}, ${mended} mended`,
    ),
  sound: same(
    'Tout ce qui devait disparaître a disparu, et c’est prouvé.',
    'Everything that was to go is gone, and proved so.',
  ),
  unsound: same(
    'Quelque chose n’est pas comme il devrait\u00a0: prévenez la personne chargée de la sécurité.',
    'Something is not as it should be: tell the person in charge of security.',
  ),
  lines: same('Contact par contact', 'Contact by contact'),
  columns: {
    platform: same('Plateau', 'Platform'),
    contact: same('Contact', 'Contact'),
    start: same('Début du contact', 'Start of the contact'),
    end: same('Fin d’écoute', 'End of listening'),
    limit: same('Limite', 'Limit'),
    state: same('État', 'State'),
    sentAt: same('Reçu le', 'Received on'),
    destroyedAt: same('Détruit le', 'Destroyed on'),
    verifiedAt: same('Vérifié le', 'Verified on'),
    hoursBefore: same('Heures avant la limite', 'Hours before the limit'),
    reason: same('Motif', 'Reason'),
    lies: same('Fichier présent', 'File there'),
  },
  forgotten: same('oublié', 'forgotten'),
  yes: same('oui', 'yes'),
  no: same('non', 'no'),
  states: {
    none: same('jamais reçu', 'never received'),
    expected: same('attendu', 'expected'),
    ready: same('écoutable', 'to be heard'),
    gone: same('détruit', 'destroyed'),
  } satisfies Record<RecordingState, Text>,
  reasons: {
    end: same('fin', 'end'),
    replaced: same('remplacé', 'replaced'),
    withdrawn: same('retiré', 'withdrawn'),
    'not-confirmed': same('non confirmé', 'not confirmed'),
    unknown: same('inconnu', 'unknown'),
  } satisfies Record<DestructionReason, Text>,
  words: same(
    'Inaccessible à quiconque à 90 jours au plus tard\u00a0; suppression demandée et vérifiée avant ce terme\u00a0; second mécanisme indépendant chez l’hébergeur. Le registre et l’audit n’ont ni nom ni identifiant de contact.',
    'Out of anybody’s reach at 90 days at the latest; deletion asked for and verified before; a second, independent mechanism at the host. Register and audit hold neither name nor contact id.',
  ),
  write: same('Écrire la feuille', 'Write the sheet'),
  json: same('Enregistrer (JSON)', 'Save (JSON)'),
  register: same('Registre complet (JSON)', 'Whole register (JSON)'),
  written: (sheet: string) =>
    same(
      `La feuille «\u00a0${sheet}\u00a0» est écrite, prête à imprimer.`,
      `Sheet “${sheet}” is written, ready to print.`,
    ),
  saved: (lines: number) =>
    counted(lines, same('ligne enregistrée', 'line saved'), same('lignes enregistrées', 'lines saved')),
} as const;
