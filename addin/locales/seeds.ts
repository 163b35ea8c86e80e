import { same } from './say.ts';

/** What the screen of a platform manager says of the seeds of draws. */
export const seedTexts = {
  title: same('Graines des tirages', 'Seeds of draws'),
  intro: same(
    'Quand la liste des contacts d’un lot est gelée, le tirage attend votre moitié de la graine. Sans elle, personne ne peut tirer\u00a0; avec elle, personne ne peut choisir qui est tiré.',
    'When the list of contacts of a batch is frozen, the draw waits for your half of the seed. Without it nobody can draw; with it nobody can choose who is drawn.',
  ),
  none: same(
    'Aucun lot gelé pour vos plateaux. Revenez quand la marque vous annonce un gel.',
    'No frozen batch for your platforms. Come back when the brand tells you of a freeze.',
  ),
  batch: (wave: string, period: string) => same(`${wave}, lot ${period}`, `${wave}, batch ${period}`),
  given: (text: string) =>
    same(
      `Votre graine\u00a0: «\u00a0${text}\u00a0». Gardez-la\u00a0: elle servira à refaire le tirage.`,
      `Your seed: “${text}”. Keep it: it serves to redo the draw.`,
    ),
  waits: same('attend votre graine', 'waits for your seed'),
} as const;
