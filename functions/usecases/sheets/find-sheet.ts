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
import { asSeenBy } from './as-seen-by.ts';
import { actions } from './actions.ts';
import { assumptions } from './assumptions.ts';
import { facts } from './facts.ts';
import { feedback } from './feedback.ts';
import { practices } from './practices.ts';
import { procedures } from './procedures.ts';
import { quotas } from './quotas.ts';
import { remarks } from './remarks.ts';
import { scenarios } from './scenarios.ts';
import { tests } from './tests.ts';
import { themeSteps } from './theme-steps.ts';
import { themes } from './themes.ts';
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
  practices,
  assumptions,
  facts,
  feedback,
  themes,
  'theme-steps': themeSteps,
  actions,
  procedures,
  remarks,
  scenarios,
  quotas,
  tests,
};

/** The resource of a sheet named in a path, as this member sees it. Throws not-found, also to who does not work on it. */
export function findSheet(member: Member, name: string): SheetResource {
  const known = sheetNames.find((sheet) => sheet === name);
  if (known === undefined || !sheetRoles[known].includes(member.role))
    throw new QualityError('not-found', { sheet: name });
  return asSeenBy(member, known, resources[known]);
}
