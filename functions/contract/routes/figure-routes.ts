import {
  presentActivityAnswerSchema,
  presentActivitySchema,
  recordActivityAnswerSchema,
  recordActivitySchema,
} from '../activity.ts';
import {
  figuresAnswerSchema,
  figuresRequestSchema,
  headsAnswerSchema,
  headsRequestSchema,
} from '../figure.ts';
import { namePlatformsAnswerSchema, namePlatformsSchema, platformNamesSchema } from '../platform-name.ts';
import {
  presentVolumesAnswerSchema,
  presentVolumesSchema,
  recordVolumesAnswerSchema,
  recordVolumesSchema,
} from '../volume.ts';
import type { Route } from '../route.ts';

const readers = ['quality-manager', 'evaluator', 'platform-manager', 'finance', 'committee'] as const;

/** Figures, and the volumes that weigh them. */
export const figureRoutes = {
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
  presentVolumes: {
    method: 'POST',
    path: '/volumes/present',
    roles: ['quality-manager'],
    request: presentVolumesSchema,
    answer: presentVolumesAnswerSchema,
    writes: false,
    errors: [],
    summary: 'The volumes that are there already, of those asked about.',
  },
  recordActivity: {
    method: 'POST',
    path: '/activity',
    roles: ['quality-manager', 'finance'],
    request: recordActivitySchema,
    answer: recordActivityAnswerSchema,
    writes: true,
    errors: [],
    summary: 'Records what platforms did in periods; a later record replaces the measures it names.',
  },
  presentActivity: {
    method: 'POST',
    path: '/activity/present',
    roles: ['quality-manager', 'finance'],
    request: presentActivitySchema,
    answer: presentActivityAnswerSchema,
    writes: false,
    errors: [],
    summary: 'The activity that is there already, of that asked about.',
  },
  platformNames: {
    method: 'GET',
    path: '/platform-names',
    roles: ['quality-manager', 'finance'],
    answer: platformNamesSchema,
    writes: false,
    errors: [],
    summary: 'What the platforms were called in imported files so far.',
  },
  namePlatforms: {
    method: 'POST',
    path: '/platform-names',
    roles: ['quality-manager', 'finance'],
    request: namePlatformsSchema,
    answer: namePlatformsAnswerSchema,
    writes: true,
    errors: [],
    summary: 'Keeps which platform a name in files means, or that its rows are left out.',
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
