import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork, type AtWork } from '../support/product/at-work.ts';
import { memberOf, type Member } from '../support/product/member-of.ts';
import { runningSystem } from '../support/product/running-system.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;
const WAVE = '2020-Q2';
const COUNT = 30;
const contacts = Array.from({ length: COUNT }, (_, index) => `COD-${String(index + 1).padStart(3, '0')}`);

/** Chats to code, and practices to look for in them. */
async function prepare(manager: Member): Promise<void> {
  const listed = contacts.map((id, index) => {
    const start = `2020-05-12T09:${String(index).padStart(2, '0')}:00Z`;
    return {
      line: index + 1,
      id,
      platform: 'FR-LYON',
      channel: 'chat' as const,
      direction: 'in' as const,
      start,
    };
  });
  await manager('importContacts', { contacts: listed }, { wave: WAVE });
  const turns = [
    { speaker: 'client' as const, at: 0, text: 'Bonjour' },
    { speaker: 'agent' as const, at: 42, text: 'Puis-je vous aider pour autre chose ?' },
    { speaker: 'client' as const, at: 90, text: 'Non merci' },
  ];
  const writings = contacts.slice(0, 5).map((contact) => ({ contact, writing: { subject: '', turns } }));
  await manager('sendWritings', { writings }, { wave: WAVE });
  await addPractice(manager, 'REBOND', 'Propose une autre aide', 'autre chose');
  await addPractice(manager, 'RELANCE', 'Relance après un refus', null);
  await manager('proposeCodes', { practices: ['REBOND'] }, { wave: WAVE });
}

async function addPractice(
  manager: Member,
  code: string,
  practiceLabel: string,
  patternWords: string | null,
): Promise<void> {
  const said = { code, practiceLabel, theme: 'proactivity', polarity: 'good', patternWords };
  const changes = Object.fromEntries(Object.entries(said).map(([field, to]) => [field, { from: null, to }]));
  await manager('pushSheet', { rows: [{ key: code, base: 0, changes }] }, { sheet: 'practices' });
}

const words = {
  fr: { screen: 'Codage et transcriptions', theme: 'Thème', open: 'Ouvrir la feuille de codage' },
  en: { screen: 'Coding and transcripts', theme: 'Theme', open: 'Open the coding sheet' },
} as const;

/** Opens the coding sheet of proactivity from the pane; its rows are there then. */
async function openCoding({ page, pane, value }: AtWork, lang: 'fr' | 'en'): Promise<void> {
  const { screen, theme, open } = words[lang];
  await pane.getByRole('button', { name: screen }).first().click();
  await pane.getByLabel(theme).selectOption('proactivity');
  await pane.getByRole('button', { name: open }).click();
  await eventually(() => value('A1'), 'Contact');
  await eventually(
    () =>
      page.evaluate((wanted) => {
        const { active } = globalThis.workbench.workbook;
        const shown = new Set(Array.from({ length: 1000 }, (_, row) => active.cell(row, 0)?.value));
        return wanted.filter((contact) => shown.has(contact)).length;
      }, contacts),
    COUNT,
  );
}

/** The row of a contact, wherever it went. */
const rowOf = ({ page }: AtWork, contact: string): Promise<number> =>
  page.evaluate((wanted) => {
    const { active } = globalThis.workbench.workbook;
    for (let row = 1; row < 2000; row += 1) if (active.cell(row, 0)?.value === wanted) return row + 1;
    throw new Error(`no row ${wanted}`);
  }, contact);

browserTest(
  'practices are coded by keyboard and paste, sorted without losing a code, and seen from a second workbook',
  async () => {
    const { origin } = await runningSystem();
    const manager = await memberOf(origin, 'Claire Morel');
    await prepare(manager);
    const work = await atWork({ origin, lang: 'fr' });
    const { page, pane, go, type, paste, value, column, ribbon } = work;
    await openCoding(work, 'fr');
    const served = async (contact: string) => {
      const { rows } = await manager('pullCodes', { cursor: {} }, { wave: WAVE, theme: 'proactivity' });
      return rows.find(({ key }) => key === contact)?.fields;
    };
    const at = async (heading: string, contact: string) =>
      `${await column(heading)}${await rowOf(work, contact)}`;
    const [first = '', last = ''] = [contacts[0], contacts.at(-1)];
    const inSheet = await Promise.all(contacts.map((contact) => rowOf(work, contact)));
    const top = Math.min(...inSheet);
    expect(Math.max(...inSheet) - top).toBe(COUNT - 1);

    // What the pattern proposes is shown, and is no code.
    expect(await value(await at('REBOND\u00a0?', first))).toBe('0:42');
    expect(await value(await at('Propose une autre aide', first))).toBe('');
    expect(await value(await at('Durée (s)', first))).toBe(90);

    // A block pasted in the words of a person; then one row by the keyboard alone.
    const typed = [
      ['1', '12', 'a'],
      ['0', '', ''],
      ['oui', '8', 'r'],
      ['N', '', ''],
      ['non', '', '0'],
    ];
    const block = Array.from({ length: COUNT }, (_, index) => typed[index % typed.length] ?? []);
    await paste(`${await column('Propose une autre aide')}${top}`, block);
    await go(await at('Relance après un refus', last));
    await page.keyboard.type('peut-être');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    const status = await column('Synchronisation');
    const says = async (contact: string) => value(`${status}${await rowOf(work, contact)}`);
    await eventually(() => says(first), 'à envoyer');
    await ribbon('Envoyer');
    await eventually(() => says(first), 'envoyé');
    await eventually(() => says(last), expect.stringMatching(/^refusé : Relance après un refus.*1, 0, N/));
    await type(await at('Relance après un refus', last), '0');
    await ribbon('Envoyer');
    await eventually(() => says(last), 'envoyé');
    expect(await served(last)).toMatchObject({ 'presence:RELANCE': 'absent', 'seconds:RELANCE': 5 });

    // Sorted, every code goes with its contact, and nothing is to send.
    const before = await Promise.all(contacts.map((contact) => served(contact)));
    await go(await at('Propose une autre aide', first));
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /Trier de Z à A/ }).click();
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Échanges/ })
      .click();
    await pane.getByText('Rien à envoyer.').first().waitFor();
    await type(await at('Relance après un refus', first), 'x');
    await ribbon('Envoyer');
    await eventually(() => served(first), expect.objectContaining({ 'presence:RELANCE': 'present' }));
    const after = await Promise.all(contacts.map((contact) => served(contact)));
    expect(after.slice(1)).toEqual(before.slice(1));

    // A practice added meanwhile has its columns once the sheet is shown again; what was coded stays.
    await addPractice(manager, 'MERCI', 'Remercie', null);
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: /^Accueil/ })
      .click();
    await openCoding(work, 'fr');
    await eventually(async () => value(await at('Remercie', first)), '');
    expect(await value(await at('Propose une autre aide', first))).toBe(1);
    await type(await at('Remercie', first), '1');
    await ribbon('Envoyer');
    await eventually(() => served(first), expect.objectContaining({ 'presence:MERCI': 'present' }));

    // From a second workbook, in the other language.
    const other = await atWork({ origin, lang: 'en' });
    await openCoding(other, 'en');
    const seen = async (heading: string, contact: string) =>
      other.value(`${await other.column(heading)}${await rowOf(other, contact)}`);
    expect(await seen('Propose une autre aide', first)).toBe(1);
    expect(await seen('REBOND reaction', first)).toBe('accepts');
    expect(await seen('Remercie', first)).toBe(1);
    expect(await seen('Propose une autre aide', contacts[3] ?? '')).toBe('N');
    expect(await seen('Relance après un refus', last)).toBe(0);
  },
  limitMs,
);
