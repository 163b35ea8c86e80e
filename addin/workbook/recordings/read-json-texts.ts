import type { Turn } from '#contract/recording';
import type { KnownName } from '#domain/free-text/known-names';
import { speakerOf } from './speaker-of.ts';
import { UnreadableTextError, type ReadText } from './read-text.ts';

const IDS = [
  'contact_id',
  'contactId',
  'contact',
  'conversation_id',
  'conversationId',
  'interaction_id',
  'id',
] as const;
const TURNS = ['turns', 'messages', 'exchanges', 'conversation'] as const;
const TEXTS = ['text', 'text_src', 'message', 'content', 'body'] as const;
const SPEAKERS = ['role', 'speaker', 'author', 'sender', 'from', 'floor'] as const;
const SECONDS = ['at_s', 'at', 'seconds', 'offset', 'offset_s'] as const;
const NAMES = {
  agent: ['agent_name', 'agentName', 'agent'],
  client: ['customer_name', 'customerName', 'client_name', 'customer', 'client'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Conversations in JSON: one a line, a list of them, or one alone; each with an id and turns. Ids of agents and of
 * customers, scores and whatever else stands there are not taken.
 */
export async function readJsonTexts(file: File, path = file.name): Promise<readonly ReadText[]> {
  const text = (await file.text()).replace(/^\ufeff/, '').trim();
  const found = conversations(text, file.name).flatMap((one, place) => {
    const read = conversation(one, `${path}:${place + 1}`);
    return read === undefined ? [] : [read];
  });
  if (found.length === 0) throw new UnreadableTextError(file.name);
  return found;
}

function conversations(text: string, name: string): readonly Fields[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.filter(isFields);
  if (isFields(whole)) return [whole];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const each = lines.map(parsed);
  if (each.some((one) => !isFields(one))) throw new UnreadableTextError(name);
  return each.filter(isFields);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function conversation(fields: Fields, key: string): ReadText | undefined {
  const id = first(fields, IDS);
  const turns = first(fields, TURNS);
  if ((typeof id !== 'string' && typeof id !== 'number') || !Array.isArray(turns)) return undefined;
  const read = turns.filter(isFields).map(turnOf);
  const subject = fields['subject'];
  return {
    key,
    name: String(id),
    ids: [String(id)],
    subject: typeof subject === 'string' ? subject : '',
    turns: read.filter((turn) => turn.text.trim() !== ''),
    names: [...namesOf(fields, 'agent'), ...namesOf(fields, 'client')],
    at: '',
  };
}

function turnOf(fields: Fields): Turn {
  const text = first(fields, TEXTS);
  const at = first(fields, SECONDS);
  const lines: readonly unknown[] = Array.isArray(text) ? text : [text];
  return {
    speaker: speakerOf(first(fields, SPEAKERS)),
    at: typeof at === 'number' && at >= 0 ? at : null,
    text: lines.filter((line) => typeof line === 'string').join('\n'),
  };
}

const namesOf = (fields: Fields, of: KnownName['of']): readonly KnownName[] => {
  const name = first(fields, NAMES[of]);
  return typeof name === 'string' ? [{ name, of }] : [];
};

function first(fields: Fields, names: readonly string[]): unknown {
  const name = names.find((one) => fields[one] !== undefined && fields[one] !== null);
  return name === undefined ? undefined : fields[name];
}
