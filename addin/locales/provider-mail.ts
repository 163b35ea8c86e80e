import type { Text } from '#domain/text';
import { same } from './say.ts';

type MailOf = {
  readonly brand: string;
  readonly wave: string;
  readonly period: string;
  readonly contacts: number;
  readonly hash: string;
  readonly commitment: string;
};

/** What a provider is written when its frame is frozen, ready to be pasted into a mail. */
export const providerMail = ({ brand, wave, period, contacts, hash, commitment }: MailOf): Text =>
  same(
    `Bonjour,

La base de sondage du lot ${period} (vague ${wave}, ${brand}) est gelée\u00a0: ${contacts.toLocaleString('fr')} contacts.

Empreinte SHA-256 de la base\u00a0:
${hash}

Engagement SHA-256 de la marque\u00a0:
${commitment}

1. Vérifiez l’empreinte sur votre propre liste\u00a0: une ligne par contact «\u00a0plateau, tabulation, identifiant\u00a0», UTF-8, puis
   LC_ALL=C sort -u | sha256sum
2. Envoyez-nous votre moitié de la graine du tirage\u00a0: 8 à 200 caractères de votre choix (ou tapez-la vous-même dans le complément, écran «\u00a0Graines des tirages\u00a0»).

La graine est notre moitié, puis «\u00a0|\u00a0», puis la vôtre. La nôtre est déjà fixée\u00a0: son empreinte ci-dessus nous engage, et nous vous la dirons avec le certificat. Ni vous ni nous ne pouvons donc choisir les contacts tirés, et vous pourrez refaire le tirage.`,
    `Hello,

The frame of batch ${period} (wave ${wave}, ${brand}) is frozen: ${contacts.toLocaleString('en')} contacts.

SHA-256 of the frame:
${hash}

SHA-256 commitment of the brand:
${commitment}

1. Check the hash against your own list: one line a contact “platform, tab, id”, UTF-8, then
   LC_ALL=C sort -u | sha256sum
2. Send us your half of the seed of the draw: 8 to 200 characters of your choice (or type it yourself in the add-in, screen “Seeds of draws”).

The seed is our half, then “|”, then yours. Ours is fixed already: its hash above binds us, and we will tell it to you with the certificate. So neither you nor we can choose the contacts drawn, and you can redo the draw.`,
  );
