import * as z from 'zod';
import type { SheetName } from '#contract/sheet';
import { themes, type Theme } from '#domain/theme';
import type { Client } from '../../api/client.ts';

const feedbackRow = z.object({
  platform: z.string(),
  wave: z.string(),
  practice: z.string(),
  theme: z.enum(themes),
  sentDay: z.string().nullable(),
  reply: z.string().nullable(),
});
const factRow = z.object({
  platform: z.string(),
  wave: z.string(),
  practice: z.string(),
  dispute: z.string().nullable(),
  disputeAnswer: z.string().nullable(),
  factVerdict: z.string().nullable(),
});

/** How far the feedback of a theme to a platform is. */
export type Told = {
  readonly wave: string;
  readonly platform: string;
  readonly theme: Theme;
  readonly practices: number;
  readonly facts: number;
  /** The last day something of it was sent; null while it is only prepared. */
  readonly sentDay: string | null;
  readonly replies: number;
  /** Disputed facts that nobody answered. */
  readonly disputes: number;
};

/** Every feedback that this person may see, the latest wave first. */
export async function readTold(client: Client): Promise<readonly Told[]> {
  const [rows, facts] = await Promise.all([
    readRows(client, 'feedback').then((all) => all.map((fields) => feedbackRow.parse(fields))),
    readRows(client, 'facts').then((all) => all.map((fields) => factRow.parse(fields))),
  ]);
  const groups = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const name = [row.wave, row.platform, row.theme].join('|');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .flatMap(([, own]) => (own[0] === undefined ? [] : [toldOf(own[0], own, facts)]));
}

type Row = z.infer<typeof feedbackRow>;

function toldOf(
  { wave, platform, theme }: Row,
  rows: readonly Row[],
  all: readonly z.infer<typeof factRow>[],
): Told {
  const practices = new Set(rows.map(({ practice }) => practice));
  const facts = all.filter(
    (fact) => fact.wave === wave && fact.platform === platform && practices.has(fact.practice),
  );
  const days = rows.flatMap(({ sentDay }) => sentDay ?? []);
  return {
    ...{ wave, platform, theme },
    practices: rows.length,
    facts: facts.length,
    sentDay: days.toSorted().at(-1) ?? null,
    replies: rows.filter(({ reply }) => reply !== null).length,
    disputes: facts.filter((fact) => fact.dispute !== null && !isAnswered(fact)).length,
  };
}

const isAnswered = ({ disputeAnswer, factVerdict }: z.infer<typeof factRow>): boolean =>
  disputeAnswer !== null || factVerdict !== null;

/** Every row of a sheet, page after page. */
async function readRows(client: Client, sheet: SheetName): Promise<readonly unknown[]> {
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
