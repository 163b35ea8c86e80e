import type { Overview } from '#contract/organisation';
import { sheetRoles, type SheetName } from '#contract/sheet';
import type { Role } from '#domain/role';
import type { Language } from '#domain/text';
import { quarterName } from '../../locales/sheets.ts';
import type { Client } from '../../api/client.ts';
import { knownPractices } from '../practices/known-practices.ts';
import { knownReasons } from './known-reasons.ts';

type Asking = {
  readonly client: Client;
  readonly overview: Overview;
  readonly language: Language;
  readonly role: Role | undefined;
};

/** Codes offered in the drop-downs of a sheet of an organisation: a comfort, and none when they cannot be had now. */
export async function offeredCodes(name: SheetName, { client, overview, language, role }: Asking) {
  const { providers, platforms, waves } = overview;
  const isCoder = role !== undefined && sheetRoles.practices.includes(role);
  const readsPractices = name === 'facts' && isCoder;
  const practices = readsPractices ? await knownPractices(client).catch(() => []) : [];
  return {
    providers: providers.map(({ code }) => code),
    platforms: platforms.map(({ code }) => code),
    waves: waves.filter(({ state }) => state !== 'planned').map(({ code }) => quarterName(code)[language]),
    practices: practices.map(({ code }) => code),
    reasons: name === 'reason-counts' ? await knownReasons(client) : [],
  };
}
