import { QualityError } from '#contract/error';
import { sheetNames, sheetRoles, type SheetName } from '#contract/sheet';
import type { Member } from '#domain/role';
import { members } from '../members/members-sheet.ts';
import { activity } from './activity.ts';
import { costs } from './costs.ts';
import { decisions } from './decisions.ts';
import { gains } from './gains.ts';
import { pastFigures } from './past-figures.ts';
import { platforms } from './platforms.ts';
import { providers } from './providers.ts';
import { rates } from './rates.ts';
import { reasonCounts } from './reason-counts.ts';
import { reasons } from './reasons.ts';
import type { SheetResource } from './sheet-resource.ts';
import { targets } from './targets.ts';
import { volumes } from './volumes.ts';

const resources: Readonly<Record<SheetName, SheetResource>> = {
  'past-figures': pastFigures,
  platforms,
  providers,
  volumes,
  members,
  activity,
  reasons,
  'reason-counts': reasonCounts,
  costs,
  rates,
  targets,
  gains,
  decisions,
};

/** The resource of a sheet named in a path. Throws not-found, also to who does not work on it. */
export function findSheet({ role }: Member, name: string): SheetResource {
  const known = sheetNames.find((sheet) => sheet === name);
  if (known === undefined || !sheetRoles[known].includes(role))
    throw new QualityError('not-found', { sheet: name });
  return resources[known];
}
