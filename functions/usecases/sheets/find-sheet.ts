import { QualityError } from '#contract/error';
import { sheetNames, type SheetName } from '#contract/sheet';
import { members } from '../members/members-sheet.ts';
import { pastFigures } from './past-figures.ts';
import { platforms } from './platforms.ts';
import { providers } from './providers.ts';
import { volumes } from './volumes.ts';
import type { SheetResource } from './sheet-resource.ts';

const resources: Readonly<Record<SheetName, SheetResource>> = {
  'past-figures': pastFigures,
  platforms,
  providers,
  volumes,
  members,
};

/** The resource of a sheet named in a path. Throws not-found. */
export function findSheet(name: string): SheetResource {
  const known = sheetNames.find((sheet) => sheet === name);
  if (known === undefined) throw new QualityError('not-found', { sheet: name });
  return resources[known];
}
