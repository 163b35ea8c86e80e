import type { Span } from './finding.ts';

/** One to four words with a capital, tied by spaces, hyphens or particles. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?(?:[ \u00a0](?:(?:de|du|des|la|le|van|von|el|da|dos|ben)[ \u00a0])*\p{Lu}[\p{L}\p{M}'’-]*\.?){0,3}`;
const TITLE = String.raw`(?:[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|MADAME|MONSIEUR|Mme|MME|Mlle|Mr|MR|Mrs|Miss|Ms|M|Dr|Sr|Sra|Señora?|Senhora?|Don|Doña)\.?`;
const GREETING = '(?:Dear|Cher|Chère|Bonjour|Bonsoir|Hello|Hi|Hey|Estimado|Estimada|Hola|Olá|Caro|Cara)';
const CLOSING =
  "(?:bien |très |meilleures? |best |kind |warm |with )*(?:cordialement|salutations(?: distinguées)?|sincèrement|respectueusement|regards|sincerely|faithfully|truly|wishes|saludos|atentamente|cumprimentos|atenciosamente|merci d[’']avance|cdt|cdlt)";
const SAYING =
  "(?:my name is|my name[’']s|je m[’']appelle|mon nom est|mon prénom est|je me nomme|me llamo|mi nombre es|o meu nome é|chamo-me)";

/** Words with a capital that greet a role, or nobody. */
const NOBODY =
  /^(?:Madame|Monsieur|Mesdames|Messieurs|Mademoiselle|Sir|Madam|Sirs?|Customer|Client|Cliente|Service|Team|Support|All|Everyone|Équipe|Equipe|There|A|À|Tous|Toutes|M|Mr|Mrs|Mme|Ms|Miss|Dr)(?![\p{L}])/u;
/** What may follow "my name is" and is no name. */
const NO_NAME =
  /^(?:not|on|in|the|a|an|and|but|pas|sur|dans|bien|mal|le|la|un|une|et|mais|no|en|el)(?!\p{L})/iu;

/** More words of the same name. */
const MORE = /^(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’-]+){0,3}/u;

/** `isFirst` finds one word of any case, which more words with a capital may follow. */
type Pattern = { readonly pattern: RegExp; readonly refuses?: RegExp; readonly isFirst?: true };

const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(String.raw`(?<![\p{L}\d])${TITLE}[ \u00a0](?<name>${NAME})`, 'gu'), refuses: NOBODY },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${GREETING}[ \u00a0](?<name>${NAME})(?=[ \u00a0]*(?:[,!.:;]|\r?\n|$))`,
      'gu',
    ),
    refuses: NOBODY,
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${SAYING})[ \u00a0]+(?<name>[\p{L}\p{M}'’-]{2,})`, 'giu'),
    refuses: NO_NAME,
    isFirst: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?:^|\n)[ \t]*(?:${CLOSING})[ \t]*[,.!]?[ \t]*(?:\r?\n[ \t]*)+(?<name>[\p{L}\p{M}][\p{L}\p{M}'’. -]{1,60})(?=[ \t]*(?:\r?\n|$|,))`,
      'giu',
    ),
  },
];

/** Names that what stands around them gives away: a title, a greeting, "my name is", the line under "Regards,". */
export const toldNames = (text: string): readonly Span[] =>
  PATTERNS.flatMap(({ pattern, refuses, isFirst }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
      const name = groups?.['name']?.trimEnd() ?? '';
      if (name === '' || refuses?.test(name) === true) return [];
      const start = index + whole.lastIndexOf(name);
      const end = start + name.length;
      const more = isFirst === true ? (MORE.exec(text.slice(end))?.[0].length ?? 0) : 0;
      return [{ start, end: end + more }];
    }),
  );
