import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { persons } from '../../infra/local/identity/persons.ts';
import { browser, browserTest } from '../support/browser.ts';
import { holdAccounts, type Account, type ExcelAccounts } from '../support/excel-accounts.ts';
import { eventually } from '../support/eventually.ts';
import { goTo } from '../support/go-to.ts';
import { newOrganisation } from '../support/new-organisation.ts';
import { memberOf } from '../support/product/member-of.ts';
import { originOf, startProcess } from '../support/product/started-process.ts';

const day = '2020-05-25';
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

let started: Promise<string> | undefined;
const system = (): Promise<string> => (started ??= emptySystem());

/** The whole product without its demonstration: an organisation of one person, Claire Morel. */
async function emptySystem(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'barometre-entra-'));
  folders.push(directory);
  await mkdir(join(directory, day));
  await writeFile(join(directory, day, 'demonstration'), `${day}T10:00:00.000Z`);
  const origin = await originOf(startProcess(['--port', '0', '--directory', directory, '--today', day]));
  await (
    await memberOf(origin, 'Claire Morel')
  )('createOrganisation', newOrganisation({ language: 'en' }));
  return origin;
}

const entra = {
  apiBase: '/api',
  identity: {
    kind: 'entra',
    clientId: '33333333-3333-4333-8333-333333333333',
    authority: 'https://login.microsoftonline.com/organizations',
    scope: 'api://22222222-2222-4222-8222-222222222222/access_as_user',
  },
};

/** What the server says of a platform or a quarter that this organisation has not. */
const answered = expect.stringMatching(/unknown|no wave/i);

type Opened = { readonly page: Page; readonly pane: FrameLocator };

async function opened(window: Account['window']): Promise<Opened> {
  const origin = await system();
  const page = await (await browser()).newPage({ viewport: { width: 1400, height: 850 } });
  await page.route('**/config.json', (route) => route.fulfill({ json: entra }));
  const claire = persons.find(({ name }) => name === 'Claire Morel')!;
  await page.addInitScript(holdAccounts, { tenant: claire.tenant, objectId: claire.objectId, window });
  await page.goto(`${origin}/workbench.html?lang=en&book=entra`);
  return { page, pane: page.frameLocator('.wb-pane iframe') };
}

/** What the pane asked Excel for, in order. */
const asked = ({ pane }: Opened): Promise<readonly string[]> =>
  pane.locator('body').evaluate(() => (window as unknown as { accounts: ExcelAccounts }).accounts.asked);

const message = ({ page }: Opened, row: number): Promise<string> =>
  page.evaluate((at) => globalThis.workbench.workbook.active.cell(at, 0)?.message ?? '', row);

async function type({ page }: Opened, address: string, entry: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
}

browserTest(
  'nobody is asked but by a click; then pane and formulas are signed in, also the next time, until they sign out',
  async () => {
    const excel = await opened('agreed');
    const { page, pane } = excel;
    const button = pane.getByRole('button', { name: 'Sign in', exact: true });

    await button.waitFor();
    await type(excel, 'A1', '=BAROMETER("FR-LYON","2020-Q2")');
    await eventually(() => message(excel, 0), expect.stringContaining('not signed in'));
    expect(new Set(await asked(excel))).toEqual(new Set(['GetInitContext', 'GetToken']));

    await button.click();
    await pane.getByText('Enseigne Nord').first().waitFor({ state: 'attached' });
    await eventually(() => message(excel, 0), answered);
    const once = await asked(excel);
    expect(once.filter((method) => method === 'GetTokenPopup')).toHaveLength(1);

    await type(excel, 'A2', '=BAROMETER("FR-PARIS","2020-Q2")');
    await eventually(() => message(excel, 1), answered);
    expect(await asked(excel)).toEqual(once);

    await page.reload();
    await pane.getByText('Enseigne Nord').first().waitFor({ state: 'attached' });
    expect(await asked(excel)).toEqual(['GetInitContext', 'GetToken']);

    await pane.locator('footer summary').click();
    await pane.getByRole('button', { name: 'Sign out' }).click();
    await button.waitFor();
    await page.reload();
    await button.waitFor();
    expect(await asked(excel)).not.toContain('GetToken');
    await page.close();
  },
);

const without = [
  ['a window that is closed', 'closed', /You are not signed in/],
  ['a person Microsoft refuses', 'refused', /Microsoft refuses to sign you in \(AADSTS65001\)/],
] as const;

for (const [name, window, told] of without)
  browserTest(`${name} is told so, and may try again`, async () => {
    const excel = await opened(window);
    const button = excel.pane.locator('.sign-in > button');

    await button.click();
    await excel.pane.getByText(told).waitFor();
    await button.click();

    await eventually(
      async () => (await asked(excel)).filter((method) => method === 'GetTokenPopup').length,
      2,
    );
    await excel.page.close();
  });

browserTest('an Excel that cannot sign in says so, and opens no window of its own', async () => {
  const { page, pane } = await opened('none');

  await pane.getByText(/This Excel cannot sign in/).waitFor();

  expect(page.context().pages()).toHaveLength(1);
  await page.close();
});
