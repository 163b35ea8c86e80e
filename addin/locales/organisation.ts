import type { FixedReason } from '#contract/settings';
import type { NoticeState } from '#domain/organisation';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

/** Making, joining, setting and deleting an organisation. */
export const organisationTexts = {
  welcome: (name: string) => same(`Bienvenue, ${name}`, `Welcome, ${name}`),
  none: same(
    'Vous n’êtes encore membre d’aucune organisation. Créez la vôtre, ou rejoignez celle qui vous a invité.',
    'You do not belong to any organisation yet. Create your own, or join the one that invited you.',
  ),
  another: same('Créer ou rejoindre une organisation', 'Create or join an organisation'),
  createOwn: same('Créer ma propre organisation', 'Create my own organisation'),
  createTitle: same('Créer une organisation', 'Create an organisation'),
  createWhy: same(
    'Une organisation est une marque, ses plateaux et ses vagues. Vous en serez responsable qualité, et pourrez inviter les autres.',
    'An organisation is a brand, its platforms and its waves. You will be its quality manager, and can invite the others.',
  ),
  createdBeside: same(
    'La démonstration reste à côté\u00a0: on passe de l’une à l’autre en bas du volet, rien ne s’y mélange.',
    'The demonstration stays beside it: switch between them at the bottom of the pane, nothing is ever mixed.',
  ),
  create: same('Créer l’organisation', 'Create the organisation'),
  joinTitle: same('Rejoindre avec un code d’invitation', 'Join with an invitation code'),
  joinWhy: same(
    'Le code se trouve dans le message de la personne qui vous a invité. Il sert une fois, pendant 30 jours.',
    'The code is in the message of the person who invited you. It works once, for 30 days.',
  ),
  code: same('Code d’invitation', 'Invitation code'),
  join: same('Rejoindre', 'Join'),

  settings: same('Réglages de l’organisation', 'Settings of the organisation'),
  name: same('Nom de l’organisation', 'Name of the organisation'),
  nameHint: same(
    'Celui de la marque\u00a0: «\u00a0Enseigne Nord\u00a0».',
    'That of the brand: “Northern Stores”.',
  ),
  language: same('Langue de l’organisation', 'Language of the organisation'),
  languageHint: same(
    'Celle de ses documents\u00a0; chacun garde la sienne dans Excel.',
    'That of its documents; everybody keeps their own in Excel.',
  ),
  currency: same('Monnaie', 'Currency'),
  timeZone: same('Fuseau horaire', 'Time zone'),
  timeZoneHint: same(
    'Un contact appartient au trimestre de son début, à cette heure-là.',
    'A contact belongs to the quarter of its start, by this clock.',
  ),
  scale: same('Notes sur', 'Scores out of'),
  scaleHint: same('20, 32, 100… pour tous les chiffres montrés.', '20, 32, 100… for every figure shown.'),
  notice: same(
    'Les appelants sont-ils prévenus de l’enregistrement\u00a0?',
    'Are callers told of the recording?',
  ),
  noticeHow: same('Comment le sont-ils\u00a0?', 'How are they told?'),
  noticeHowHint: same(
    'Le certificat le reprend tel quel\u00a0: «\u00a0annonce au décroché, avant la mise en relation\u00a0».',
    'The certificate prints it as it is: “announcement when picking up, before the transfer”.',
  ),
  test: same(
    'Organisation de test\u00a0: pour essayer, et pouvoir la supprimer',
    'Test organisation: to try things out, and be able to delete it',
  ),
  testBadge: same('test', 'test'),
  save: same('Enregistrer', 'Save'),
  saved: same('Réglages enregistrés.', 'Settings saved.'),
  settingsMoved: same(
    'Quelqu’un d’autre vient de changer ces réglages\u00a0: les voici. Refaites votre modification, si elle tient toujours.',
    'Somebody else has just changed these settings: here they are. Make your change again, if it still holds.',
  ),
  deleteTitle: same('Supprimer cette organisation de test', 'Delete this test organisation'),
  deleteWhy: same(
    'Tout est effacé, pour tout le monde et pour de bon\u00a0: plateaux, vagues, contacts, évaluations, membres. Seul le journal de qui a fait quoi est gardé. Tapez son nom pour confirmer.',
    'Everything is erased, for everybody and for good: platforms, waves, contacts, evaluations, members. Only the log of who did what is kept. Type its name to confirm.',
  ),
  delete: same('Supprimer pour de bon', 'Delete for good'),
  deleting: (n: number): Text =>
    n === 0
      ? same(
          'Suppression de l’organisation de test\u00a0: personne ne la voit plus, l’effacement commence dans quelques secondes.',
          'Deleting the test organisation: nobody sees it any more, erasing begins in a few seconds.',
        )
      : same(
          `Suppression de l’organisation de test\u00a0: ${counted(n, same('élément effacé', ''), same('éléments effacés', '')).fr}…`,
          `Deleting the test organisation: ${counted(n, same('', 'item erased'), same('', 'items erased')).en}…`,
        ),
  deleted: same('L’organisation de test est supprimée.', 'The test organisation is deleted.'),
  otherSheets: (names: readonly string[]): Text =>
    same(
      `Ce classeur contient aussi des feuilles de ${names.join(', ')}\u00a0: elles restent telles quelles, et ne s’échangent que si vous choisissez cette organisation en bas du volet.`,
      `This workbook also has sheets of ${names.join(', ')}: they stay as they are, and are exchanged only when you choose that organisation at the bottom of the pane.`,
    ),
  erasedOn: (at: string, by: string) =>
    same(
      `Cette organisation sera effacée le ${at}, à la demande de ${by}. D’ici là, un responsable peut y renoncer dans ses réglages.`,
      `This organisation will be erased on ${at}, as asked by ${by}. Until then a manager may take that back in its settings.`,
    ),
  anotherOrganisation: same('une autre organisation', 'another organisation'),
} as const;

export const noticeNames = {
  yes: same('oui, ils le sont', 'yes, they are'),
  no: same('non\u00a0: leurs contacts ne peuvent pas être tirés', 'no: their contacts cannot be drawn'),
  unknown: same('je ne sais pas encore', 'I do not know yet'),
} as const satisfies Record<NoticeState, Text>;

/** Beside a setting that does not change any more. */
export const fixedTexts = {
  'waves-exist': same(
    'Ne change plus\u00a0: des vagues existent, leurs dates et leurs tendances reposent dessus.',
    'Does not change any more: waves exist, their dates and their trends rest on it.',
  ),
  'not-a-test': same(
    'Une organisation réelle ne devient pas une organisation de test.',
    'A real organisation does not become a test one.',
  ),
} as const satisfies Record<FixedReason, Text>;
