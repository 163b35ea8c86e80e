import type { JobKind } from '#contract/job';
import { drawFrame } from '../draws/draw-frame.ts';
import { exportOrganisation } from '../export/export-organisation.ts';
import { freezeFrame } from '../frames/freeze/freeze-frame.ts';
import { importFrame } from '../frames/import/import-frame.ts';
import { closeWave } from '../waves/close-wave.ts';
import type { JobProgram } from './job-work.ts';

/** What runs for each kind of job. */
export const programs: Readonly<Partial<Record<JobKind, JobProgram>>> = {
  'import-frame': importFrame,
  'freeze-frame': freezeFrame,
  draw: drawFrame,
  'close-wave': closeWave,
  'export-organisation': exportOrganisation,
};
