import type { FieldValue, Row } from '#contract/row';
import { eventually } from '../eventually.ts';
import { atWork, type AtWork } from './at-work.ts';
import { blankRows, openEvaluationSheet } from './evaluation-sheet.ts';
import { giveFile, type GivenFile } from './given-file.ts';
import { memberOf, type Member } from './member-of.ts';

/** Columns of the barometer sheet as it is laid, and the fields of the first answers. */
export const columns = {
  first: 'H',
  second: 'I',
  comment: 'V',
  status: 'AC',
  key: 'AD',
  revision: 'AE',
} as const;
export const firstAnswer = 'answer.understanding';
export const secondAnswer = 'answer.accuracy';

type Opening = {
  readonly origin: string;
  readonly wave: string;
  readonly as?: string;
  readonly shared?: string;
  /** A file that has the sheet: it is opened there, not made. */
  readonly file?: GivenFile;
};

/** Somebody at an evaluation sheet, whose rows are known by their contact wherever they went. */
export type SyncedSheet = AtWork & {
  /** Contacts without any answer when the sheet was opened, from the top. */
  readonly contacts: readonly string[];
  readonly rowOf: (contact: string) => Promise<number>;
  readonly read: (contact: string, column: string) => Promise<unknown>;
  readonly write: (contact: string, column: string, entry: string) => Promise<void>;
  readonly says: (contact: string, status: unknown) => Promise<void>;
  /** What the server has of a field, as the quality manager sees it. */
  readonly served: (contact: string, field?: string) => Promise<FieldValue | undefined>;
  /** Gives a field another value on the server, as somebody else does from another workbook. */
  readonly changeElsewhere: (contact: string, value: FieldValue, field?: string) => Promise<void>;
  /** Waits until the pane's card of the sheet says this. */
  readonly cardSays: (text: RegExp) => Promise<void>;
  readonly send: () => Promise<void>;
  readonly receive: () => Promise<void>;
  /** Chooses in the menu of the right button on a cell. */
  readonly choose: (address: string, item: RegExp) => Promise<void>;
  readonly press: (keys: string) => Promise<void>;
};

export async function openSyncedSheet({ origin, wave, as, shared, file }: Opening): Promise<SyncedSheet> {
  const person = await atWork({
    origin,
    lang: 'fr',
    ...(as === undefined ? {} : { as }),
    ...(shared === undefined ? {} : { shared }),
  });
  const { page, pane, go, type, value, ribbon } = person;
  if (file !== undefined) await openFile(person, file);
  else if (shared === undefined) await openEvaluationSheet(person);
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: /^Échanges/ })
    .click();
  const rows = await blankRows(person, 26);
  const contacts = (await Promise.all(rows.map((row) => value(`A${row}`)))).map(String);
  const manager = await memberOf(origin, 'Claire Morel');
  const rowOf = (contact: string) => page.evaluate(placeOf, contact);
  const read = async (contact: string, column: string) => value(`${column}${await rowOf(contact)}`);
  return {
    ...person,
    contacts,
    rowOf,
    read,
    write: async (contact, column, entry) => type(`${column}${await rowOf(contact)}`, entry),
    says: (contact, status) => eventually(() => read(contact, columns.status), status),
    served: async (contact, field = firstAnswer) =>
      (await rowOfContact(manager, wave, contact))?.fields[field],
    changeElsewhere: async (contact, to, field = firstAnswer) => {
      const { key, revision: base, fields } = (await rowOfContact(manager, wave, contact))!;
      const changes = { [field]: { from: fields[field] ?? null, to } };
      await manager('pushEvaluations', { rows: [{ key, base, changes }] }, { wave });
    },
    cardSays: (text) =>
      eventually(() => pane.locator('article.card').first().innerText(), expect.stringMatching(text)),
    send: () => ribbon('Envoyer'),
    receive: () => ribbon('Recevoir'),
    choose: async (address, item) => {
      await go(address);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: item }).click();
    },
    press: (keys) => page.keyboard.press(keys),
  };
}

async function openFile({ page, pane, value }: AtWork, file: GivenFile): Promise<void> {
  await giveFile(page, file, 'Fichier', /^Ouvrir/);
  await page.waitForURL(/book=(?!test-)/);
  await pane.getByText('(démonstration)').first().waitFor();
  await eventually(() => value('A2'), expect.stringMatching(/./));
}

/** In the page: the row of the active sheet whose first cell is this contact, from 1. */
function placeOf(contact: string): number {
  const { active } = globalThis.workbench.workbook;
  for (let row = 1; row < 400; row += 1) if (active.cell(row, 0)?.value === contact) return row + 1;
  throw new Error(`no row of ${contact}`);
}

async function rowOfContact(manager: Member, wave: string, contact: string): Promise<Row | undefined> {
  for (let next: string | undefined; ;) {
    const request = next === undefined ? { cursor: {} } : { cursor: {}, next };
    const page = await manager('pullEvaluations', request, { wave });
    const row = page.rows.find(({ fields }) => fields['contact'] === contact);
    if (row !== undefined || page.next === undefined) return row;
    next = page.next;
  }
}
