import { proposalFiguresSchema } from '../code.ts';
import {
  feedbackOfSchema,
  feedbackSheetSchema,
  goodPracticesSchema,
  preparedSchema,
  readGoodPracticesSchema,
} from '../feedback.ts';
import { measuredProgressSchema, measureProgressSchema } from '../progress.ts';
import type { Route } from '../route.ts';
import { pullAnswerSchema, pullRequestSchema, pushAnswerSchema, pushRequestSchema } from '../row.ts';

/** From practices coded to progress: codes, feedback, what came of it. */
export const practiceRoutes = {
  pullCodes: {
    method: 'POST',
    path: '/waves/:wave/codes/:theme/pull',
    roles: ['quality-manager', 'evaluator'],
    request: pullRequestSchema,
    answer: pullAnswerSchema,
    writes: false,
    errors: ['cursor-too-old'],
    summary: 'The contacts of a wave with the codes of the practices of a theme, page by page.',
  },
  pushCodes: {
    method: 'POST',
    path: '/waves/:wave/codes/:theme/push',
    roles: ['quality-manager', 'evaluator'],
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'Merges what was coded, row by row, field by field.',
  },
  proposalFigures: {
    method: 'GET',
    path: '/waves/:wave/codes/:theme/proposals',
    roles: ['quality-manager', 'evaluator'],
    answer: proposalFiguresSchema,
    writes: false,
    errors: [],
    summary: 'What the patterns of the practices of a theme are worth, by what people confirmed.',
  },
  prepareFeedback: {
    method: 'POST',
    path: '/feedback/prepare',
    roles: ['quality-manager'],
    request: feedbackOfSchema,
    answer: preparedSchema,
    writes: true,
    errors: ['not-found'],
    summary: 'Makes or computes again the rows of a feedback that was not sent.',
  },
  sendFeedback: {
    method: 'POST',
    path: '/feedback/send',
    roles: ['quality-manager'],
    request: feedbackOfSchema,
    answer: preparedSchema,
    writes: true,
    errors: ['not-found'],
    summary: 'Shows a feedback to the platform, its figures as they are now.',
  },
  readFeedback: {
    method: 'POST',
    path: '/feedback',
    roles: ['quality-manager', 'platform-manager'],
    request: feedbackOfSchema,
    answer: feedbackSheetSchema,
    writes: false,
    errors: ['not-found'],
    summary: 'The feedback of a theme to a platform; to a platform manager once it was sent.',
  },
  readGoodPractices: {
    method: 'POST',
    path: '/good-practices',
    roles: ['quality-manager', 'evaluator', 'platform-manager', 'finance', 'committee'],
    request: readGoodPracticesSchema,
    answer: goodPracticesSchema,
    writes: false,
    errors: ['not-found'],
    summary: 'Good practices of a theme that were raised in a wave, without whose they are.',
  },
  measureProgress: {
    method: 'POST',
    path: '/progress',
    roles: ['quality-manager'],
    request: measureProgressSchema,
    answer: measuredProgressSchema,
    writes: true,
    errors: ['not-found'],
    summary: 'What a wave says of themes, actions and procedures, written in their rows.',
  },
} as const satisfies Readonly<Record<string, Route>>;
