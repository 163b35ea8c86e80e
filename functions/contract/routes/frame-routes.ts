import * as z from 'zod';
import {
  frameFileSchema,
  frameSchema,
  framesSchema,
  frameUploadAnswerSchema,
  frameUploadSchema,
  freezeFrameSchema,
  takeBackListSchema,
} from '../frame.ts';
import { jobSchema } from '../job.ts';
import type { Route } from '../route.ts';

const emptySchema = z.strictObject({});

/** Lists of contacts, frames, and what goes on with them. */
export const frameRoutes = {
  frames: {
    method: 'GET',
    path: '/waves/:wave/frames',
    roles: ['quality-manager', 'platform-manager', 'evaluator'],
    answer: framesSchema,
    writes: false,
    errors: [],
    summary: 'The frames of a wave, one a batch and party, as far as this person may see them.',
  },
  uploadList: {
    method: 'POST',
    path: '/waves/:wave/frames/upload',
    roles: ['quality-manager'],
    request: frameUploadSchema,
    answer: frameUploadAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'takes-no-contacts'],
    summary: 'Where to send a list of contacts; its arrival starts the import.',
  },
  freezeFrame: {
    method: 'POST',
    path: '/waves/:wave/frames/:frame/freeze',
    roles: ['quality-manager'],
    request: freezeFrameSchema,
    answer: jobSchema,
    writes: true,
    errors: ['wave-closed', 'takes-no-contacts', 'frame-frozen', 'frame-empty', 'batch-not-over'],
    summary: 'Freezes a frame: no list enters any more, its hash is said, the brand is bound to its string.',
  },
  frameFile: {
    method: 'POST',
    path: '/waves/:wave/frames/:frame/file',
    roles: ['quality-manager'],
    request: emptySchema,
    answer: frameFileSchema,
    writes: true,
    errors: ['frame-not-frozen', 'frame-forgotten'],
    summary: 'A short-lived address of the frozen list of contacts.',
  },
  takeBackList: {
    method: 'POST',
    path: '/waves/:wave/frames/:frame/take-back',
    roles: ['quality-manager'],
    request: takeBackListSchema,
    answer: frameSchema,
    writes: true,
    errors: ['frame-frozen', 'list-repeated'],
    summary: 'Removes an imported list from a frame that is not frozen.',
  },
  job: {
    method: 'GET',
    path: '/jobs/:job',
    roles: ['quality-manager', 'administrator'],
    answer: jobSchema,
    writes: false,
    errors: [],
    summary: 'How far a job is, and what came of it.',
  },
  resumeJob: {
    method: 'POST',
    path: '/jobs/:job/resume',
    roles: ['quality-manager', 'administrator'],
    request: emptySchema,
    answer: jobSchema,
    writes: false,
    errors: [],
    summary: 'Starts a job again that failed or says nothing any more.',
  },
} as const satisfies Readonly<Record<string, Route>>;
