import { flowId } from '#domain/channel';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import type { StratumOf } from '#domain/sampling/stratum-key';
import { idTable } from './id-table.ts';
import type { PlacedContact } from './place-line.ts';

/** How much of a list is held at a time. */
export type RunLimits = { readonly bytes: number; readonly contacts: number };

/** Far above platform, id of 120 characters, channel, direction, start and token together. */
const LONGEST_ENTRY = 1024;

/** A stratum of a frame, as entries name it by its place in a list. */
export type RunStratum = StratumOf & { readonly frame: string };

/** What became of an entry once earlier lists were looked at. */
export const FRESH = 0;
export const REPEATED = 1;
export const CONFLICTING = 2;

export type Taken = 'taken' | 'repeated' | 'conflicting';

/** Contacts of a list as bytes in one place, a few numbers each: a million objects would not fit. */
export type ContactRun = {
  readonly count: () => number;
  /** Whether it has to be emptied before another contact is added. */
  readonly isFull: () => boolean;
  /** Adds a contact; one it has already is told, and not added. */
  readonly add: (contact: PlacedContact, token: string) => Taken;
  readonly strata: readonly RunStratum[];
  readonly stratumOf: (entry: number) => number;
  readonly lineOf: (entry: number) => number;
  /** Index among ineligibleReasons plus one; 0 for a contact that enters. */
  readonly leftOf: (entry: number) => number;
  /** 1 when its caller was told, 2 when nobody knows, 0 where there is nothing to tell. */
  readonly toldOf: (entry: number) => number;
  readonly status: Uint8Array;
  /** The entry's bytes: platform, TAB, id; then channel, direction and start; then the token. */
  readonly bytes: Buffer;
  readonly startOf: (entry: number) => number;
  readonly keyEnd: (entry: number) => number;
  readonly bodyEnd: (entry: number) => number;
  readonly end: (entry: number) => number;
  readonly clear: () => void;
};

export function contactRun(limits: RunLimits): ContactRun {
  const bytes = Buffer.allocUnsafeSlow(limits.bytes + LONGEST_ENTRY);
  const starts = new Uint32Array(limits.contacts + 1);
  const keys = new Uint16Array(limits.contacts);
  const bodies = new Uint16Array(limits.contacts);
  const stratum = new Uint16Array(limits.contacts);
  const lines = new Uint32Array(limits.contacts);
  const left = new Uint8Array(limits.contacts);
  const told = new Uint8Array(limits.contacts);
  const status = new Uint8Array(limits.contacts);
  const strata: RunStratum[] = [];
  const known = new Map<string, number>();
  let count = 0;
  const at = (values: { readonly [index: number]: number }, index: number): number => values[index] ?? 0;
  const startOf = (entry: number): number => at(starts, entry);
  const keyEnd = (entry: number): number => startOf(entry) + at(keys, entry);
  const bodyEnd = (entry: number): number => startOf(entry) + at(bodies, entry);
  const idStart = (entry: number): number =>
    startOf(entry) + (strata[at(stratum, entry)]?.platform.length ?? 0) + 1;
  const ids = idTable(limits.contacts, (entry) => ({ bytes, from: idStart(entry), to: keyEnd(entry) }));
  const stratumIndex = ({ frame, platform, channel, direction }: PlacedContact): number => {
    const key = `${frame}|${platform}|${flowId({ channel, direction })}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    known.set(key, strata.length);
    return strata.push({ frame, platform, channel, direction }) - 1;
  };
  const isSame = (one: number, other: number): boolean =>
    at(left, one) === at(left, other) &&
    bytes.compare(bytes, startOf(one), bodyEnd(one), startOf(other), bodyEnd(other)) === 0;
  return {
    count: () => count,
    isFull: () => count >= limits.contacts || startOf(count) > limits.bytes,
    add: (contact, token) => {
      const entry = count;
      const from = startOf(entry);
      const keyLength = bytes.write(`${contact.platform}\t${contact.id}`, from);
      const body = `\t${contact.channel}\t${contact.direction}\t${contact.start}`;
      const bodyLength = keyLength + bytes.write(body, from + keyLength, 'latin1');
      stratum[entry] = stratumIndex(contact);
      keys[entry] = keyLength;
      bodies[entry] = bodyLength;
      left[entry] = contact.left === undefined ? 0 : ineligibleReasons.indexOf(contact.left) + 1;
      const other = ids.findOrAdd(entry);
      if (other !== undefined) return isSame(entry, other) ? 'repeated' : 'conflicting';
      lines[entry] = contact.line;
      told[entry] = contact.told === undefined ? 0 : contact.told === 'yes' ? 1 : 2;
      starts[entry + 1] = from + bodyLength + bytes.write(`\t${token}`, from + bodyLength, 'latin1');
      count += 1;
      return 'taken';
    },
    strata,
    stratumOf: (entry) => at(stratum, entry),
    lineOf: (entry) => at(lines, entry),
    leftOf: (entry) => at(left, entry),
    toldOf: (entry) => at(told, entry),
    status,
    bytes,
    startOf,
    keyEnd,
    bodyEnd,
    end: (entry) => startOf(entry + 1),
    clear: () => {
      count = 0;
      status.fill(FRESH);
      ids.clear();
    },
  };
}
