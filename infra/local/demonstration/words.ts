/** What evaluators wrote, invented and nameless: a fact says what the client says and what the agent does. */
export const facts: readonly [string, ...string[]] = [
  '00:42 le client dit « on m’a déjà promis un rappel » ; le conseiller consulte l’historique et s’excuse.',
  '01:15 le client demande un délai ; le conseiller annonce trois jours sans vérifier le stock.',
  '00:08 le conseiller se présente et reformule la demande avant de chercher le dossier.',
  '02:30 le client hésite ; le conseiller propose un essai et obtient un rendez-vous.',
  '03:05 le conseiller met en attente deux fois sans expliquer pourquoi.',
  '01:48 le client dit « je ne comprends pas » ; le conseiller reprend avec un exemple.',
  '00:55 le conseiller vérifie l’adresse et complète la fiche sans qu’on le lui demande.',
  '02:12 le client se plaint d’une facture ; le conseiller lit la ligne et explique le montant.',
  '04:20 le conseiller conclut sans récapituler ni annoncer la suite.',
  '00:30 le client appelle pour la troisième fois ; le conseiller prend le dossier jusqu’au bout.',
];

export const comments: readonly [string, ...string[]] = [
  'Bonne écoute, à citer en exemple.',
  'Procédure de garantie à revoir avec le plateau.',
  'Ton un peu pressé en fin d’appel.',
  'Réponse exacte, récapitulatif absent.',
  'Outil lent : deux attentes imposées au client.',
];
