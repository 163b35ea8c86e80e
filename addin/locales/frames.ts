import type { JobKind } from '#contract/job';
import type { FrameState } from '#contract/frame';
import type { ReplacementReason } from '#domain/sampling/replacement-reason';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

/** What the screen of frames and draws says. */
export const frameTexts = {
  title: (wave: string) => same(`Échantillon\u00a0: ${wave}`, `Sample: ${wave}`),
  intro: same(
    'Un lot par mois ou par semaine, une base de sondage par lot et par prestataire\u00a0: importer, geler, tirer, puis certifier.',
    'A batch a month or a week, a frame for each batch and provider: import, freeze, draw, then certify.',
  ),
  importList: same('Importer une liste de contacts', 'Import a list of contacts'),
  noFrames: same(
    'Aucun lot dans cette vague\u00a0: elle n’a pas de plateau. Ajoutez-en à la vague.',
    'No batch in this wave: it has no platform. Add some to the wave.',
  ),
  allEmpty: same(
    'Rien n’est encore importé. Commencez par la liste des contacts reçus du premier lot.',
    'Nothing is imported yet. Begin with the list of contacts received in the first batch.',
  ),
  own: same('plateaux de la marque', 'the brand’s own platforms'),
  states: {
    empty: same('vide', 'empty'),
    collecting: same('en collecte', 'collecting'),
    frozen: same('gelée', 'frozen'),
    drawn: same('tirée', 'drawn'),
    disclosed: same('graine divulguée', 'seed disclosed'),
  } satisfies Record<FrameState, Text>,
  contacts: (n: number) => counted(n, same('contact', 'contact'), same('contacts', 'contacts')),
  platforms: (n: number) => counted(n, same('plateau', 'platform'), same('plateaux', 'platforms')),
  days: (from: string, to: string) => same(`du ${from} au ${to}`, `${from} to ${to}`),
  lists: same('Listes importées', 'Imported lists'),
  listTaken: (file: string, taken: number, at: string) =>
    same(
      `${file}\u00a0: ${taken.toLocaleString('fr')} contacts, ${at}`,
      `${file}: ${taken.toLocaleString('en')} contacts, ${at}`,
    ),
  takeBack: same('Retirer cette liste', 'Take this list back'),
  takeBackSure: same(
    'Les contacts de cette liste sortent de la base, comme si elle n’avait jamais été importée.',
    'The contacts of this list leave the frame, as if it had never been imported.',
  ),
  strata: same('Contacts par strate', 'Contacts per stratum'),
  stratum: same('Strate', 'Stratum'),
  inFrame: same('Base', 'Frame'),
  received: same('Reçus', 'Received'),
  capture: same('Taux de capture', 'Capture ratio'),
  captureHint: same(
    'Taux de capture = contacts de la base ÷ contacts reçus selon les volumes. Sous 100\u00a0%, des contacts reçus ne pouvaient pas être tirés.',
    'Capture ratio = contacts of the frame ÷ contacts received by the volumes. Under 100%, contacts that were received could not be drawn.',
  ),
  noVolume: same('volume inconnu', 'volume unknown'),
  ineligible: same('Écartés', 'Left out'),
  noneIneligible: same('aucun contact écarté', 'no contact left out'),
  notice: (yes: number, unknown: number) =>
    same(
      `Annonce d’enregistrement\u00a0: ${yes.toLocaleString('fr')} oui, ${unknown.toLocaleString('fr')} non précisé`,
      `Recording notice: ${yes.toLocaleString('en')} yes, ${unknown.toLocaleString('en')} not said`,
    ),
  noticeHow: (how: string) => same(`Déclaré\u00a0: ${how}`, `Declared: ${how}`),
  firstEnd: (day: string, days: number) => {
    const left = counted(days, same('jour', 'day'), same('jours', 'days'));
    return same(
      `Premier enregistrement à écouter avant le ${day} (encore ${left.fr}).`,
      `First recording to listen to by ${day} (${left.en} left).`,
    );
  },
  firstEnded: (day: string) =>
    same(
      `Des enregistrements de ce lot ne peuvent plus être écoutés depuis le ${day}\u00a0: ces contacts seront remplacés au tirage.`,
      `Recordings of this batch cannot be listened to any more since ${day}: these contacts will be replaced in the draw.`,
    ),
  freeze: same('Geler la base de sondage', 'Freeze the frame'),
  freezeMeans: same(
    'Geler ferme la liste pour toujours\u00a0: plus rien n’y entre ni n’en sort. Son empreinte (hash) est calculée\u00a0; le prestataire peut la recalculer sur sa propre liste. Vous vous engagez aussi sur la moitié de la graine du tirage\u00a0: elle reste secrète, seule son empreinte est publiée, donc personne ne peut choisir après coup qui est tiré.',
    'Freezing closes the list for ever: nothing enters or leaves it any more. Its hash is computed; the provider can compute it again from its own list. You are also bound to half of the seed of the draw: it stays secret, only its hash is published, so nobody can choose afterwards who is drawn.',
  ),
  brandString: same('Votre moitié de la graine', 'Your half of the seed'),
  brandMade: same('Faite au hasard par le serveur (conseillé)', 'Made at random by the server (advised)'),
  brandTyped: same('Tapée ici, gardée dans mes papiers', 'Typed here, kept in my papers'),
  seedHint: same('8 à 200 caractères, tous comptent.', '8 to 200 characters, all of them count.'),
  freezeNow: same('Geler maintenant', 'Freeze now'),
  freezeOpen: same('Geler quand même', 'Freeze all the same'),
  hash: same('Empreinte de la base (SHA-256)', 'Hash of the frame (SHA-256)'),
  commitment: same('Engagement de la marque (SHA-256)', 'Commitment of the brand (SHA-256)'),
  copy: same('Copier', 'Copy'),
  copyOf: (name: string) => same(`Copier\u00a0: ${name}`, `Copy: ${name}`),
  copied: same('Copié.', 'Copied.'),
  notCopied: same(
    'Excel interdit de copier\u00a0: sélectionnez le texte.',
    'Excel forbids copying: select the text.',
  ),
  mail: same('Message prêt pour le prestataire', 'Message ready for the provider'),
  copyMail: same('Copier le message', 'Copy the message'),
  frameFile: same('Télécharger la base gelée (frame.tsv)', 'Download the frozen frame (frame.tsv)'),
  proof: same('Preuves du gel', 'Proofs of the freeze'),
  frozenAt: (at: string) => same(`Gelée le ${at}`, `Frozen on ${at}`),
  jobs: {
    'import-frame': same('Import de la liste', 'Import of the list'),
    'freeze-frame': same('Gel de la base', 'Freeze of the frame'),
    draw: same('Tirage', 'Draw'),
    'close-wave': same('Clôture', 'Closing'),
    'export-organisation': same('Export', 'Export'),
  } satisfies Record<JobKind, Text>,
  jobWaits: same('en attente…', 'waiting…'),
  listAwaited: same(
    'La liste n’est pas encore arrivée entière\u00a0: gardez ouvert le volet d’où elle part.',
    'The list has not arrived as a whole: keep the pane that sends it open.',
  ),
  notInSample: (contact: string) =>
    same(
      `Le contact ${contact} n’est pas dans l’échantillon de ce lot\u00a0: sélectionnez sa ligne dans une feuille d’évaluation, ou recopiez son numéro.`,
      `Contact ${contact} is not in the sample of this batch: select its row in an evaluation sheet, or copy its number.`,
    ),
  jobRuns: (percent: string) => same(`en cours, ${percent}`, `at work, ${percent}`),
  jobDone: same('terminé.', 'done.'),
  jobStuck: same(
    'Plus de nouvelles depuis quelques minutes\u00a0: reprenez, rien n’est fait deux fois.',
    'No news for some minutes: resume, nothing is done twice.',
  ),
  resume: same('Reprendre', 'Resume'),
  seen: same('Terminer', 'Finish'),
  goesOn: same(
    'Le serveur travaille\u00a0: vous pouvez fermer le volet.',
    'The server is at work: you may close the pane.',
  ),
  giveSeed: same('Donner la graine', 'Give the seed'),
  seedOfProvider: same('Graine du prestataire', 'Seed of the provider'),
  seedOfSecond: same('Graine d’une seconde personne', 'Seed of a second person'),
  seedMeans: same(
    'La seconde moitié de la graine vient du prestataire\u00a0: un texte de son choix. Son responsable de plateau peut la taper lui-même\u00a0; sinon, tapez ici exactement ce qu’il vous a envoyé. Elle ne change plus ensuite.',
    'The second half of the seed comes from the provider: a text of its choice. Its platform manager may type it; otherwise type here exactly what it sent you. It does not change afterwards.',
  ),
  seedOwnMeans: same(
    'Pour les plateaux de la marque, une autre personne que celle qui a gelé la base donne la seconde moitié de la graine. Elle ne change plus ensuite.',
    'For the brand’s own platforms, somebody else than who froze the frame gives the second half of the seed. It does not change afterwards.',
  ),
  seedString: same('Texte de la graine', 'Text of the seed'),
  seedGiven: (text: string, by: string) =>
    same(
      `Seconde moitié de la graine\u00a0: «\u00a0${text}\u00a0»${by === '' ? '' : `, donnée par ${by}`}`,
      `Second half of the seed: “${text}”${by === '' ? '' : `, given by ${by}`}`,
    ),
  draw: same('Tirer l’échantillon', 'Draw the sample'),
  drawNow: same('Tirer maintenant', 'Draw now'),
  drawMeans: same(
    'Le lot prend sa part du plan, d’après les volumes reçus\u00a0: les contacts dont l’empreinte avec la graine est la plus petite, puis une réserve. Les évaluations apparaissent dans les feuilles\u00a0; personne d’autre ne sait qui est tiré.',
    'The batch takes its share of the plan, by the volumes received: the contacts whose hash with the seed is smallest, then a reserve. The evaluations appear in the sheets; nobody else knows who is drawn.',
  ),
  planMissing: same(
    'La vague n’a pas encore de plan d’échantillonnage\u00a0: il dit combien de contacts tirer.',
    'The wave has no sampling plan yet: it says how many contacts to draw.',
  ),
  planRefused: same(
    'Le plan de la vague est impossible à suivre\u00a0: ouvrez-le, il dit ce qu’il faut changer.',
    'The plan of the wave cannot be followed: open it, it says what to change.',
  ),
  openPlan: same('Ouvrir le plan', 'Open the plan'),
  planned: same('Plan (vague)', 'Plan (wave)'),
  thisBatch: same('Ce lot', 'This batch'),
  notInFrame: (strata: string) =>
    same(
      `Aucun contact dans la base pour ${strata}, alors que le plan en prévoit\u00a0: leur part est prise dans les autres flux du même plateau. S’il manque une liste, n’allez pas plus loin\u00a0: une base gelée n’en reçoit plus.`,
      `No contact in the frame for ${strata}, though the plan expects some: their share is taken from the other flows of the same platform. If a list is missing, go no further: a frozen frame takes none.`,
    ),
  drawnElsewhere: same('Déjà tirés', 'Drawn already'),
  sampleOf: same('Échantillon du lot', 'Sample of the batch'),
  sample: same('Tirés', 'Drawn'),
  reserve: same('Réserve', 'Reserve'),
  achieved: same('Évalués', 'Evaluated'),
  replaced: same('Remplacés', 'Replaced'),
  recordings: same('Enregistrements à demander', 'Recordings to ask for'),
  recordingsMeans: same(
    'La liste cache l’échantillon\u00a0: trois contacts pour un tiré, ou tout le lot. Le prestataire ne peut pas savoir lesquels seront écoutés.',
    'The list hides the sample: three contacts for one drawn, or the whole batch. The provider cannot tell which ones will be listened to.',
  ),
  askBatch: same('Tout le lot', 'The whole batch'),
  askDecoys: same('Liste de leurres', 'Decoy list'),
  asked: (n: number) =>
    counted(
      n,
      same('contact dans la liste.', 'contact in the list.'),
      same('contacts dans la liste.', 'contacts in the list.'),
    ),
  fetchList: same('Ouvrir le fichier', 'Open the file'),
  disclose: same('Tous les enregistrements sont là', 'Every recording is in'),
  discloseMeans: same(
    'La graine est alors divulguée\u00a0: le prestataire peut refaire le tirage et lire le certificat. C’est définitif\u00a0: avant, vérifiez que plus aucun enregistrement du lot ne manque.',
    'The seed is then disclosed: the provider can redo the draw and read the certificate. It cannot be undone: check first that no recording of the batch is missing.',
  ),
  discloseNow: same('Divulguer la graine', 'Disclose the seed'),
  discloseAnyway: same('Divulguer quand même', 'Disclose all the same'),
  replace: same('Remplacer un contact', 'Replace a contact'),
  replaceMeans: same(
    'Seulement pour une raison de cette liste, fixée d’avance\u00a0; le suivant de la réserve prend sa place, et le certificat le dit.',
    'Only for a reason of this list, fixed in advance; the next of the reserve takes its place, and the certificate says so.',
  ),
  replaceId: same('Contact à remplacer', 'Contact to replace'),
  replaceReason: same('Raison', 'Reason'),
  replaceNow: same('Remplacer', 'Replace'),
  replacedBy: (id: string, left: number) =>
    same(
      `Remplacé par ${id}\u00a0; encore ${left.toLocaleString('fr')} en réserve.`,
      `Replaced by ${id}; ${left.toLocaleString('en')} left in reserve.`,
    ),
  reserveEmpty: same(
    'La réserve de la strate est épuisée\u00a0: la place reste vide.',
    'The reserve of the stratum is exhausted: the place stays empty.',
  ),
  reasons: {
    'recording-unusable': same('enregistrement inexploitable', 'unusable recording'),
    'recording-missing': same('enregistrement manquant', 'recording missing'),
    private: same('appel privé', 'private call'),
    'wrong-language': same('autre langue', 'wrong language'),
    duplicate: same('même conversation qu’un autre contact', 'same conversation as another contact'),
    'past-end': same('échéance d’écoute passée', 'past its listen-by date'),
    'id-taken': same('identifiant déjà pris dans la vague', 'id taken in the wave already'),
  } satisfies Record<ReplacementReason, Text>,
  revise: same('Abandonner ce tirage', 'Give up this draw'),
  reviseMeans: same(
    'Un autre tirage demande de nouvelles graines des deux côtés. Les évaluations déjà commencées restent\u00a0; le certificat nommera ce tirage et votre raison.',
    'Another draw needs new seeds from both sides. Evaluations already begun stay; the certificate will name this draw and your reason.',
  ),
  reviseReason: same('Pourquoi (imprimé sur le certificat)', 'Why (printed on the certificate)'),
  drawRevision: (n: number) => same(`Tirage n° ${n}`, `Draw no. ${n}`),
  seedSaid: same('Graine complète', 'Whole seed'),
  coverage: same('Couverture', 'Coverage'),
  coverageMeans: same(
    'Combien vous évaluez pour un contact que le prestataire évalue lui-même. Sous 1, il peut dire que votre échantillon est plus petit que le sien.',
    'How many contacts you evaluate for one that the provider evaluates itself. Below 1, it may say that your sample is smaller than its own.',
  ),
  compare: same('Comparer au nombre du prestataire', 'Compare with the provider’s number'),
  providerCount: (platform: string) =>
    same(`${platform}\u00a0: évalués par le prestataire`, `${platform}: evaluated by the provider`),
  ourCount: (n: number) =>
    same(`Évalués par vous\u00a0: ${n.toLocaleString('fr')}`, `Evaluated by you: ${n.toLocaleString('en')}`),
  notACount: same('Un nombre entier, ou rien.', 'A whole number, or nothing.'),
  keepCount: same('Enregistrer ce nombre', 'Save this number'),
  coverageOf: (platform: string, ratio: string) =>
    same(`${platform}\u00a0: couverture ${ratio}.`, `${platform}: coverage ${ratio}.`),
  belowProvider: same(
    'Le prestataire en évalue plus que vous\u00a0: augmentez le n du plan pour les lots à venir.',
    'The provider evaluates more than you: raise the n of the plan for the batches to come.',
  ),
  certificate: same('Certificat de représentativité', 'Certificate of representativeness'),
  certificateSheet: same('Écrire la feuille du certificat', 'Write the sheet of the certificate'),
  certificateJson: same('Enregistrer le JSON', 'Save the JSON'),
  certificateWritten: (sheet: string) =>
    same(`Feuille «\u00a0${sheet}\u00a0» à jour.`, `Sheet “${sheet}” up to date.`),
} as const;
