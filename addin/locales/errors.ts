import type { AskRefusalCode } from '#contract/figure';
import type { RefusalCode } from '#contract/refusal';
import type { FigureStatus } from '#domain/figure';
import type { Text } from '#domain/text';
import type { FailureCode } from '../api/api-failure.ts';
import { themeNames } from './practice-columns.ts';

/** What the server said beside a code: values, never texts. */
export type Parameters = Readonly<Record<string, unknown>>;
type Say = (parameters: Parameters) => Text;

const value = (parameters: Parameters, name: string): string => {
  const found = parameters[name];
  if (Array.isArray(found)) return found.map(String).join(', ');
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};
/** `text` with the value, or nothing when the server gave none. */
const having = (parameters: Parameters, name: string, text: (said: string) => string): string => {
  const said = value(parameters, name);
  return said === '' ? '' : text(said);
};

const themeOf = (code: string): Text =>
  Object.entries(themeNames).find(([theme]) => theme === code)?.[1] ?? { fr: code, en: code };

/** A whole request was refused, or got no answer. */
const failureTexts = {
  offline: () => ({
    fr: 'Serveur injoignable : vérifiez la connexion. Rien n’est perdu, réessayez plus tard.',
    en: 'The server cannot be reached: check the connection. Nothing is lost, try again later.',
  }),
  timeout: () => ({
    fr: 'Pas de réponse au bout de 20 secondes : réessayez dans un instant.',
    en: 'No answer after 20 seconds: try again in a moment.',
  }),
  unreadable: () => ({
    fr: 'La réponse du serveur est illisible : rechargez le complément ; si cela dure, envoyez le diagnostic.',
    en: 'The server’s answer cannot be read: reload the add-in; if it lasts, send the diagnostics.',
  }),
  'sign-in-unsupported': () => ({
    fr: 'Cet Excel ne permet pas de se connecter : mettez Microsoft 365 à jour ; sur le web, ouvrez le classeur depuis OneDrive ou SharePoint.',
    en: 'This Excel cannot sign in: update Microsoft 365; on the web, open the workbook from OneDrive or SharePoint.',
  }),
  'sign-in-refused': (said) => ({
    fr: `Microsoft refuse la connexion${having(said, 'code', (code) => ` (${code})`)} : transmettez-le à votre service informatique.`,
    en: `Microsoft refuses to sign you in${having(said, 'code', (code) => ` (${code})`)}: tell your IT department.`,
  }),
  'invalid-request': () => ({
    fr: 'Demande refusée : elle n’a pas la forme attendue. Rechargez le complément ; si cela dure, envoyez le diagnostic.',
    en: 'Request refused: it is not in the expected form. Reload the add-in; if it lasts, send the diagnostics.',
  }),
  'not-signed-in': () => ({
    fr: 'Vous n’êtes pas connecté : ouvrez le volet Baromètre et connectez-vous.',
    en: 'You are not signed in: open the Barometer pane and sign in.',
  }),
  forbidden: () => ({
    fr: 'Votre rôle dans cette organisation ne le permet pas : demandez-le à un administrateur.',
    en: 'Your role in this organisation does not allow it: ask an administrator.',
  }),
  'not-found': () => ({
    fr: 'Introuvable, ou pas pour vous : vérifiez le code et l’organisation choisie.',
    en: 'Not found, or not for you: check the code and the chosen organisation.',
  }),
  conflict: () => ({
    fr: 'Quelqu’un d’autre vient de le changer : recevez les dernières valeurs, puis recommencez.',
    en: 'Somebody else has just changed it: receive the latest values, then try again.',
  }),
  'wave-closed': () => ({
    fr: 'La vague est clôturée : vos saisies restent dans la feuille, rien n’est envoyé. Faites-la rouvrir si besoin.',
    en: 'The wave is closed: your edits stay in the sheet, nothing is sent. Have it reopened if needed.',
  }),
  'wave-not-open': () => ({
    fr: 'La vague n’est pas ouverte : ouvrez-la d’abord.',
    en: 'The wave is not open: open it first.',
  }),
  'release-too-early': (parameters) => ({
    fr: `Une publication par semaine au plus${having(parameters, 'next', (next) => `\u00a0: la prochaine est possible à partir du ${next}`)}.`,
    en: `At most one release a week${having(parameters, 'next', (next) => `: the next one is possible from ${next} on`)}.`,
  }),
  'nothing-to-release': () => ({
    fr: 'Trop peu d’évaluations depuis la dernière publication\u00a0: aucun chiffre ne peut encore changer.',
    en: 'Too few evaluations since the last release: no figure may change yet.',
  }),
  'takes-no-contacts': () => ({
    fr: 'Une vague rouverte ne prend plus de contacts : importez-les dans une autre vague.',
    en: 'A reopened wave takes no new contacts: import them into another wave.',
  }),
  'frame-frozen': () => ({
    fr: 'Cette base de sondage est gelée, ou en train de l’être : plus aucune liste n’y entre ni n’en sort.',
    en: 'This frame is frozen, or being frozen: no list enters or leaves it any more.',
  }),
  'frame-not-frozen': () => ({
    fr: 'Cette base de sondage n’est pas encore gelée : gelez-la d’abord.',
    en: 'This frame is not frozen yet: freeze it first.',
  }),
  'frame-empty': () => ({
    fr: 'Cette base de sondage est vide : importez d’abord une liste de contacts.',
    en: 'This frame is empty: import a list of contacts first.',
  }),
  'batch-not-over': (parameters) => ({
    fr: `Le lot n’est pas fini${having(parameters, 'to', (to) => ` : des contacts peuvent encore arriver jusqu’au ${to} inclus`)}. Attendez, ou confirmez que vous gelez quand même.`,
    en: `The batch is not over${having(parameters, 'to', (to) => `: contacts may still come until ${to} included`)}. Wait, or confirm that you freeze all the same.`,
  }),
  'list-repeated': (parameters) => ({
    fr: `Des contacts de cette liste sont répétés dans une liste importée après elle${having(parameters, 'files', (files) => ` (${files})`)} : retirez d’abord celle-là.`,
    en: `Contacts of this list are repeated in a list imported after it${having(parameters, 'files', (files) => ` (${files})`)}: take that one back first.`,
  }),
  'duplicate-id': (parameters) => ({
    fr: `Des identifiants sont deux fois dans la vague, sur deux plateaux ou dans deux lots${having(parameters, 'ids', (ids) => ` (par exemple ${ids})`)} : retirez la liste fautive, corrigez-la et importez-la de nouveau.`,
    en: `Some ids are twice in the wave, on two platforms or in two batches${having(parameters, 'ids', (ids) => ` (for example ${ids})`)}: take back the list at fault, correct it and import it again.`,
  }),
  'unreadable-list': (parameters) => ({
    fr: `La liste est arrivée illisible${having(parameters, 'line', (line) => ` à partir de la ligne ${line}`)} : envoyez-la de nouveau ; si cela dure, envoyez le diagnostic.`,
    en: `The list arrived unreadable${having(parameters, 'line', (line) => ` from line ${line} on`)}: send it again; if it lasts, send the diagnostics.`,
  }),
  'list-gone': () => ({
    fr: 'La liste envoyée n’est plus sur le serveur : envoyez-la de nouveau.',
    en: 'The list that was sent is not on the server any more: send it again.',
  }),
  'plan-impossible': (parameters) => ({
    fr: `Ce plan est impossible${having(parameters, 'needed', (needed) => ` : ses minimums demandent ${needed} contacts, il en prévoit ${value(parameters, 'n')}`)}${having(parameters, 'forecast', (forecast) => ` : seuls ${forecast} contacts sont attendus, il en prévoit ${value(parameters, 'n')}`)}. Corrigez la feuille du plan, puis enregistrez-le.`,
    en: `This plan is impossible${having(parameters, 'needed', (needed) => `: its minimums ask for ${needed} contacts, it has ${value(parameters, 'n')}`)}${having(parameters, 'forecast', (forecast) => `: only ${forecast} contacts are expected, it has ${value(parameters, 'n')}`)}. Correct the sheet of the plan, then save it.`,
  }),
  'frame-drawn': () => ({
    fr: 'Ce lot est déjà tiré. Pour le tirer de nouveau, abandonnez d’abord ce tirage en disant pourquoi : le certificat le dira.',
    en: 'This batch is already drawn. To draw it again, first give up this draw and say why: the certificate will say it.',
  }),
  'frame-drawing': () => ({
    fr: 'Le tirage de ce lot est en cours : attendez sa fin ; s’il s’est arrêté, relancez-le.',
    en: 'This batch is being drawn: wait for the end; if it stopped, start it again.',
  }),
  'frame-not-drawn': () => ({
    fr: 'Ce lot n’est pas encore tiré.',
    en: 'This batch is not drawn yet.',
  }),
  'frame-disclosed': () => ({
    fr: 'La graine de ce lot est divulguée : le tirage reste tel qu’il est.',
    en: 'The seed of this batch is disclosed: the draw stays as it is.',
  }),
  'frame-forgotten': () => ({
    fr: 'Douze mois après le premier contact de ce lot, sa liste a été effacée\u00a0: il en reste l’empreinte, la graine, les rangs et les nombres.',
    en: 'Twelve months after the first contact of this batch its list was erased: its hash, seed, ranks and counts are left.',
  }),
  'frame-not-disclosed': () => ({
    fr: 'Le certificat vous sera ouvert quand tous les enregistrements du lot auront été remis.',
    en: 'The certificate opens to you once every recording of the batch has been handed over.',
  }),
  'seed-given': (parameters) => ({
    fr: `La chaîne a déjà été donnée${having(parameters, 'by', (by) => ` par ${by}`)} et ne change plus : sinon on pourrait en essayer plusieurs.`,
    en: `The string was already given${having(parameters, 'by', (by) => ` by ${by}`)} and does not change any more: otherwise somebody could try several.`,
  }),
  'second-person': () => ({
    fr: 'Vous avez gelé cette base de sondage : la seconde chaîne est à donner par une autre personne de l’organisation.',
    en: 'You froze this frame: the second string is for another person of the organisation to give.',
  }),
  'seed-missing': () => ({
    fr: 'Il manque la chaîne de l’autre partie : demandez-la au prestataire, ou à une autre personne pour vos propres plateaux.',
    en: 'The string of the other party is missing: ask the provider for it, or another person for your own platforms.',
  }),
  'plan-missing': () => ({
    fr: 'La vague n’a pas encore de plan : ouvrez le plan, vérifiez-le et enregistrez-le.',
    en: 'The wave has no plan yet: open the plan, check it and save it.',
  }),
  'evaluation-submitted': () => ({
    fr: 'L’évaluation de ce contact est déjà terminée : il garde sa place.',
    en: 'The evaluation of this contact is already submitted: it keeps its place.',
  }),
  'not-past-end': (parameters) => ({
    fr: `L’enregistrement peut encore être écouté${having(parameters, 'end', (end) => ` jusqu’au ${end.slice(0, 10)}`)} : choisissez une autre raison.`,
    en: `The recording can still be heard${having(parameters, 'end', (end) => ` until ${end.slice(0, 10)}`)}: choose another reason.`,
  }),
  'recordings-missing': (parameters) => ({
    fr: `Des enregistrements du lot manquent encore${having(parameters, 'missing', (missing) => ` (contacts sans enregistrement\u00a0: ${missing})`)}. Attendez-les, ou confirmez que vous divulguez la graine quand même\u00a0: ceux qui manquent pourraient alors être retenus.`,
    en: `Recordings of the batch are still missing${having(parameters, 'missing', (missing) => ` (contacts without recording: ${missing})`)}. Wait for them, or confirm that you disclose the seed all the same: those that are missing could then be withheld.`,
  }),
  'no-recording': () => ({
    fr: 'Rien n’a été envoyé à écouter ou à lire pour ce contact.',
    en: 'Nothing was sent to hear or to read for this contact.',
  }),
  'recording-gone': (said) => ({
    fr: `Cet enregistrement ne s’écoute plus${having(said, 'end', (end) => ` depuis le ${end}`)} : il est détruit, ou l’est dans l’heure. Les faits, les scores et les chiffres restent.`,
    en: `This recording cannot be heard any more${having(said, 'end', (end) => ` since ${end}`)}: it is destroyed, or is within the hour. Facts, scores and figures stay.`,
  }),
  'settings-fixed': () => ({
    fr: 'Ce réglage ne change plus : des vagues reposent dessus, ou l’organisation n’est pas de test. Rien n’a été enregistré.',
    en: 'This setting cannot change any more: waves rest on it, or the organisation is no test. Nothing was saved.',
  }),
  'already-member': () => ({
    fr: 'Vous êtes déjà membre de cette organisation : choisissez-la en bas du volet. L’invitation reste valable pour quelqu’un d’autre.',
    en: 'You already belong to this organisation: choose it at the bottom of the pane. The invitation is still good for somebody else.',
  }),
  'wrong-name': () => ({
    fr: 'Ce n’est pas le nom exact de l’organisation\u00a0: rien n’est effacé.',
    en: 'That is not the exact name of the organisation: nothing is erased.',
  }),
  'not-deletable': () => ({
    fr: 'Seule une organisation de test se supprime, par l’un de ses responsables, en tapant son nom exact.',
    en: 'Only a test organisation can be deleted, by one of its managers, by typing its exact name.',
  }),
  'unknown-invitation': () => ({
    fr: 'Ce code n’ouvre rien : mal recopié, déjà utilisé, ou vieux de plus de 30 jours. Recopiez-le en entier ou demandez-en un nouveau.',
    en: 'This code opens nothing: mistyped, used already, or older than 30 days. Copy the whole of it or ask for a new one.',
  }),
  'limit-reached': (parameters) =>
    value(parameters, 'of') === 'codes'
      ? {
          fr: 'Trop de codes essayés : attendez une heure, et demandez qu’on vous renvoie l’invitation.',
          en: 'Too many codes tried: wait an hour, and ask for the invitation to be sent again.',
        }
      : {
          fr: `Vous avez déjà créé${having(parameters, 'limit', (most) => ` ${most}`)} organisations, c’est le maximum : supprimez-en une de test, ou faites-vous inviter.`,
          en: `You have already created${having(parameters, 'limit', (most) => ` ${most}`)} organisations, which is the maximum: delete a test one, or ask to be invited.`,
        },
  'version-too-low': (parameters) => ({
    fr: `La grille change plus que son numéro de version ne le dit${having(parameters, 'version', (version) => ` : publiez-la comme ${version}`)}.`,
    en: `The grid changes more than its version number says${having(parameters, 'version', (version) => `: publish it as ${version}`)}.`,
  }),
  'cursor-too-old': () => ({
    fr: 'Votre dernière réception est trop ancienne : recevez tout de nouveau.',
    en: 'Your last reception is too old: receive everything again.',
  }),
  'too-large': () => ({
    fr: 'Trop de lignes à la fois : envoyez-en moins.',
    en: 'Too many rows at once: send fewer.',
  }),
  'idempotency-mismatch': () => ({
    fr: 'Envoi refusé par sécurité : rechargez le complément, puis envoyez de nouveau.',
    en: 'Push refused for safety: reload the add-in, then send again.',
  }),
  busy: () => ({
    fr: 'Le serveur est occupé : réessayez dans une minute.',
    en: 'The server is busy: try again in a minute.',
  }),
  internal: (parameters) => ({
    fr: `Erreur du serveur${having(parameters, 'requestId', (id) => ` (référence ${id})`)} : réessayez ; si cela dure, envoyez le diagnostic.`,
    en: `Server error${having(parameters, 'requestId', (id) => ` (reference ${id})`)}: try again; if it lasts, send the diagnostics.`,
  }),
} satisfies Record<FailureCode, Say>;

/** One cell or one row of a push, or one line of an import, was refused. */
const refusalTexts = {
  'unknown-row': () => ({
    fr: 'Cette ligne n’existe pas dans la vague, ou n’est pas pour vous : recevez les dernières lignes.',
    en: 'This row does not exist in the wave, or is not for you: receive the latest rows.',
  }),
  'unknown-field': () => ({
    fr: 'Cette colonne n’est pas de la grille de la vague : rouvrez la feuille d’évaluation.',
    en: 'This column is not part of the wave’s grid: open the evaluation sheet again.',
  }),
  'read-only-field': () => ({
    fr: 'Cette colonne ne se modifie pas : annulez la saisie ou recevez la valeur d’origine.',
    en: 'This column cannot be changed: undo the edit or receive the original value.',
  }),
  'not-an-answer': (parameters) => ({
    fr: `Ce n’est pas une réponse de ce critère${having(parameters, 'allowed', (allowed) => ` : tapez l’une de ${allowed}`)}.`,
    en: `This is not an answer of this criterion${having(parameters, 'allowed', (allowed) => `: type one of ${allowed}`)}.`,
  }),
  'not-applicable-refused': (parameters) => ({
    fr: `Ce critère n’admet pas « non applicable »${having(parameters, 'allowed', (allowed) => ` : tapez l’une de ${allowed}`)}.`,
    en: `This criterion does not accept “not applicable”${having(parameters, 'allowed', (allowed) => `: type one of ${allowed}`)}.`,
  }),
  'not-a-number': (parameters) => ({
    fr: `Un nombre est attendu${having(parameters, 'minimum', (from) => `, au moins ${from}`)}${having(parameters, 'maximum', (to) => `, au plus ${to}`)}.`,
    en: `A number is expected${having(parameters, 'minimum', (from) => `, at least ${from}`)}${having(parameters, 'maximum', (to) => `, at most ${to}`)}.`,
  }),
  'not-a-boolean': () => ({
    fr: 'Tapez x quand c’est fait, ou laissez vide.',
    en: 'Type x when it is done, or leave it blank.',
  }),
  'error-value': () => ({
    fr: 'La formule de cette cellule donne une erreur : corrigez-la, ou tapez un texte.',
    en: 'The formula in this cell gives an error: correct it, or type a text.',
  }),
  'missing-value': () => ({
    fr: 'Cette cellule ne peut pas rester vide : complétez-la.',
    en: 'This cell cannot stay blank: fill it in.',
  }),
  'not-a-code': () => ({
    fr: 'Un code a 1 à 40 lettres capitales sans accent, chiffres, tirets ou soulignés (FR-LYON) : corrigez-le.',
    en: 'A code has 1 to 40 capital letters without accents, digits, hyphens or underscores (FR-LYON): correct it.',
  }),
  'not-a-choice': (parameters) => ({
    fr: `Ce mot n’est pas de cette colonne${having(parameters, 'allowed', (allowed) => ` : choisissez parmi ${allowed}`)}.`,
    en: `This word is not one of this column${having(parameters, 'allowed', (allowed) => `: choose among ${allowed}`)}.`,
  }),
  'not-flows': () => ({
    fr: 'Canaux non compris : séparez-les par « ; », par exemple « téléphone entrant ; e-mail entrant ».',
    en: 'Channels not understood: separate them by “;”, for example “inbound phone; inbound e-mail”.',
  }),
  'not-hours': () => ({
    fr: 'Horaires non compris : écrivez par exemple « lun-ven 8h-20h ; sam 9h-13h » ou « 24/7 ».',
    en: 'Hours not understood: write for example “Mon-Fri 8:00-20:00; Sat 9:00-13:00” or “24/7”.',
  }),
  'not-days': () => ({
    fr: 'Jours non compris : écrivez jour/mois ou jour/mois/année, séparés par « ; » (01/05 ; 14/05/2026).',
    en: 'Days not understood: write day/month or day/month/year, separated by “;” (01/05; 14/05/2026).',
  }),
  'not-a-time-zone': () => ({
    fr: 'Fuseau horaire inconnu : écrivez par exemple Europe/Paris.',
    en: 'Unknown time zone: write for example Europe/Paris.',
  }),
  'not-a-period': () => ({
    fr: 'Période non comprise : un mois (2026-10), une semaine (2026-S41) ou des jours (2026-10-05..2026-10-20).',
    en: 'Period not understood: a month (2026-10), a week (2026-W41) or days (2026-10-05..2026-10-20).',
  }),
  'not-a-quarter': () => ({
    fr: 'Trimestre non compris : écrivez par exemple 2025-T4 ou T4 2025.',
    en: 'Quarter not understood: write for example 2025-Q4 or Q4 2025.',
  }),
  'not-a-day': () => ({
    fr: 'Jour non compris : écrivez 05/10/2026.',
    en: 'Day not understood: write 2026-10-05.',
  }),
  'not-a-currency': () => ({
    fr: 'Devise non comprise : trois lettres (EUR, MAD, USD), autres que celle de l’organisation pour un taux.',
    en: 'Currency not understood: three letters (EUR, MAD, USD), other than the organisation’s for a rate.',
  }),
  'unknown-reason': (parameters) => ({
    fr: `Motif inconnu${having(parameters, 'value', (code) => ` : ${code}`)}. Ajoutez-le d’abord à la feuille Motifs, et envoyez-la.`,
    en: `Unknown reason${having(parameters, 'value', (code) => `: ${code}`)}. Add it first to the sheet Contact reasons, and send it.`,
  }),
  'unknown-indicator': () => ({
    fr: 'Indicateur inconnu : prenez un nom ou un code de la feuille Dictionnaire, ou « barometer ».',
    en: 'Unknown indicator: take a name or an id of the sheet Dictionary, or “barometer”.',
  }),
  'not-in-order': () => ({
    fr: 'Valeurs dans le désordre : un début avant sa fin, un bas sous un haut. Corrigez-les.',
    en: 'Values out of order: a start before its end, a low below a high. Correct them.',
  }),
  'unknown-entity': () => ({
    fr: 'Code inconnu : un plateau, un prestataire, un pays, ou * pour le réseau. Ajoutez-le à la feuille Plateaux, même s’il a fermé depuis.',
    en: 'Unknown code: a platform, a provider, a country, or * for the network. Add it to the sheet Platforms, even if it has closed since.',
  }),
  'quarter-has-wave': (parameters) => ({
    fr: `Ce trimestre a sa vague ici${having(parameters, 'wave', (wave) => ` (${wave})`)} : ses chiffres sont calculés, rien n’est repris.`,
    en: `This quarter has its wave here${having(parameters, 'wave', (wave) => ` (${wave})`)}: its figures are computed, none is taken over.`,
  }),
  'code-taken': () => ({
    fr: 'Ce code est déjà celui d’un plateau, d’un prestataire ou d’un pays : choisissez-en un autre.',
    en: 'This code already is that of a platform, a provider or a country: choose another one.',
  }),
  'unknown-provider': () => ({
    fr: 'Prestataire inconnu : ajoutez-le d’abord dans la feuille des prestataires, et envoyez-la.',
    en: 'Unknown provider: add it first in the sheet of providers, and send it.',
  }),
  'last-manager': () => ({
    fr: 'C’est la dernière personne qui peut gérer les membres : donnez d’abord ce rôle à quelqu’un d’autre (responsable qualité ou administrateur).',
    en: 'This is the last person who can manage members: first give that role to somebody else (quality manager or administrator).',
  }),
  'still-used': (parameters) => ({
    fr: `Ne peut pas être supprimé : il sert encore${having(parameters, 'by', (by) => ` (${by})`)}. Remettez la ligne.`,
    en: `Cannot be deleted: it is still used${having(parameters, 'by', (by) => ` (${by})`)}. Put the row back.`,
  }),
  'changed-meanwhile': () => ({
    fr: 'Quelqu’un d’autre vient de modifier cette ligne : remettez-la pour la voir, ou supprimez-la de nouveau.',
    en: 'Somebody else has just changed this row: put it back to see it, or delete it again.',
  }),
  'not-removable': () => ({
    fr: 'Une ligne du tirage ne se supprime pas : remettez-la.',
    en: 'A row of the sample cannot be deleted: put it back.',
  }),
  'not-to-be-made': () => ({
    fr: 'Les lignes de cette feuille ne se créent pas ici : effacez cette ligne.',
    en: 'Rows of this sheet are not made here: clear this row.',
  }),
  'unknown-wave': (parameters) => ({
    fr: `Vague inconnue${having(parameters, 'value', (code) => ` : ${code}`)}. Écrivez son code, tel qu’à l’accueil du volet.`,
    en: `Unknown wave${having(parameters, 'value', (code) => `: ${code}`)}. Write its code, as on the home screen of the pane.`,
  }),
  'unknown-contact': (parameters) => ({
    fr: `Ce contact n’est pas dans l’échantillon du plateau pour cette vague${having(parameters, 'value', (id) => ` : ${id}`)}. Copiez son identifiant depuis la feuille de codage.`,
    en: `This contact is not in the sample of the platform for this wave${having(parameters, 'value', (id) => `: ${id}`)}. Copy its id from the coding sheet.`,
  }),
  'unknown-practice': (parameters) => ({
    fr: `Pratique inconnue${having(parameters, 'value', (code) => ` : ${code}`)}. Ajoutez-la d’abord à la feuille Pratiques, et envoyez-la.`,
    en: `Unknown practice${having(parameters, 'value', (code) => `: ${code}`)}. Add it first to the sheet Practices, and send it.`,
  }),
  'not-a-pattern': () => ({
    fr: 'Ces mots ne se cherchent pas ainsi. Séparez-les par des espaces, mettez une expression exacte entre guillemets, « un | autre » pour l’un ou l’autre, « -mot » pour l’exclure ; il faut au moins un mot à trouver.',
    en: 'These words cannot be looked for like this. Part them by spaces, put an exact phrase in quotation marks, “one | other” for either, “-word” to exclude it; at least one word is to be found.',
  }),
  'not-measurable': (parameters) => ({
    fr: `Rien ne se mesure ainsi${having(parameters, 'value', (id) => ` : ${id}`)}. Écrivez l’identifiant d’une rubrique ou d’un critère, ou le code d’une pratique.`,
    en: `Nothing is measured by this${having(parameters, 'value', (id) => `: ${id}`)}. Write the id of a section or of a criterion, or the code of a practice.`,
  }),
  'theme-active': (parameters) => ({
    fr: `Un autre thème est déjà travaillé sur ce plateau${having(parameters, 'theme', (theme) => ` : ${themeOf(theme).fr}`)}. Un seul à la fois : remettez l’autre en attente d’abord.`,
    en: `Another theme is already worked on at this platform${having(parameters, 'theme', (theme) => `: ${themeOf(theme).en}`)}. One at a time: queue the other first.`,
  }),
  'not-a-step': () => ({
    fr: 'Les états « prouvé » et « maintenu » ne se saisissent pas : ils viennent de la mesure. Mettez « en attente » ou « actif ».',
    en: 'The states “proven” and “maintained” are not typed: they come from the measure. Put “queued” or “active”.',
  }),
  'too-long': (parameters) => ({
    fr: `Texte trop long${having(parameters, 'maximum', (most) => ` : ${most} caractères au plus`)}. Raccourcissez-le.`,
    en: `Text too long${having(parameters, 'maximum', (most) => `: ${most} characters at most`)}. Shorten it.`,
  }),
  'answers-missing': (parameters) => ({
    fr: `Marquée « Terminé », mais il manque des réponses${having(parameters, 'fields', (fields) => ` : ${fields}`)}. Complétez-les.`,
    en: `Marked Done, but answers are missing${having(parameters, 'fields', (fields) => `: ${fields}`)}. Fill them in.`,
  }),
  'not-assigned': () => ({
    fr: 'Cette ligne est confiée à un autre évaluateur : demandez qu’elle vous soit confiée.',
    en: 'This row is assigned to another evaluator: ask for it to be assigned to you.',
  }),
  'hidden-double': () => ({
    fr: 'Double écoute : vous évaluez aussi ce contact, ce que l’autre personne en a écrit vous reste caché tant que les deux évaluations ne sont pas terminées.',
    en: 'Double listening: you evaluate this contact too, so what the other person wrote stays hidden until both evaluations are finished.',
  }),
  'evaluates-already': () => ({
    fr: 'Cette personne a, ou a eu, l’autre évaluation de ce contact : choisissez quelqu’un d’autre.',
    en: 'This person has, or had, the other evaluation of this contact: choose somebody else.',
  }),
  'unknown-member': () => ({
    fr: 'Cette personne n’est pas membre de l’organisation : choisissez dans la liste.',
    en: 'This person is not a member of the organisation: choose from the list.',
  }),
  'wave-closed': () => ({
    fr: 'La vague a été clôturée entre-temps : la saisie reste ici, elle n’est pas envoyée.',
    en: 'The wave was closed meanwhile: the edit stays here, it is not sent.',
  }),
  'missing-id': () => ({
    fr: 'Le contact n’a pas d’identifiant : complétez la colonne.',
    en: 'The contact has no id: fill in the column.',
  }),
  'duplicate-id': () => ({
    fr: 'Cet identifiant est déjà pris par un autre contact : corrigez l’un des deux.',
    en: 'This id already belongs to another contact: correct one of the two.',
  }),
  'control-characters': () => ({
    fr: 'L’identifiant contient des caractères invisibles : retapez-le.',
    en: 'The id contains invisible characters: type it again.',
  }),
  'numeric-id-too-long': () => ({
    fr: 'Identifiant numérique de plus de 15 chiffres : Excel en a perdu la fin. Mettez la colonne en texte et reprenez le fichier d’origine.',
    en: 'Numeric id of more than 15 digits: Excel has lost its end. Format the column as text and take the original file again.',
  }),
  'missing-start': () => ({
    fr: 'Le contact n’a pas de date de début : complétez la colonne.',
    en: 'The contact has no start date: fill in the column.',
  }),
  'unreadable-start': () => ({
    fr: 'La date de début est illisible : écrivez-la comme 12/10/2026 14:30.',
    en: 'The start date cannot be read: write it as 2026-10-12 14:30.',
  }),
  'outside-wave': (parameters) => ({
    fr: `Le contact n’a pas commencé pendant la vague${having(parameters, 'from', (from) => ` (du ${from} au ${value(parameters, 'to')})`)} : importez-le dans la vague de sa date.`,
    en: `The contact did not start during the wave${having(parameters, 'from', (from) => ` (${from} to ${value(parameters, 'to')})`)}: import it into the wave of its date.`,
  }),
  'unknown-channel': () => ({
    fr: 'Canal inconnu : utilisez phone, email, chat, letter, social ou web.',
    en: 'Unknown channel: use phone, email, chat, letter, social or web.',
  }),
  'unknown-direction': () => ({
    fr: 'Sens inconnu : utilisez in (entrant) ou out (sortant).',
    en: 'Unknown direction: use in or out.',
  }),
  'unknown-platform': () => ({
    fr: 'Plateau inconnu ici : vérifiez son code, ou ajoutez-le à l’organisation.',
    en: 'Unknown platform here: check its code, or add it to the organisation.',
  }),
  'no-grid': () => ({
    fr: 'La vague n’a pas de grille pour ce canal : ajoutez-la avant d’importer.',
    en: 'The wave has no grid for this channel: add one before importing.',
  }),
  'past-end': () => ({
    fr: 'L’enregistrement de ce contact est, ou va être, détruit : il ne peut plus être évalué.',
    en: 'The recording of this contact is, or is about to be, destroyed: it cannot be evaluated any more.',
  }),
  'frame-frozen': (parameters) => ({
    fr: `La base de sondage de son lot${having(parameters, 'period', (period) => ` (${period})`)} est gelée : ce contact n’y entre plus.`,
    en: `The frame of its batch${having(parameters, 'period', (period) => ` (${period})`)} is frozen: this contact does not enter it any more.`,
  }),
  'card-number': () => ({
    fr: 'Un numéro de carte bancaire est dans le texte : il n’est jamais envoyé. Retirez-le.',
    en: 'The number of a payment card is in the text: it is never sent. Take it out.',
  }),
  'looks-personal': (parameters) => ({
    fr: `Gardé ici : le texte semble contenir ce qui désigne une personne${having(parameters, 'shown', (shown) => ` (${shown})`)}. Corrigez-le, ou dites dans le volet de l’envoyer tel quel.`,
    en: `Kept here: the text seems to hold what tells a person${having(parameters, 'shown', (shown) => ` (${shown})`)}. Correct it, or say in the pane to send it as it is.`,
  }),
} satisfies Record<RefusalCode, Say>;

/** A formula asked for a figure that does not exist, or not for this person. */
const askRefusalTexts = {
  'unknown-entity': (parameters) => ({
    fr: `Code inconnu${having(parameters, 'entity', (code) => ` : ${code}`)}. Donnez un plateau, un prestataire, un pays ou "*".`,
    en: `Unknown code${having(parameters, 'entity', (code) => `: ${code}`)}. Give a platform, a provider, a country or "*".`,
  }),
  'unknown-period': (parameters) => ({
    fr: `Aucune vague${having(parameters, 'period', (period) => ` pour ${period}`)}. Donnez un trimestre (2026-T4) ou le code d’une vague.`,
    en: `No wave${having(parameters, 'period', (period) => ` for ${period}`)}. Give a quarter (2026-Q4) or the code of a wave.`,
  }),
  'several-waves': (parameters) => ({
    fr: `Ce trimestre a plusieurs vagues${having(parameters, 'waves', (waves) => ` : ${waves}`)}. Donnez le code de l’une d’elles.`,
    en: `This quarter has several waves${having(parameters, 'waves', (waves) => `: ${waves}`)}. Give the code of one of them.`,
  }),
  'unknown-part': (parameters) => ({
    fr: `Rubrique ou critère inconnu${having(parameters, 'part', (part) => ` : ${part}`)}. Donnez un identifiant de la grille, ou laissez vide.`,
    en: `Unknown section or criterion${having(parameters, 'part', (part) => `: ${part}`)}. Give an id of the grid, or leave it empty.`,
  }),
  'not-released': () => ({
    fr: 'La vague est ouverte et rien n’en est encore publié : attendez la prochaine publication.',
    en: 'The wave is open and nothing of it is released yet: wait for the next release.',
  }),
  'not-visible': () => ({
    fr: 'Ce chiffre n’est pas visible avec votre rôle : demandez-le à la qualité.',
    en: 'This figure is not visible to your role: ask the quality team.',
  }),
  'compared-at-closing': () => ({
    fr: 'La vague est ouverte : écarts, rangs et tests sont publiés à sa clôture.',
    en: 'The wave is open: differences, ranks and tests are released at its closing.',
  }),
  'not-compared': (parameters) => ({
    fr: `Rien n’a été conservé pour comparer la vague${having(parameters, 'wave', (wave) => ` ${wave}`)} : demandez à la qualité de la rouvrir et de la clôturer de nouveau.`,
    en: `Nothing was kept to compare the wave${having(parameters, 'wave', (wave) => ` ${wave}`)}: ask the quality team to reopen it and close it again.`,
  }),
  'several-flows': (parameters) => ({
    fr: `Écarts, rangs et alertes se lisent dans un canal et un sens${having(parameters, 'channels', (channels) => ` : ${channels}`)}. Donnez-en un, par exemple phone-in.`,
    en: `Differences, ranks and alerts are read in one channel and direction${having(parameters, 'channels', (channels) => `: ${channels}`)}. Give one, for example phone-in.`,
  }),
  'no-critical-criterion': (parameters) => ({
    fr: `Aucun critère critique de cette famille${having(parameters, 'family', (family) => ` (${family})`)} dans les grilles de la vague.`,
    en: `No critical criterion of that family${having(parameters, 'family', (family) => ` (${family})`)} in the grids of the wave.`,
  }),
  'unknown-practice': (parameters) => ({
    fr: `Pratique inconnue${having(parameters, 'practice', (code) => ` : ${code}`)}. Prenez un code de la feuille Pratiques.`,
    en: `Unknown practice${having(parameters, 'practice', (code) => `: ${code}`)}. Take a code of the sheet Practices.`,
  }),
  'coded-at-closing': () => ({
    fr: 'La vague est ouverte : les chiffres des pratiques sont publiés à sa clôture.',
    en: 'The wave is open: figures of practices are released at its closing.',
  }),
  'not-a-contest': (parameters) => ({
    fr: `La vague${having(parameters, 'wave', (wave) => ` ${wave}`)} est d’écoutes : le résultat d’un concours se lit sur une vague de contacts mystère.`,
    en: `The wave${having(parameters, 'wave', (wave) => ` ${wave}`)} is one of listening: the result of a contest is read of a wave of mystery contacts.`,
  }),
  'unknown-indicator': (parameters) => ({
    fr: `Indicateur inconnu${having(parameters, 'indicator', (id) => ` : ${id}`)}. Prenez-en un du dictionnaire.`,
    en: `Unknown indicator${having(parameters, 'indicator', (id) => `: ${id}`)}. Take one of the dictionary.`,
  }),
  'unknown-reason': (parameters) => ({
    fr: `Motif inconnu${having(parameters, 'reason', (code) => ` : ${code}`)}. Prenez un code de la feuille Motifs.`,
    en: `Unknown reason${having(parameters, 'reason', (code) => `: ${code}`)}. Take a code of the sheet Contact reasons.`,
  }),
} satisfies Record<AskRefusalCode, Say>;

/** Why a figure has no value; the statuses that always have one are here for a missing bound. */
const withheldTexts = {
  closed: () => ({
    fr: 'Pas d’intervalle : trop peu d’évaluations pour mesurer une dispersion.',
    en: 'No interval: too few evaluations to measure a spread.',
  }),
  provisional: () => ({
    fr: 'Pas encore d’intervalle : trop peu d’évaluations pour mesurer une dispersion.',
    en: 'No interval yet: too few evaluations to measure a spread.',
  }),
  imported: () => ({
    fr: 'Vague reprise d’un ancien classeur, sans cette valeur.',
    en: 'Wave taken from an earlier workbook, without this value.',
  }),
  'too-few': (parameters) => ({
    fr: `Trop peu d’évaluations${having(parameters, 'n', (n) => ` (${n})`)} : il en faut au moins ${value(parameters, 'minimum')}.`,
    en: `Too few evaluations${having(parameters, 'n', (n) => ` (${n})`)}: at least ${value(parameters, 'minimum')} are needed.`,
  }),
  suppressed: () => ({
    fr: 'Chiffre masqué\u00a0: seul, ou comparé à un autre, il trahirait la note de quelques personnes. Voyez le total dont il fait partie.',
    en: 'Figure hidden: alone, or compared with another, it would betray the score of a few people. Look at the total it belongs to.',
  }),
  'not-collected': () => ({
    fr: 'Aucune évaluation comptée pour cette demande dans cette vague.',
    en: 'No evaluation counted for this question in this wave.',
  }),
} satisfies Record<FigureStatus, Say>;

/** What happened and what to do, for a call that failed. */
export const failureText = (code: FailureCode, parameters: Parameters = {}): Text =>
  failureTexts[code](parameters);

export const refusalText = (code: RefusalCode, parameters: Parameters = {}): Text =>
  refusalTexts[code](parameters);

export const askRefusalText = (code: AskRefusalCode, parameters: Parameters = {}): Text =>
  askRefusalTexts[code](parameters);

/** Why a figure shows no value; `n` and `minimum` are said when there are too few evaluations. */
export const withheldText = (status: FigureStatus, parameters: Parameters = {}): Text =>
  withheldTexts[status](parameters);
