import { channelFilters, channels, directions } from '#domain/channel';
import { roles, type Role } from '#domain/role';
import { contractUnits, seasonalities, spokenLanguages, valueTiers } from '#domain/platform';
import * as is from './field-kind.ts';
import type { SheetField } from './sheet-field.ts';

/** Synced sheets whose rows people make, by their name in the path. */
export const sheetNames = [
  'platforms',
  'providers',
  'volumes',
  'past-figures',
  'members',
  'activity',
  'reasons',
  'reason-counts',
  'costs',
  'rates',
  'targets',
  'gains',
  'decisions',
  'practices',
  'assumptions',
  'facts',
  'feedback',
  'themes',
  'theme-steps',
  'actions',
  'procedures',
  'remarks',
  'scenarios',
  'quotas',
  'tests',
] as const;
export type SheetName = (typeof sheetNames)[number];

const quality: readonly Role[] = ['quality-manager', 'administrator'];
const money: readonly Role[] = ['quality-manager', 'finance'];
/** Those who listen and read. */
const coders: readonly Role[] = ['quality-manager', 'evaluator'];

/** Who works on a sheet: a platform manager on the rows of their platforms, the others on all. */
export const sheetRoles: Readonly<Record<SheetName, readonly Role[]>> = {
  platforms: quality,
  providers: quality,
  volumes: quality,
  'past-figures': quality,
  members: quality,
  activity: ['quality-manager', 'administrator', 'finance'],
  reasons: ['quality-manager', 'administrator', 'finance'],
  'reason-counts': ['quality-manager', 'administrator', 'finance'],
  costs: money,
  rates: money,
  targets: money,
  gains: money,
  decisions: money,
  practices: coders,
  assumptions: money,
  facts: [...coders, 'platform-manager'],
  feedback: ['quality-manager', 'platform-manager'],
  themes: ['quality-manager', 'platform-manager'],
  'theme-steps': ['quality-manager', 'platform-manager'],
  actions: ['quality-manager', 'platform-manager'],
  procedures: ['quality-manager', 'platform-manager'],
  remarks: ['quality-manager', 'platform-manager'],
  scenarios: ['quality-manager'],
  quotas: ['quality-manager'],
  tests: coders,
};

/** Who makes and deletes rows of a sheet, where that is not everybody who works on it; the others change their cells. */
export const rowMakers: Readonly<Partial<Record<SheetName, readonly Role[]>>> = {
  practices: ['quality-manager'],
  facts: coders,
  feedback: [],
  themes: ['quality-manager'],
  'theme-steps': [],
  actions: ['quality-manager'],
  procedures: ['quality-manager'],
  tests: [],
};

/** Characters of a name or a mission. */
export const MAX_NAME = 120;

const name = is.text(MAX_NAME);

export const platformFields = [
  { id: 'code', is: is.code, required: true },
  { id: 'name', is: name, required: true },
  { id: 'country', is: is.code, required: true },
  { id: 'site', is: name, required: false },
  { id: 'provider', is: is.code, required: false },
  { id: 'mission', is: name, required: true },
  { id: 'flows', is: is.flows, required: false },
  { id: 'hours', is: is.hours, required: false },
  { id: 'closedDays', is: is.closedDays, required: false },
  { id: 'timeZone', is: is.timeZone, required: false },
  { id: 'valueTier', is: is.choice(valueTiers), required: false },
  { id: 'overflow', is: is.yesNo, required: false },
  { id: 'seasonality', is: is.choice(seasonalities), required: false },
  { id: 'attachedTo', is: name, required: false },
  { id: 'contractUnit', is: is.choice(contractUnits), required: false },
  { id: 'language', is: is.choice(spokenLanguages), required: false },
] as const satisfies readonly SheetField[];

export const providerFields = [
  { id: 'code', is: is.code, required: true },
  { id: 'name', is: name, required: true },
] as const satisfies readonly SheetField[];

export const volumeFields = [
  { id: 'platform', is: is.code, required: true },
  { id: 'period', is: is.period, required: true },
  { id: 'channel', is: is.choice(channels), required: true },
  { id: 'direction', is: is.choice(directions), required: true },
  { id: 'received', is: is.count(1e9), required: true },
] as const satisfies readonly SheetField[];

/** Somebody of the organisation, or invited to it. */
export const seatStates = ['invited', 'active'] as const;
export type SeatState = (typeof seatStates)[number];

export const memberFields = [
  { id: 'name', is: name, required: true },
  { id: 'role', is: is.choice(roles), required: true },
  { id: 'platforms', is: is.codes, required: false },
  { id: 'state', is: is.choice(seatStates), required: false, readOnly: true },
  { id: 'invitation', is: is.text(40), required: false, readOnly: true },
  { id: 'expires', is: is.text(10), required: false, readOnly: true },
] as const satisfies readonly SheetField[];

/** Characters of the id of a section or a criterion. */
const MAX_PART = 60;

/** Figures of waves from before, as an earlier workbook has them. */
export const pastFigureFields = [
  { id: 'entity', is: is.entity, required: true },
  { id: 'quarter', is: is.quarter, required: true },
  { id: 'channelFilter', is: is.choice(channelFilters.filter((one) => one !== '')), required: false },
  { id: 'part', is: is.part(MAX_PART), required: false },
  { id: 'value', is: is.number(0, 1000), required: true },
  { id: 'n', is: is.count(1e9, 1), required: false },
  { id: 'deviation', is: is.number(0, 1000), required: false },
  { id: 'scale', is: is.number(1, 1000), required: false },
] as const satisfies readonly SheetField[];
