import { writeFileSync } from 'node:fs';
import { ACCESS_PAGE, accessPage } from './access-page.ts';
import { inProject } from './project.ts';

writeFileSync(inProject(ACCESS_PAGE), accessPage());
