import type { Conditions } from '../../../addin/workbench/conditions/conditions.ts';
import { eventually } from '../eventually.ts';
import type { Command, Exchange, Gesture } from '../sync/stories/commands.ts';
import type { Trouble } from '../sync/stories/wire.ts';
import { becomes } from './at-work.ts';
import { columns, type SyncedSheet } from './synced-sheet.ts';

const typed = [columns.first, columns.second, columns.comment];
/** By column; the last of each is refused. */
const entries: Readonly<Record<string, readonly string[]>> = {
  [columns.first]: ['4', '5', '3', 'N', 'x9'],
  [columns.second]: ['4', '5', '2', 'N', 'x9'],
  [columns.comment]: ['dit « merci »', '0042', '4/5', 'rien'],
};
/** What the workbench does to requests for a trouble of a story; the others have no like in a browser. */
const conditions: Partial<Record<Trouble, Partial<Conditions>>> = {
  lost: { failing: 'next', failure: 'not-sent' },
  'answer-lost': { failing: 'next', failure: 'no-answer' },
  'cut-short': { failing: 'next', failure: 'cut-answer' },
  gateway: { failing: 'next', failure: 'unavailable' },
  expired: { signIn: 'expired' },
};

/** Managers: they see the same rows. */
const people = ['Claire Morel', 'Paul Garnier'];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The hands of somebody in a story: its commands done as a person does them, those without a like left out. */
export async function doInSheet(sheet: SyncedSheet, command: Command): Promise<void> {
  if (command.do === 'choose') return choose(sheet, command.side);
  if (command.do === 'reopen') return reopen(sheet);
  if (command.do === 'hand-over') return handOver(sheet, command.person);
  if ('troubles' in command) return exchange(sheet, command);
  if ('book' in command && 'do' in command) return gesture(sheet, command as Gesture);
}

async function gesture(sheet: SyncedSheet, command: Gesture): Promise<void> {
  if (command.do === 'type') await write(sheet, command.row, command.field, command.entry);
  if (command.do === 'paste')
    for (const [down, line] of command.block.slice(0, 2).entries())
      await write(sheet, command.row + down, command.field, line[0] ?? 0);
  if (command.do === 'delete-row') await deleteRow(sheet, command.row);
  if (command.do === 'sort')
    await sheet.choose('A3', command.by % 2 === 0 ? /Trier de A à Z/ : /Trier de Z à A/);
  if (command.do === 'undo')
    for (let time = 0; time < command.times; time += 1) await sheet.press('Control+z');
}

async function write(sheet: SyncedSheet, row: number, field: number, entry: number): Promise<void> {
  const column = at(typed, field);
  const contact = contactAt(sheet, row);
  if (!(await stands(sheet, contact))) return;
  await sheet.write(contact, column, at(entries[column] ?? [], entry));
}

const contactAt = ({ contacts }: SyncedSheet, row: number) => at(contacts.slice(0, 3), row);

/** Its row may be deleted. */
const stands = ({ rowOf }: SyncedSheet, contact: string) =>
  rowOf(contact).then(
    () => true,
    () => false,
  );

async function deleteRow(sheet: SyncedSheet, row: number): Promise<void> {
  const contact = contactAt(sheet, row);
  if (await stands(sheet, contact))
    await sheet.choose(`A${await sheet.rowOf(contact)}`, /Supprimer les lignes du tableau/);
}

/** The workbook goes to somebody else; what the person before them left to send is not theirs. */
async function handOver({ pane }: SyncedSheet, person: number): Promise<void> {
  await becomes(pane, at(people, person));
  await pane.getByText('(démonstration)').first().waitFor();
  await toExchanges(pane);
}

/** Begun, not waited for: the next command may come while it goes on. */
async function exchange(sheet: SyncedSheet, { do: what, troubles }: Exchange): Promise<void> {
  const trouble = troubles.find((one) => conditions[one] !== undefined);
  const wanted = trouble === undefined ? undefined : conditions[trouble];
  if (wanted !== undefined)
    await sheet.page.evaluate((set) => globalThis.workbench.host.conditions.set(set), wanted);
  if (what === 'push-others' && (await sendOthers(sheet))) return;
  if (what === 'push' || what === 'push-others') await sheet.send();
  else await sheet.receive();
}

/** What others left to send has a button of its own. */
async function sendOthers({ pane }: SyncedSheet): Promise<boolean> {
  const button = pane.getByRole('button', { name: 'Envoyer les saisies des autres' });
  if ((await button.count()) === 0) return false;
  await button.click({ timeout: 3_000 }).catch(() => undefined);
  return true;
}

async function choose({ pane }: SyncedSheet, side: 'mine' | 'theirs'): Promise<void> {
  const names =
    side === 'mine'
      ? /^(Garder (la|toutes les) mi|Envoyer (l’|toutes les )anc)/
      : /^(Prendre|Remettre (la|toutes))/;
  const button = pane.locator('.conflicts').getByRole('button', { name: names }).first();
  if ((await button.count()) > 0) await button.click({ timeout: 3_000 }).catch(() => undefined);
}

async function reopen({ page, pane }: SyncedSheet): Promise<void> {
  await page.reload();
  await pane.getByText('(démonstration)').first().waitFor();
  await toExchanges(pane);
}

const toExchanges = (pane: SyncedSheet['pane']) =>
  pane
    .getByRole('navigation')
    .getByRole('button', { name: /^Échanges/ })
    .click();

/** Everybody is back on line, corrects what is refused, chooses and sends, until nothing is left to do. */
export async function finishStory(sheets: readonly SyncedSheet[], ending: 'mine' | 'theirs'): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const sheet of sheets) {
      await sheet.page.evaluate(() => globalThis.workbench.host.conditions.reset());
      await received(sheet);
      await putBack(sheet);
      await correct(sheet);
      for (let left = 0; left < 6 && (await conflicts(sheet)) > 0; left += 1) await choose(sheet, ending);
      if (await sendOthers(sheet)) await still(sheet);
      await sheet.send();
      await still(sheet);
    }
  for (const sheet of sheets) {
    await received(sheet);
    await sheet.cardSays(/Rien à envoyer/);
  }
}

async function received(sheet: SyncedSheet): Promise<void> {
  await Promise.all([sheet.page.waitForResponse(/evaluations\/pull/), sheet.receive()]);
  await still(sheet);
}

async function putBack(sheet: SyncedSheet): Promise<void> {
  for (const contact of sheet.contacts.slice(0, 3)) {
    if (await stands(sheet, contact)) continue;
    await sheet.pane.getByRole('button', { name: 'Remettre', exact: true }).click();
    await eventually(() => stands(sheet, contact), true);
  }
}

const conflicts = ({ pane }: SyncedSheet) => pane.locator('.conflicts').count();

const still = ({ pane }: SyncedSheet) =>
  eventually(
    async () => (await pane.locator('article.card .pending').first().innerText()).endsWith('…'),
    false,
  );

async function correct(sheet: SyncedSheet): Promise<void> {
  for (const contact of sheet.contacts.slice(0, 3))
    for (const column of typed)
      if ((await sheet.read(contact, column)) === 'x9') await sheet.write(contact, column, '4');
}

/** What the person sees of the rows of a story. */
export async function shownInStory(sheet: SyncedSheet): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const contact of sheet.contacts.slice(0, 3))
    for (const column of typed)
      shown.push(`${contact} ${column} ${String(await sheet.read(contact, column))}`);
  return shown;
}
