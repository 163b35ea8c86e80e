import * as z from 'zod';
import type { Overview } from '#contract/organisation';
import { sheetRoles } from '#contract/sheet';
import type { Role } from '#domain/role';
import type { Language } from '#domain/text';
import type { Client } from '../../api/client.ts';
import { writePage } from '../../workbook/committee/write-page.ts';
import { planPractice } from '../../workbook/practices/plan-practice.ts';
import { planTwoAxes } from '../../workbook/practices/plan-two-axes.ts';
import { readRows } from '../committee/read-sheet-rows.ts';
import { evaluatedWaves } from './evaluated-waves.ts';

/** Sheets about practices that the screen of reports writes. */
export type PracticePage = 'two-axes' | 'practice';

export type PracticePageToWrite = {
  readonly client: Client;
  readonly overview: Overview;
  readonly role: Role | undefined;
  /** Code of the wave. */
  readonly wave: string;
  /** Empty for all. */
  readonly platform: string;
  readonly language: Language;
};

const codeSchema = z.object({ code: z.string() });

/**
 * Writes one of them, over an earlier one of ours.
 * @returns the name of the sheet
 */
export async function writePracticePage(page: PracticePage, wanted: PracticePageToWrite): Promise<string> {
  const { overview, role, wave: code, platform, language } = wanted;
  const waves = evaluatedWaves(overview);
  const wave = waves.find((one) => one.code === code);
  const codes = overview.platforms.map((one) => one.code);
  const known = { wave: code, waves: waves.map((one) => one.code), language };
  if (page === 'two-axes')
    return writePage(
      planTwoAxes({
        ...known,
        period: wave?.quarter ?? (wave === undefined ? code : `${wave.from}..${wave.to}`),
        platforms: codes.filter((one) => wave?.platforms.includes(one) !== false),
      }),
      language,
    );
  const practices = await practiceCodes(wanted);
  const [practice = ''] = practices;
  // Of others than theirs a platform manager has the network only where it names nobody.
  const whole = role === 'platform-manager' ? (codes[0] ?? '*') : '*';
  const of = { practice, practices, platform: platform === '' ? whole : platform };
  return writePage(planPractice({ ...known, ...of, platforms: ['*', ...codes] }), language);
}

/** Those of the catalogue, to who works on it; the others type a code. */
async function practiceCodes({ client, role }: PracticePageToWrite): Promise<readonly string[]> {
  if (role === undefined || !sheetRoles.practices.includes(role)) return [];
  return (await readRows(client, 'practices')).map((fields) => codeSchema.parse(fields).code);
}
