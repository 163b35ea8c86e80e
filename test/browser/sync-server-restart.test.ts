import type { Row } from '#contract/row';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { interruptedSystem } from '../support/product/interrupted-system.ts';
import { memberOf } from '../support/product/member-of.ts';
import { columns, openSyncedSheet } from '../support/product/synced-sheet.ts';

const wave = '2020-Q2';
/** The demonstration may have to be played first. */
const limitMs = 900_000;

/** The rows of the barometer as the server has them, by key. */
async function answering(origin: string): Promise<readonly Row[]> {
  const manager = await memberOf(origin, 'Claire Morel');
  const rows: Row[] = [];
  for (let next: string | undefined; ;) {
    const page = await manager(
      'pullEvaluations',
      { cursor: {}, ...(next !== undefined && { next }) },
      { wave },
    );
    rows.push(...page.rows);
    next = page.next;
    if (next === undefined) break;
  }
  return rows
    .filter(({ fields }) => String(fields['grid']).startsWith('bq4'))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

const notes = (rows: readonly Row[]) =>
  rows.filter(({ fields }) => String(fields['comment']).startsWith('note '));
const revisions = (rows: readonly Row[]) => rows.map(({ key, revision }) => [key, revision] as const);

browserTest(
  'a server that dies while it writes many rows has each of them once when it is back, and the pane says what to do',
  async () => {
    const { origin, die, comeBack } = await interruptedSystem();
    const sheet = await openSyncedSheet({ origin, wave });
    const before = await answering(origin);
    const block = Array.from({ length: before.length }, (_, row) => [`note ${row}`]);
    await sheet.paste(`${columns.comment}2`, block);
    await sheet.cardSays(new RegExp(`${before.length} saisies à envoyer`));

    let isDead: (() => void) | undefined;
    const died = new Promise<void>((resolve) => (isDead = resolve));
    // The server has the request, and nobody ever hears its answer.
    await sheet.page.route('**/push', async (route) => {
      await route.fetch().catch(() => undefined);
      await died;
      await route.abort();
    });
    await sheet.send();
    await eventually(async () => notes(await answering(origin)).length > 0, true);
    await die();
    isDead?.();
    await sheet.cardSays(/saisies à envoyer[\s\S]*Serveur injoignable[\s\S]*Un envoi n’a pas eu de réponse/);
    await sheet.page.unroute('**/push');
    await comeBack();
    await sheet.send();

    await sheet.cardSays(/Rien à envoyer/);
    await eventually(() => sheet.pane.getByText('Serveur injoignable').count(), 0);
    const after = await answering(origin);
    expect(notes(after)).toHaveLength(before.length);
    expect(revisions(after)).toEqual(revisions(before).map(([key, revision]) => [key, revision + 1]));
    await sheet.page.context().close();
  },
  limitMs,
);
