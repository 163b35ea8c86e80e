import { Range } from '../model/range.ts';
import { Refusal } from '../model/refusal.ts';
import { rangeOf } from '../model/validation-list.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { HostObject } from './host-object.ts';

/** A whole number given by the add-in; `fallback` when it gave none. Throws `InvalidArgument`. */
export function wholeNumber(value: unknown, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw new Refusal('InvalidArgument');
  return number;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument');
  return value;
}

export function flag(value: unknown): boolean {
  return value === true;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal('InvalidArgument');
  return value;
}

/** An object given by the add-in, as its members. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('InvalidArgument');
  return Object.fromEntries(Object.entries(value));
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal('InvalidArgument');
  return value;
}

/** A range given as an object or as an address, which without a sheet is in `home`. */
export function rangeArgument(workbook: Workbook, value: unknown, home: Worksheet): Range {
  if (value instanceof HostObject && value.subject instanceof Range) return value.subject;
  return rangeAt(workbook, text(value), home);
}

/** `B2:C3`, `Sheet1!B2`, a defined name. Throws `InvalidArgument`. */
export function rangeAt(workbook: Workbook, address: string, home: Worksheet): Range {
  const range = rangeOf(workbook, home, address.replace(/^=/, ''));
  if (!range) throw new Refusal('InvalidArgument');
  return range;
}
