import * as z from 'zod';
import { roles } from '#domain/role';
import { importAnswerSchema, importContactsSchema } from '../contact.ts';
import { gridSchema, publishGridSchema } from '../grid.ts';
import { createWaveSchema, waveSchema } from '../wave.ts';
import { jobSchema } from '../job.ts';
import type { Route } from '../route.ts';

const emptySchema = z.strictObject({});

/** Grids, and waves from planning to closing. */
export const waveRoutes = {
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
    request: publishGridSchema,
    answer: gridSchema,
    writes: true,
    errors: ['conflict', 'version-too-low'],
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
  releaseWave: {
    method: 'POST',
    path: '/waves/:wave/release',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: waveSchema,
    writes: true,
    errors: ['wave-not-open', 'release-too-early', 'nothing-to-release', 'conflict'],
    summary: 'Releases figures of an open wave to readers without rows, at most once a week.',
  },
  closeWave: {
    method: 'POST',
    path: '/waves/:wave/close',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: jobSchema,
    writes: true,
    errors: ['wave-not-open', 'conflict'],
    summary:
      'Begins to close an open wave, whose figures become a snapshot; asked again meanwhile, it is the same job.',
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
} as const satisfies Readonly<Record<string, Route>>;
