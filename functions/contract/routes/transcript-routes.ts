import type { Route } from '../route.ts';
import {
  proposeAnswerSchema,
  proposeCodesSchema,
  readTranscriptSchema,
  searchAnswerSchema,
  searchTranscriptsSchema,
  transcriptSchema,
} from '../transcript.ts';

/** What was said or written in the contacts of a wave, until its end. */
export const transcriptRoutes = {
  readTranscript: {
    method: 'POST',
    path: '/waves/:wave/transcripts/read',
    roles: ['quality-manager', 'evaluator'],
    request: readTranscriptSchema,
    answer: transcriptSchema,
    writes: false,
    errors: ['no-recording', 'recording-gone'],
    summary: 'What was said or written in a contact; whoever reads it is written down first.',
  },
  searchTranscripts: {
    method: 'POST',
    path: '/waves/:wave/transcripts/search',
    roles: ['quality-manager', 'evaluator'],
    request: searchTranscriptsSchema,
    answer: searchAnswerSchema,
    writes: false,
    errors: [],
    summary: 'The turns of a sample that say something, page by page; the search is written down first.',
  },
  proposeCodes: {
    method: 'POST',
    path: '/waves/:wave/transcripts/propose',
    roles: ['quality-manager'],
    request: proposeCodesSchema,
    answer: proposeAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'Keeps where the patterns of practices are found, page by page, for people to confirm.',
  },
} as const satisfies Readonly<Record<string, Route>>;
