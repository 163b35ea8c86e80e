import { channelFilters, channels } from '#domain/channel';
import { costNatures } from '#domain/money/cost';
import { bearers } from '#domain/money/gain';
import { contractUnits } from '#domain/platform';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';
import { targetIndicator } from './target-indicator-kind.ts';

/** Characters of a label. */
const MAX_LABEL = 120;
/** Amounts of a line, in its currency: up to a thousand milliards. */
const amount = is.number(-1e12, 1e12);

/** The ledger of a quarter as finance has it: a line an amount. */
export const costFields = [
  { id: 'quarter', is: is.quarter, required: true },
  { id: 'platform', is: is.code, required: true },
  { id: 'nature', is: is.choice(costNatures), required: true },
  { id: 'contractUnit', is: is.choice(contractUnits), required: false },
  /** Blank: of all channels, to be allocated. */
  { id: 'costChannel', is: is.choice(channels), required: false },
  /** Contract units invoiced. */
  { id: 'units', is: is.number(0, 1e12), required: false },
  { id: 'amount', is: amount, required: true },
  { id: 'currency', is: is.currency, required: true },
  { id: 'label', is: is.text(MAX_LABEL), required: false },
] as const satisfies readonly SheetField[];

/** What a unit of another currency is worth in that of the organisation. */
export const rateFields = [
  { id: 'quarter', is: is.quarter, required: true },
  { id: 'currency', is: is.currency, required: true },
  { id: 'rate', is: is.number(1e-9, 1e9), required: true },
] as const satisfies readonly SheetField[];

/** What a contract promises of an indicator, from when to when, and what it pays for more or less. */
export const targetFields = [
  { id: 'entity', is: is.entity, required: true },
  /** The id of an indicator, or `barometer`, or `barometer:` and a part of the grid. */
  { id: 'indicator', is: targetIndicator, required: true },
  { id: 'channelFilter', is: is.choice(channelFilters.filter((one) => one !== '')), required: false },
  { id: 'fromDay', is: is.day, required: true },
  { id: 'toDay', is: is.day, required: false },
  { id: 'target', is: is.number(-1e12, 1e12), required: true },
  /** A step beyond or short of the target, in the unit of the indicator. */
  { id: 'step', is: is.number(1e-9, 1e12), required: false },
  { id: 'bonus', is: is.number(0, 1e12), required: false },
  { id: 'malus', is: is.number(0, 1e12), required: false },
  /** The most that one quarter pays or takes. */
  { id: 'cap', is: is.number(0, 1e12), required: false },
] as const satisfies readonly SheetField[];

const share = is.number(0, 1);

/** What an action is thought or measured to bring in a quarter, and what it costs. */
export const gainFields = [
  { id: 'quarter', is: is.quarter, required: true },
  { id: 'platform', is: is.code, required: true },
  { id: 'label', is: is.text(MAX_LABEL), required: true },
  /** Whose money it is; blank: by the contract unit of the platform. */
  { id: 'bearer', is: is.choice(bearers), required: false },
  { id: 'gainLow', is: amount, required: false },
  { id: 'gain', is: amount, required: true },
  { id: 'gainHigh', is: amount, required: false },
  { id: 'adoptionLow', is: share, required: false },
  { id: 'adoption', is: share, required: true },
  { id: 'adoptionHigh', is: share, required: false },
  { id: 'cost', is: is.number(0, 1e12), required: true },
] as const satisfies readonly SheetField[];
