import * as z from 'zod';
import { roles } from '#domain/role';
import { importAnswerSchema, importContactsSchema } from './contact.ts';
import {
  figuresAnswerSchema,
  figuresRequestSchema,
  headsAnswerSchema,
  headsRequestSchema,
} from './figure.ts';
import { gridSchema } from './grid.ts';
import { holdWorkbookSchema, leaseSchema } from './lease.ts';
import { meSchema, overviewSchema, registerAnswerSchema, registerSchema } from './organisation.ts';
import type { Route } from './route.ts';
import { pullAnswerSchema, pullRequestSchema, pushAnswerSchema, pushRequestSchema } from './row.ts';
import { recordVolumesAnswerSchema, recordVolumesSchema } from './volume.ts';
import { createWaveSchema, waveSchema } from './wave.ts';

const readers = ['quality-manager', 'evaluator', 'platform-manager', 'finance', 'committee'] as const;
const emptySchema = z.strictObject({});

/** Every operation of the API. */
export const routes = {
  me: {
    method: 'GET',
    path: '/me',
    roles: 'anyone',
    answer: meSchema,
    writes: false,
    errors: [],
    summary: 'The person signed in and the organisations they may choose.',
  },
  overview: {
    method: 'GET',
    path: '/overview',
    roles,
    answer: overviewSchema,
    writes: false,
    errors: [],
    summary: 'The organisation, its platforms and the waves this person may see.',
  },
  register: {
    method: 'POST',
    path: '/register',
    roles: ['quality-manager', 'administrator'],
    request: registerSchema,
    answer: registerAnswerSchema,
    writes: true,
    errors: ['conflict'],
    summary: 'Adds or changes platforms and providers.',
  },
  grid: {
    method: 'GET',
    path: '/grids/:grid',
    roles,
    answer: gridSchema,
    writes: false,
    errors: [],
    summary: 'A published grid by its reference (code@version).',
  },
  publishGrid: {
    method: 'POST',
    path: '/grids',
    roles: ['quality-manager'],
    request: gridSchema,
    answer: gridSchema,
    writes: true,
    errors: ['conflict'],
    summary: 'Publishes a new version of a grid; a published version never changes.',
  },
  createWave: {
    method: 'POST',
    path: '/waves',
    roles: ['quality-manager'],
    request: createWaveSchema,
    answer: waveSchema,
    writes: true,
    errors: ['conflict'],
    summary: 'Plans a wave.',
  },
  openWave: {
    method: 'POST',
    path: '/waves/:wave/open',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: waveSchema,
    writes: true,
    errors: ['conflict'],
    summary: 'Opens a planned wave.',
  },
  closeWave: {
    method: 'POST',
    path: '/waves/:wave/close',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: waveSchema,
    writes: true,
    errors: ['wave-not-open', 'conflict'],
    summary: 'Closes an open wave: its figures become a snapshot.',
  },
  reopenWave: {
    method: 'POST',
    path: '/waves/:wave/reopen',
    roles: ['quality-manager'],
    request: z.strictObject({ reason: z.string().min(1).max(500) }),
    answer: waveSchema,
    writes: true,
    errors: ['conflict'],
    summary: 'Reopens a closed wave under the next revision; it takes no new contacts.',
  },
  importContacts: {
    method: 'POST',
    path: '/waves/:wave/contacts',
    roles: ['quality-manager'],
    request: importContactsSchema,
    answer: importAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open', 'takes-no-contacts'],
    summary: 'Takes contacts as the sample of a wave; refused rows are listed and stop nobody.',
  },
  recordVolumes: {
    method: 'POST',
    path: '/volumes',
    roles: ['quality-manager'],
    request: recordVolumesSchema,
    answer: recordVolumesAnswerSchema,
    writes: true,
    errors: [],
    summary: 'Records the contacts received by platforms; a later record replaces the earlier.',
  },
  pullEvaluations: {
    method: 'POST',
    path: '/waves/:wave/evaluations/pull',
    roles: ['quality-manager', 'evaluator'],
    request: pullRequestSchema,
    answer: pullAnswerSchema,
    writes: false,
    errors: ['cursor-too-old'],
    summary: 'The evaluations that changed since a cursor, page by page.',
  },
  pushEvaluations: {
    method: 'POST',
    path: '/waves/:wave/evaluations/push',
    roles: ['quality-manager', 'evaluator'],
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'Merges changed fields of evaluations, row by row, field by field.',
  },
  pullSheet: {
    method: 'POST',
    path: '/sheets/:sheet/pull',
    roles: ['quality-manager', 'administrator'],
    request: pullRequestSchema,
    answer: pullAnswerSchema,
    writes: false,
    errors: ['cursor-too-old'],
    summary: 'The rows of a sheet of the organisation (platforms, providers) that changed since a cursor.',
  },
  pushSheet: {
    method: 'POST',
    path: '/sheets/:sheet/push',
    roles: ['quality-manager', 'administrator'],
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    writes: true,
    errors: [],
    summary: 'Makes, merges and deletes rows of a sheet of the organisation, row by row, field by field.',
  },
  holdWorkbook: {
    method: 'POST',
    path: '/workbooks/:workbook/lease',
    roles: ['quality-manager', 'evaluator'],
    request: holdWorkbookSchema,
    answer: leaseSchema,
    writes: false,
    errors: [],
    summary:
      'Says which open Excel exchanges the rows of a workbook: the one that asks, unless another does.',
  },
  figures: {
    method: 'POST',
    path: '/figures',
    roles: readers,
    request: figuresRequestSchema,
    answer: figuresAnswerSchema,
    writes: false,
    errors: [],
    summary: 'Answers many questions of formulas at once.',
  },
  heads: {
    method: 'POST',
    path: '/heads',
    roles: readers,
    request: headsRequestSchema,
    answer: headsAnswerSchema,
    writes: false,
    errors: [],
    summary: 'Tells which waves may have new figures.',
  },
} as const satisfies Readonly<Record<string, Route>>;

export type Routes = typeof routes;
export type RouteId = keyof Routes;
/** What a caller writes, before defaults. */
export type RequestOf<Id extends RouteId> = Routes[Id] extends { readonly request: infer S extends z.ZodType }
  ? z.input<S>
  : undefined;
export type AnswerOf<Id extends RouteId> = z.infer<Routes[Id]['answer']>;
