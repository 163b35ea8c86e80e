import { flowIds } from '#domain/channel';
import { parseClosedDays } from '#domain/closed-days';
import { keptDayNames, parseOpeningHours, writeOpeningHours } from '#domain/opening-hours';
import { dayWritten, parsePeriod, periodOfBatch } from '#domain/period';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import { isTimeZone } from '#domain/time-zone';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { FieldValue } from './row.ts';
import { codeSchema } from './wave.ts';

export type FieldReading =
  { readonly value: FieldValue } | { readonly refused: Pick<Refusal, 'code' | 'parameters'> };

/** What a field of a synced sheet holds: the workbook and the server read it alike. */
export type FieldKind = {
  readonly kind:
    | 'code'
    | 'codes'
    | 'text'
    | 'choice'
    | 'flows'
    | 'hours'
    | 'closed-days'
    | 'time-zone'
    | 'yes-no'
    | 'period'
    | 'quarter'
    | 'wave'
    | 'day'
    | 'currency'
    | 'number'
    | 'count';
  /** Of a choice: what may stand there. */
  readonly codes?: readonly string[];
  /** What a text that is not blank means, as it is kept, or why it means nothing. */
  readonly read: (text: string) => FieldReading;
};

/** Capitals, digits, `-` and `_`. */
export const code: FieldKind = {
  kind: 'code',
  read: (text) => (codeSchema.safeParse(text).success ? { value: text } : refused('not-a-code')),
};

/** The code of a wave; `2026-T4` is how French says `2026-Q4`. */
export const wave: FieldKind = {
  kind: 'wave',
  read: (written) => code.read(written.replace(/^(\d{4})-[Tt]([1-4])$/, '$1-Q$2')),
};

/** `FR-LYON;PT-PORTO`: codes, each once. */
export const codes: FieldKind = {
  kind: 'codes',
  read: (written) => {
    const named = written
      .split(/[;,\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const areCodes = named.every((one) => codeSchema.safeParse(one).success);
    return areCodes ? { value: [...new Set(named)].join(';') } : refused('not-a-code');
  },
};

/** The code of a platform, a provider or a country, or `*` for the network. */
export const entity: FieldKind = {
  kind: 'code',
  read: (written) => (written === '*' ? { value: written } : code.read(written)),
};

/** Any text of at most so many characters. */
export const text = (maximum: number): FieldKind => ({
  kind: 'text',
  read: (value) => (value.length > maximum ? refused('too-long', { maximum }) : { value }),
});

/** The id of a section or a criterion, in small letters as formulas name it. */
export const part = (maximum: number): FieldKind => ({
  kind: 'text',
  read: (written) => text(maximum).read(written.toLowerCase()),
});

/** One of these codes, for which the workbook has words. */
export const choice = (codes: readonly string[]): FieldKind => ({
  kind: 'choice',
  codes,
  read: (value) => (codes.includes(value) ? { value } : refused('not-a-choice', { allowed: [...codes] })),
});

/** A number between two bounds, both included. */
export const number = (minimum: number, maximum: number): FieldKind => ({
  kind: 'number',
  read: (written) => {
    const value = parseDecimal(written);
    const fits = value !== undefined && value >= minimum && value <= maximum;
    return fits ? { value } : refused('not-a-number', { minimum, maximum });
  },
});

/** A whole number. */
export const count = (maximum: number, minimum = 0): FieldKind => ({
  kind: 'count',
  read: (written) => {
    const reading = number(minimum, maximum).read(written);
    const isWhole = 'value' in reading && Number.isInteger(reading.value);
    return isWhole ? reading : refused('not-a-number', { minimum, maximum });
  },
});

const kept = (
  kind: FieldKind['kind'],
  refusal: RefusalCode,
  keep: (text: string) => FieldValue | undefined,
): FieldKind => ({
  kind,
  read: (written) => {
    const value = keep(written);
    return value === undefined ? refused(refusal) : { value };
  },
});

/** `phone-in;email-in`: flows in their own order, each once. */
export const flows = kept('flows', 'not-flows', (written) => {
  const named = written.split(';').map((word) => word.trim());
  if (named.some((word) => !flowIds.some((flow) => flow === word))) return undefined;
  return flowIds.filter((flow) => named.includes(flow)).join(';');
});

/** `Mo-Fr 08:00-20:00; Sa 09:00-13:00` */
export const hours = kept('hours', 'not-hours', (written) => {
  const spans = parseOpeningHours(written);
  return spans && writeOpeningHours(spans, keptDayNames);
});

/** `05-01;2026-05-14` */
export const closedDays = kept('closed-days', 'not-days', (written) => parseClosedDays(written)?.join(';'));

/** `Europe/Paris` */
export const timeZone = kept('time-zone', 'not-a-time-zone', (written) =>
  isTimeZone(written) ? written : undefined,
);

export const yesNo = kept(
  'yes-no',
  'not-a-boolean',
  (written) => written === 'true' || (written === 'false' ? false : undefined),
);

/** The period of a batch: `2026-10`, `2026-W41`, `2026-10-05..2026-10-20`. */
export const period = kept('period', 'not-a-period', periodOfBatch);

/** `2025-Q4`, however it is written. */
export const quarter = kept('quarter', 'not-a-quarter', (written) => {
  const read = parsePeriod(written);
  return read?.kind === 'quarter' ? read.quarter : undefined;
});

/** `2026-10-05` */
export const day = kept('day', 'not-a-day', dayWritten);

/** `EUR`: three letters. */
export const currency = kept('currency', 'not-a-currency', (written) => {
  const letters = written.toUpperCase();
  return /^[A-Z]{3}$/.test(letters) ? letters : undefined;
});

const refused = (refusal: RefusalCode, parameters: Refusal['parameters'] = {}): FieldReading => ({
  refused: { code: refusal, parameters },
});
