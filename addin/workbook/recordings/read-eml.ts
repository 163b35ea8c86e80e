import PostalMime, { type Address, type Email } from 'postal-mime';
import type { KnownName } from '#domain/free-text/known-names';
import { htmlText } from './html-text.ts';
import { withoutExtension } from './name-pattern.ts';
import { UnreadableTextError, type ReadText } from './read-text.ts';

/** Headers that contact centres write the id of a contact in. */
const ID_HEADERS: ReadonlySet<string> = new Set([
  'x-contact-id',
  'x-interaction-id',
  'x-conversation-id',
  'x-ticket-id',
  'x-case-id',
]);
const MAX_SUBJECT = 500;

/** One e-mail: one turn, of the client unless its address or headers are those of a contact centre. */
export async function readEml(file: File, path = file.name): Promise<ReadText> {
  const email = await parsed(file);
  const { subject = '', date: at = '', messageId: id = '' } = email;
  const text = textOf(email);
  if (text === '' && subject === '') throw new UnreadableTextError(file.name);
  return {
    key: path,
    name: withoutExtension(file.name),
    ids: idsIn(email),
    subject: subject.slice(0, MAX_SUBJECT),
    turns: [{ speaker: isOfContactCentre(email) ? 'agent' : 'client', at: null, text }],
    names: namesIn(email),
    at,
    message: { id, answers: answered(email) },
  };
}

const parsed = async (file: File): Promise<Email> =>
  PostalMime.parse(await file.arrayBuffer(), { maxNestingDepth: 20 }).catch((cause: unknown) => {
    throw new UnreadableTextError(file.name, { cause });
  });

const textOf = ({ text, html = '' }: Email): string => (text ?? htmlText(html)).trim();

/** What its headers say, then what its subject and the messages it answers may hold. */
function idsIn({ headers, subject }: Email): readonly string[] {
  const said = headers.filter(({ key }) => ID_HEADERS.has(key)).map(({ value }) => value.trim());
  const words = (subject ?? '').split(/[\s[\](){}#:;,]+/).filter((word) => /\d/.test(word));
  return [...said, ...words];
}

const answered = ({ inReplyTo = '', references = '' }: Email): readonly string[] =>
  `${inReplyTo} ${references}`.split(/\s+/).filter((id) => id !== '');

/** Written from an address that is not a person's (`service@`, `contact@`), or marked with an agent. */
function isOfContactCentre({ from, headers }: Email): boolean {
  const address = mailboxes(from)[0]?.address ?? '';
  const isService =
    /^(service|contact|support|noreply|no-reply|ne-pas-repondre|client|clients|sav|info|hello|bonjour|reclamations?)[^@]*@/i;
  const isSent = headers.some(({ key }) => key === 'x-agent' || key === 'x-agent-id');
  return isSent || isService.test(address);
}

function namesIn(email: Email): readonly KnownName[] {
  const isOurs = isOfContactCentre(email);
  const others = [...(email.to ?? []), ...(email.cc ?? [])].flatMap(mailboxes);
  return [
    ...named(mailboxes(email.from), isOurs ? 'agent' : 'client'),
    ...named(others, isOurs ? 'client' : 'agent'),
  ];
}

type Mailbox = { readonly name: string; readonly address?: string | undefined };

const mailboxes = (address: Address | undefined): readonly Mailbox[] =>
  address === undefined ? [] : (address.group ?? [address]);

/** Of an address without a name, what stands before @ when it has two words: `jean.dupont`. */
const named = (boxes: readonly Mailbox[], of: KnownName['of']): readonly KnownName[] =>
  boxes.flatMap(({ name, address = '' }) => {
    const local = (address.split('@')[0] ?? '').replace(/[._-]+/g, ' ');
    const written = name.includes('@') ? '' : name;
    return [written, local.includes(' ') ? local : '']
      .filter((one) => one !== '')
      .map((one) => ({ name: one, of }));
  });
