import * as z from 'zod';
import { decisionSchema, type Decision } from '#contract/decision';
import type { SheetName } from '#contract/sheet';
import type { Client } from '../../api/client.ts';
import type { TopReason } from '../../workbook/committee/top-reason.ts';

/** Reasons as their sheet has them. */
const reasonSchema = z.object({ code: z.string(), name: z.string(), avoidable: z.boolean().nullable() });

/** The log of the committee, as it is on the server. */
export const readDecisions = async (client: Client): Promise<readonly Decision[]> =>
  (await readRows(client, 'decisions')).map((fields) => decisionSchema.parse(fields));

/** The reasons of the organisation, as they are on the server. */
export const readReasons = async (client: Client): Promise<readonly TopReason[]> =>
  (await readRows(client, 'reasons')).map((fields) => reasonSchema.parse(fields));

/** Every row of a sheet, page after page. */
export async function readRows(client: Client, sheet: SheetName): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let next: string | undefined;
  do {
    const page = await client.call('pullSheet', {
      parameters: { sheet },
      request: { cursor: {}, ...(next === undefined ? {} : { next }) },
    });
    rows.push(...page.rows.map(({ fields }) => fields));
    next = page.next;
  } while (next !== undefined);
  return rows;
}
