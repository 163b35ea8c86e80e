import type { ImportedContact } from '#contract/contact';
import type { Refusal } from '#contract/refusal';
import { batchOf } from '#domain/period';
import { endOf } from '#domain/retention';
import type { Wave } from '#domain/wave';
import type { StoredContact } from '../stored/contact.ts';

/** A contact that may be taken, if its id is still free. */
export type Candidate = { readonly line: number; readonly contact: StoredContact };
export type LineRefusal = Refusal & { readonly line: number };

export type Sorted = {
  readonly candidates: readonly Candidate[];
  /** Lines that say again what another line of the same request says. */
  readonly repeated: number;
  readonly refused: readonly LineRefusal[];
};

/** What a request brings, by itself: before anything is known of what the wave already holds. */
export function sortContacts(wave: Wave, now: number, contacts: readonly ImportedContact[]): Sorted {
  const refused: LineRefusal[] = [];
  const candidates = new Map<string, Candidate>();
  let repeated = 0;
  for (const imported of contacts) {
    const refusal = refusalOf(wave, now, imported);
    const candidate = { line: imported.line, contact: toContact(wave, imported) };
    const first = candidates.get(imported.id);
    if (refusal !== undefined) refused.push({ line: imported.line, ...refusal });
    else if (first === undefined) candidates.set(imported.id, candidate);
    else if (isSameContact(first.contact, candidate.contact)) repeated += 1;
    else refused.push(duplicate(candidate));
  }
  return { candidates: [...candidates.values()], repeated, refused };
}

/** Whether two lines tell of one contact; an id used for two contacts is a fault of the file. */
export const isSameContact = (one: StoredContact, other: StoredContact): boolean =>
  one.platform === other.platform &&
  one.channel === other.channel &&
  one.direction === other.direction &&
  one.start === other.start;

export const duplicate = ({ line, contact }: Candidate): LineRefusal => ({
  line,
  field: 'contact',
  code: 'duplicate-id',
  parameters: { id: contact.id },
});

const control = /[\p{Cc}\p{Cs}]/u;

function refusalOf(wave: Wave, now: number, contact: ImportedContact): Refusal | undefined {
  const { id, platform, channel, start } = contact;
  if (id.trim() === '') return { field: 'contact', code: 'missing-id', parameters: {} };
  if (control.test(id)) return { field: 'contact', code: 'control-characters', parameters: {} };
  if (!wave.platforms.includes(platform))
    return { field: 'platform', code: 'unknown-platform', parameters: { platform } };
  if (wave.grids[channel] === undefined)
    return { field: 'channel', code: 'no-grid', parameters: { channel } };
  if (!isInstant(start)) return { field: 'start', code: 'unreadable-start', parameters: { start } };
  if (batchOf(start, wave) === undefined)
    return { field: 'start', code: 'outside-wave', parameters: { from: wave.from, to: wave.to } };
  const end = endOf(start, wave.timeZone);
  return now < Date.parse(end) ? undefined : { field: 'start', code: 'past-end', parameters: { end } };
}

/** The contract sees to the shape; 2026-02-30 has it too. */
const isInstant = (text: string): boolean => {
  const at = Date.parse(text);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text.slice(0, 19));
};

function toContact(wave: Wave, { id, platform, channel, direction, start }: ImportedContact): StoredContact {
  const instant = isInstant(start) ? new Date(start).toISOString() : start;
  const batch = isInstant(start) ? (batchOf(start, wave)?.period ?? '') : '';
  return { id, platform, wave: wave.code, batch, channel, direction, start: instant, token: null };
}
