import type { RetentionReport } from '#contract/retention';
import type { RecordingPlace } from '../recordings/recording-path.ts';
import { readRegister, requireWave } from '../read-register.ts';
import { instantOf, type Session } from '../session.ts';
import { lyingPlaces } from './lying-places.ts';
import { lastReconciliation } from './reconciliation.ts';
import { sampleLines, type KnownLine } from './sample-lines.ts';

/** What proves, contact by contact of a wave, that nothing of it is kept beyond its limit. Throws not-found. */
export async function retentionReport(session: Session, code: string): Promise<RetentionReport> {
  const { store, clock } = session;
  const [{ wave }, { settings }] = await Promise.all([requireWave(store, code), readRegister(store)]);
  const lying = await lyingPlaces(store.files, code);
  const platforms = new Set([...wave.platforms, ...[...lying.values()].map(({ platform }) => platform)]);
  const lines: KnownLine[] = [];
  for (const platform of platforms)
    lines.push(...(await sampleLines(store, { wave: code, timeZone: wave.timeZone, platform })));
  const now = clock.now();
  const reconciled = await lastReconciliation(store, now);
  const seen = lines.map((line) => ({ ...line, lies: lying.has(line.id) }));
  return {
    organisation: settings.name,
    wave: { code, timeZone: wave.timeZone },
    at: instantOf(clock),
    totals: totalsOf(seen, lying, now),
    oldest: oldestOf(seen),
    reconciled: reconciled === undefined ? null : { ...reconciled, found: countsOf(reconciled.found) },
    lines: seen.sort(inOrder),
  };
}

const isTaken = ({ state }: KnownLine): boolean => state === 'ready' || state === 'gone';
const isLate = ({ limit, lies, secondsBefore }: KnownLine, now: number): boolean =>
  (secondsBefore ?? 0) < 0 || (lies && Date.parse(limit) < now);

function totalsOf(
  lines: readonly KnownLine[],
  lying: ReadonlyMap<string, RecordingPlace>,
  now: number,
): RetentionReport['totals'] {
  const taken = lines.filter(isTaken);
  const late = taken.filter((line) => isLate(line, now));
  const inTime = taken.filter((line) => !isLate(line, now));
  const alive = inTime.filter(({ state }) => state === 'ready');
  const living = new Set(lines.filter(({ state }) => state !== 'gone').map(({ id }) => id));
  const contacts = new Set(lines.map(({ platform, of }) => `${platform}#${of}`));
  return {
    contacts: contacts.size,
    recordings: taken.length,
    alive: alive.length,
    destroyedInTime: inTime.filter(({ state, verifiedAt }) => state === 'gone' && verifiedAt !== null).length,
    late: late.length,
    unproven: inTime.filter(({ state, verifiedAt }) => state === 'gone' && verifiedAt === null).length,
    neverSent: lines.filter(({ state }) => state === 'none').length,
    lying: lying.size,
    unknown: [...lying.keys()].filter((id) => !living.has(id)).length,
  };
}

function oldestOf(lines: readonly KnownLine[]): RetentionReport['oldest'] {
  const [first] = lines
    .filter(({ state }) => state === 'ready')
    .sort((one, other) => Date.parse(one.end) - Date.parse(other.end));
  if (first?.sentAt === undefined || first.sentAt === null) return null;
  const { sentAt, end, limit } = first;
  return { sentAt, end, limit };
}

const countsOf = (found: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(Object.entries(found).map(([code, count]) => [code, count ?? 0]));

/** By platform, then by the limit, so that what is to end first stands first. */
const inOrder = (one: KnownLine, other: KnownLine): number =>
  one.platform.localeCompare(other.platform, 'en') ||
  Date.parse(one.limit) - Date.parse(other.limit) ||
  one.contact.localeCompare(other.contact, 'en');
