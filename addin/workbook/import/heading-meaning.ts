/** What a column of a contact log may be; persons are recognised in order to be left behind. */
export type Meaning = 'id' | 'start' | 'channel' | 'direction' | 'platform' | 'agent' | 'customer';

/** Headings in French and English, without accents, capitals and punctuation. */
const headings: Readonly<Record<Meaning, readonly string[]>> = {
  id: [
    'n contact',
    'no contact',
    'numero contact',
    'numero de contact',
    'num contact',
    'id contact',
    'contact id',
    'contact',
    'identifiant',
    'identifiant contact',
    'identifiant du contact',
    'id',
    'interaction id',
    'id interaction',
    'conversation id',
    'id conversation',
    'call id',
    'id appel',
    'n appel',
    'numero d appel',
    'contact number',
    'contact no',
    'reference',
    'reference contact',
  ],
  start: [
    'debut',
    'date de debut',
    'date debut',
    'heure de debut',
    'debut contact',
    'start',
    'start time',
    'start date',
    'started at',
    'contact start',
    'date',
    'date heure',
    'date et heure',
    'date time',
    'datetime',
    'date du contact',
    'date contact',
    'contact date',
    'date appel',
    'date de l appel',
    'call date',
    'horodatage',
    'timestamp',
  ],
  channel: ['canal', 'channel', 'media', 'type de contact', 'contact type', 'canal de contact'],
  direction: ['sens', 'direction', 'sens du contact', 'sens de l appel', 'call direction', 'flux'],
  platform: [
    'plateau',
    'platform',
    'site',
    'plateforme',
    'centre',
    'call center',
    'contact centre',
    'contact center',
  ],
  agent: [
    'conseiller',
    'conseillere',
    'agent',
    'agent id',
    'id agent',
    'nom agent',
    'nom conseiller',
    'teleconseiller',
    'operateur',
    'collaborateur',
    'charge de clientele',
    'advisor',
    'adviser',
    'operator',
    'employee',
    'representative',
    'login',
    'login agent',
    'matricule',
    'agent name',
  ],
  customer: [
    'client',
    'cliente',
    'id client',
    'numero client',
    'n client',
    'nom client',
    'customer',
    'customer id',
    'customer name',
    'client id',
    'abonne',
    'telephone',
    'numero de telephone',
    'phone',
    'phone number',
    'caller',
    'appelant',
    'email',
    'e mail',
    'adresse e mail',
    'nom',
    'prenom',
    'name',
  ],
};

const meanings = new Map(
  Object.entries(headings).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)),
);
const isMeaning = (text: string | undefined): text is Meaning => text !== undefined && text in headings;

/** What a heading says its column is; `utc` when it says that its dates are in universal time. */
export type HeadingMeaning = { readonly meaning: Meaning | undefined; readonly utc: boolean };

export function headingMeaning(heading: string): HeadingMeaning {
  const words = plain(heading);
  const utc = /\b(utc|gmt)\b/.test(words);
  const found = meanings.get(
    words
      .replace(/\b(utc|gmt)\b/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
  return { meaning: isMeaning(found) ? found : undefined, utc };
}

/** Lower case, without accents; anything but letters and digits separates words. `N°` is `n`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
