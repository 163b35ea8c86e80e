import { writeFileSync } from 'node:fs';
import { inProject } from '../project.ts';
import { compareMembers } from './compare-members.ts';
import { limitsPage } from './limits-page.ts';

writeFileSync(
  inProject('addin', 'workbench', 'not-simulated.md'),
  limitsPage(compareMembers()).trimEnd() + '\n',
);
