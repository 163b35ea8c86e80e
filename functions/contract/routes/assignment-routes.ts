import {
  assignAnswerSchema,
  assignPreviewSchema,
  assignSchema,
  progressSchema,
  reassignAnswerSchema,
  reassignSchema,
} from '../assignment.ts';
import type { Route } from '../route.ts';

/** Who evaluates what, and how far they are. */
export const assignmentRoutes = {
  previewAssignments: {
    method: 'POST',
    path: '/waves/:wave/assignments/preview',
    roles: ['quality-manager'],
    request: assignSchema,
    answer: assignPreviewSchema,
    writes: false,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'What assigning would give to whom.',
  },
  assign: {
    method: 'POST',
    path: '/waves/:wave/assignments',
    roles: ['quality-manager'],
    request: assignSchema,
    answer: assignAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary:
      'Gives the contacts that nobody has, and the doubles that lack; what is assigned or begun never moves.',
  },
  reassign: {
    method: 'POST',
    path: '/waves/:wave/assignments/reassign',
    roles: ['quality-manager'],
    request: reassignSchema,
    answer: reassignAnswerSchema,
    writes: true,
    errors: ['wave-closed', 'wave-not-open'],
    summary: 'Deals the open rows of somebody among others; what was begun stays written.',
  },
  progress: {
    method: 'GET',
    path: '/waves/:wave/progress',
    roles: ['quality-manager'],
    answer: progressSchema,
    writes: false,
    errors: [],
    summary: 'How far everybody is with their evaluations, and what nobody has.',
  },
} as const satisfies Readonly<Record<string, Route>>;
