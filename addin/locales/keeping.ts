import type { ChainKind } from '#contract/audit';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

/** What is kept of an organisation: exported, proved, erased. */
export const keepingTexts = {
  exportTitle: same('Exporter tout', 'Export everything'),
  exportWhy: same(
    'Tout ce que l’organisation a enregistré, en fichiers ZIP\u00a0: lignes, journal, chiffres des vagues closes, listes gelées, enregistrements encore écoutables. N’y sont pas\u00a0: les codes d’invitation et les sels des vagues ouvertes.',
    'Everything the organisation has, as ZIP files: rows, log, figures of closed waves, frozen lists, recordings that may still be heard. Left out: invitation codes and the salts of open waves.',
  ),
  exportCare: same(
    'Ce fichier contient les identifiants des contacts et les noms des membres\u00a0: gardez-le en lieu sûr. Il est effacé du serveur dans la journée.',
    'This file holds the ids of contacts and the names of members: keep it safe. It is erased from the server within a day.',
  ),
  export: same('Préparer l’export', 'Prepare the export'),
  exporting: (percent: string) => same(`Export en cours\u00a0: ${percent}`, `Exporting: ${percent}`),
  exportGoesOn: same(
    'Vous pouvez fermer le volet\u00a0: l’export continue.',
    'You may close the pane: the export goes on.',
  ),
  exportHalted: same('L’export s’est arrêté.', 'The export has stopped.'),
  resume: same('Reprendre', 'Resume'),
  exportedAt: (at: string) => same(`Export du ${at}`, `Export of ${at}`),
  fetchFile: (file: number, files: number): Text =>
    files === 1
      ? same('Obtenir le lien', 'Get the link')
      : same(`Obtenir le lien ${file} sur ${files}`, `Get link ${file} of ${files}`),
  link: (name: string, size: string) => same(`Télécharger ${name} (${size})`, `Download ${name} (${size})`),
  linkUntil: same(
    'Ce lien vaut dix minutes\u00a0; il est noté au journal.',
    'This link is good for ten minutes; the log keeps it.',
  ),

  auditTitle: same('Vérifier le journal', 'Verify the log'),
  auditWhy: same(
    'Qui a fait quoi est écrit dans un journal où chaque ligne prouve la précédente. Il est relu chaque jour\u00a0; vous pouvez le relire maintenant, depuis la première ligne.',
    'Who did what is written in a log where each line proves the one before. It is read again every day; you may read it now, from its first line.',
  ),
  audit: same('Relire maintenant', 'Read it now'),
  auditRead: (entries: number) =>
    counted(entries, same('ligne relue', 'line read'), same('lignes relues', 'lines read')),
  auditIntact: (entries: number): Text =>
    same(
      `Le journal est intact\u00a0: ${counted(entries, same('ligne relue', ''), same('lignes relues', '')).fr}, aucune n’a été changée, ajoutée ou retirée.`,
      `The log is intact: ${counted(entries, same('', 'line read'), same('', 'lines read')).en}, none was changed, added or taken away.`,
    ),
  auditBroken: (chain: Text, entry: number): Text =>
    same(
      `Le journal ${chain.fr} n’est plus ce qu’il était, à partir de la ligne ${entry}\u00a0: prévenez qui exploite le service.`,
      `The log ${chain.en} is not what it was, from line ${entry} on: tell whoever runs the service.`,
    ),

  eraseTitle: same('Effacer l’organisation', 'Erase the organisation'),
  eraseWhy: same(
    'Dans sept jours, tout sera effacé pour tout le monde et pour de bon\u00a0: plateaux, vagues, contacts, évaluations, enregistrements, membres. Jusque-là, tout continue et vous pouvez y renoncer. Restera le journal de qui a fait quoi, sans contact ni texte. Exportez d’abord ce que vous voulez garder, puis tapez le nom de l’organisation.',
    'In seven days everything will be erased, for everybody and for good: platforms, waves, contacts, evaluations, recordings, members. Until then everything goes on and you may take it back. What stays is the log of who did what, without contacts or texts. Export first what you want to keep, then type the name of the organisation.',
  ),
  name: same('Nom exact de l’organisation', 'Exact name of the organisation'),
  erase: same('Effacer dans sept jours', 'Erase in seven days'),
  erasedOn: (at: string, by: string) =>
    same(
      `Cette organisation sera effacée le ${at}, à la demande de ${by}.`,
      `This organisation will be erased on ${at}, as asked by ${by}.`,
    ),
  takeBack: same('Renoncer à l’effacement', 'Take the erasure back'),
  takenBack: same('L’organisation ne sera pas effacée.', 'The organisation will not be erased.'),
} as const;

/** Whose log it is: « le journal … ». */
export const chainNames = {
  organisation: () => same('de l’organisation', 'of the organisation'),
  platform: (of) => same(`du plateau ${of}`, `of platform ${of}`),
  wave: (of) => same(`de la vague ${of}`, `of wave ${of}`),
  sample: (of) => same(`de l’échantillon ${of}`, `of sample ${of}`),
  links: () => same('des écoutes', 'of what was listened to'),
  destructions: () => same('des destructions', 'of destructions'),
} as const satisfies Record<ChainKind, (of: string) => Text>;
