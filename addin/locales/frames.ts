import type { JobKind } from '#contract/job';
import type { FrameState } from '#contract/frame';
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
  } satisfies Record<JobKind, Text>,
  jobWaits: same('en attente…', 'waiting…'),
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
} as const;
