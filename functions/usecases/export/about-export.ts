/** What whoever opens an export reads first. */
export const aboutExport = (organisation: string, at: string): string =>
  `${organisation}, ${at}

FRANÇAIS
rows/       tout ce qui est enregistré, une ligne JSON par objet : clé, version, valeur
audit/      qui a fait quoi, une ligne JSON par opération, chacune prouvant la précédente
figures/    les chiffres des vagues closes (CSV)
frames/     les listes de contacts gelées, d’où les échantillons sont tirés
recordings/ les enregistrements encore écoutables ; leur fin est dans rows/
N’y sont pas : les codes d’invitation, et les sels des vagues ouvertes, qui relieraient un numéro d’agent à un nom.

ENGLISH
rows/       everything that is kept, one line of JSON each: key, version, value
audit/      who did what, one line of JSON an operation, each proving the one before
figures/    the figures of closed waves (CSV)
frames/     the frozen lists of contacts that samples are drawn from
recordings/ the recordings that may still be heard; their end is in rows/
Left out: invitation codes, and the salts of open waves, which would lead from an agent’s number to a name.
`;
