import * as z from 'zod';
import type { replaceContactSchema } from '#contract/draw';
import { QualityError } from '#contract/error';
import { flowId, type Flow } from '#domain/channel';
import { endOf } from '#domain/retention';
import type { ReplacementReason } from '#domain/sampling/replacement-reason';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { FramePlace } from '../frames/frame-paths.ts';
import { requireFrame } from '../frames/require-frame.ts';
import { keysStarting } from '../key-range.ts';
import { requireOpenWave } from '../open-for-work.ts';
import type { OrganisationStore } from '../ports.ts';
import { contactKey, frameKey, RESERVES, sampleScope, waveScope } from '../row-keys.ts';
import { auditNote, partOf, type Session } from '../session.ts';
import { storedClaim, storedContact, type StoredContact } from '../stored/contact.ts';
import type { StoredFrame, StoredReplacement } from '../stored/frame.ts';
import { isSubmitted, readDrawnRow, type DrawnRow } from './drawn-rows.ts';
import { requireDraw } from './require-draw.ts';
import { whoAndWhen } from './who.ts';

type Asked = z.output<typeof replaceContactSchema>;
export type SamplePlace = FramePlace & { readonly platform: string };

const saidSchema = z.object({
  replacement: z.string().nullable(),
  rank: z.int().nullable(),
  /** Contacts left in the reserve of the stratum. */
  left: z.int(),
  /** The stratum's flow, for the keys of its reserve. */
  flow: z.string(),
});
export type SaidReplacement = z.infer<typeof saidSchema>;

/** Writes into the frame who leaves, why, and who enters: the next of the reserve that can. */
export const sayReplacement = (
  session: Session,
  place: SamplePlace,
  asked: Asked,
): Promise<SaidReplacement> =>
  session.store.ledger.commit({
    scope: waveScope(place.wave),
    idempotency: partOf(session, 'say'),
    answer: saidSchema,
    decide: async () => {
      const { wave, check } = await requireOpenWave(session.store, place.wave);
      const { frame, version } = await requireFrame(session.store, place);
      requireDraw(frame);
      const before = frame.replacements.find(({ contact }) => contact === asked.contact);
      if (before !== undefined) return { answer: await saidBefore(session.store, place, { frame, before }) };
      const row = await requireReplaceable(session, place, { asked, timeZone: wave.timeZone });
      const reserve = await freeReserve(session.store, place, { frame, flow: row.contact.value });
      const isPast = ({ start }: StoredContact) => isPastEnd(session, start, wave.timeZone);
      const said = chain(row.contact.value, asked.reason, { reserve, isPast });
      const who = whoAndWhen(session);
      const replacements = [...frame.replacements, ...said.map((one) => ({ ...one, ...who }))];
      const detail = { wave: place.wave, frame: place.frame, reason: asked.reason };
      const scope = sampleScope(place.wave, place.platform);
      const checks = [check, { scope, row: contactKey(asked.contact), version: row.contact.version }];
      const writes = [{ key: frameKey(place.frame), version, value: { ...frame, replacements } }];
      const answer = answerOf(said.at(-1), reserve.length - said.length, row.contact.value);
      return { answer, commit: { writes, checks, audit: auditNote(session, 'replace-contact', detail) } };
    },
  });

type Reading = { readonly asked: Asked; readonly timeZone: string };

async function requireReplaceable(
  session: Session,
  { wave, frame, platform }: SamplePlace,
  { asked, timeZone }: Reading,
): Promise<DrawnRow> {
  const row = await readDrawnRow(session.store, sampleScope(wave, platform), asked.contact);
  if (row === undefined) throw new QualityError('not-found', { frame, contact: 'not-in-sample' });
  if (isSubmitted(row)) throw new QualityError('evaluation-submitted', { frame });
  const { start } = row.contact.value;
  if (asked.reason === 'past-end' && !isPastEnd(session, start, timeZone))
    throw new QualityError('not-past-end', { end: endOf(start, timeZone) });
  return row;
}

const isPastEnd = ({ clock }: Session, start: string, timeZone: string): boolean =>
  Date.parse(endOf(start, timeZone)) <= clock.now();

type OfStratum = { readonly frame: StoredFrame; readonly flow: Flow };

/** The reserve of a stratum by rank, but what was said to enter and has not yet, and ids that the wave has since. */
async function freeReserve(
  { ledger }: OrganisationStore,
  { wave, frame: id, platform }: SamplePlace,
  { frame, flow }: OfStratum,
): Promise<readonly StoredContact[]> {
  const range = keysStarting(`${RESERVES}${id}#${flowId(flow)}#`);
  const { rows } = await ledger.list(sampleScope(wave, platform), range);
  const said = new Set(frame.replacements.flatMap(({ contact, replacement }) => [contact, replacement]));
  const contacts = rows.filter(({ deleted }) => !deleted).map(({ value }) => storedContact.parse(value));
  const claims = await ledger.rows(
    waveScope(wave),
    contacts.map((contact) => contactKey(contact.id)),
  );
  const isFree = (contact: StoredContact): boolean => {
    const claim = claims.get(contactKey(contact.id));
    return claim === undefined || storedClaim.parse(claim.value).frame === id;
  };
  return contacts.filter((contact) => !said.has(contact.id) && isFree(contact));
}

type Left = Omit<StoredReplacement, 'by' | 'at'>;
type Reserve = {
  readonly reserve: readonly StoredContact[];
  readonly isPast: (contact: StoredContact) => boolean;
};

/** Who leaves and who enters; one of the reserve whose own end has come enters and leaves at once, said as such. */
function chain(
  leaving: StoredContact,
  reason: ReplacementReason,
  { reserve, isPast }: Reserve,
): readonly Left[] {
  const said: Left[] = [];
  let [leaves, why] = [leaving, reason];
  for (const enters of reserve) {
    said.push(toReplacement(leaves, enters, why));
    if (!isPast(enters)) return said;
    [leaves, why] = [enters, 'past-end'];
  }
  return [...said, toReplacement(leaves, undefined, why)];
}

function toReplacement(
  leaves: StoredContact,
  enters: StoredContact | undefined,
  reason: ReplacementReason,
): Left {
  const { platform, channel, direction, id, drawn } = leaves;
  return {
    ...{ platform, channel, direction, reason },
    contact: id,
    of: drawn?.rank ?? 0,
    replacement: enters?.id ?? null,
    rank: enters?.drawn?.rank ?? 0,
  };
}

const answerOf = (last: Left | undefined, left: number, flow: Flow): SaidReplacement => ({
  replacement: last?.replacement ?? null,
  rank: last?.replacement == null ? null : last.rank,
  left: Math.max(0, left),
  flow: flowId(flow),
});

type Before = { readonly frame: StoredFrame; readonly before: StoredReplacement };

/** A request that was cut is asked again: the end of the chain that it said. */
async function saidBefore(
  store: OrganisationStore,
  place: SamplePlace,
  { frame, before }: Before,
): Promise<SaidReplacement> {
  let last = before;
  for (const one of frame.replacements)
    if (one.contact === last.replacement && stratumKey(one) === stratumKey(last) && one.at === last.at)
      last = one;
  const left = await freeReserve(store, place, { frame, flow: before });
  return answerOf(last, left.length, before);
}
