import { counted, same } from './say.ts';

const rows = (n: number) => counted(n, same('contact', 'contact'), same('contacts', 'contacts'));

/** What waits for the person, each a button that leads there. */
export const reminderTexts = {
  title: same('À faire', 'To do'),
  assigned: (n: number) =>
    counted(
      n,
      same('évaluation à terminer', 'evaluation to finish'),
      same('évaluations à terminer', 'evaluations to finish'),
    ),
  listenBy: (n: number, first: string) =>
    same(
      `${rows(n).fr} à écouter dans les 7 jours, le premier avant le ${first}`,
      `${rows(n).en} to listen to within 7 days, the first by ${first}`,
    ),
  missing: (n: number, first: string) => {
    const lacking = counted(
      n,
      same('enregistrement manque', 'recording is missing'),
      same('enregistrements manquent', 'recordings are missing'),
    );
    return same(
      `${lacking.fr} pour des contacts à écouter dans les 7 jours, le premier avant le ${first}`,
      `${lacking.en} for contacts to listen to within 7 days, the first by ${first}`,
    );
  },
  replies: (n: number) =>
    counted(
      n,
      same('pratique attend votre réponse', 'practice awaits your reply'),
      same('pratiques attendent votre réponse', 'practices await your reply'),
    ),
  disputes: (n: number) =>
    counted(
      n,
      same('fait contesté attend une réponse', 'disputed fact awaits an answer'),
      same('faits contestés attendent une réponse', 'disputed facts await an answer'),
    ),
  late: (n: number) =>
    counted(
      n,
      same(
        'évaluation hors délai\u00a0: l’enregistrement ne peut plus être écouté',
        'evaluation past its end: the recording cannot be listened to any more',
      ),
      same(
        'évaluations hors délai\u00a0: les enregistrements ne peuvent plus être écoutés',
        'evaluations past their end: the recordings cannot be listened to any more',
      ),
    ),
  batch: (period: string, day: string, days: number) => {
    if (days < 0)
      return same(
        `Lot ${period}\u00a0: ses premiers contacts ne peuvent plus être écoutés depuis le ${day}.`,
        `Batch ${period}: its first contacts cannot be listened to any more since ${day}.`,
      );
    const left = counted(days, same('jour', 'day'), same('jours', 'days'));
    return same(
      `Lot ${period}\u00a0: ses premiers contacts sont à écouter avant le ${day} (encore ${left.fr}).`,
      `Batch ${period}: its first contacts are to be listened to by ${day} (${left.en} left).`,
    );
  },
  choices: (n: number) =>
    counted(
      n,
      same('ligne attend votre choix ou une correction', 'row waits for your choice or a correction'),
      same('lignes attendent votre choix ou une correction', 'rows wait for your choice or a correction'),
    ),
  stoppedImport: (wave: string) => same(`Import arrêté : vague ${wave}`, `Import stopped: wave ${wave}`),
  refusedLines: (wave: string, n: number) => {
    const lines = counted(n, same('ligne refusée', 'row refused'), same('lignes refusées', 'rows refused'));
    return same(`Import de la vague ${wave} : ${lines.fr}`, `Import of wave ${wave}: ${lines.en}`);
  },
  stopped: {
    volumes: same('Import de volumes arrêté', 'Import of volumes stopped'),
    activity: same('Import d’activité arrêté', 'Import of activity stopped'),
  },
} as const;
