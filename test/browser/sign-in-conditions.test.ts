import type { AtWork } from '../support/product/at-work.ts';
import { atWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

type Exchange = { path: string; status: number };

/** What the pane and the server have said to each other since, less what the switch itself asks for. */
function exchanges({ page }: AtWork): Exchange[] {
  const seen: Exchange[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isForSwitch = response.request().postData()?.includes('"expired":true') ?? false;
    if (isForSwitch) return;
    if (/^\/(api|local\/token)/.test(pathname)) seen.push({ path: pathname, status: response.status() });
  });
  return seen;
}

const signIn = ({ page }: AtWork, state: 'valid' | 'expired' | 'refused') =>
  page.evaluate((wanted) => globalThis.workbench.host.conditions.set({ signIn: wanted }), state);

/** Makes the pane ask who is signed in, as it does when the network comes back. */
const ask = ({ pane }: AtWork) => pane.locator('body').evaluate(() => dispatchEvent(new Event('online')));

browserTest(
  'an expired sign-in is refused by the API itself and renewed; a refused one lasts until it is allowed',
  async () => {
    const { origin } = await runningSystem();
    const claire = await atWork({ origin, lang: 'fr' });
    const { page, pane } = claire;
    const seen = exchanges(claire);

    await signIn(claire, 'expired');
    await ask(claire);
    const asked = ['/api/me', '/local/token'];
    const renewed = [
      { path: '/api/me', status: 401 },
      { path: '/local/token', status: 200 },
      { path: '/api/me', status: 200 },
    ];
    await eventually(
      () => Promise.resolve(seen.filter(({ path }) => asked.includes(path)).slice(0, 3)),
      renewed,
    );
    await eventually(() => page.evaluate(() => globalThis.workbench.host.conditions.current.signIn), 'valid');

    await signIn(claire, 'refused');
    await ask(claire);
    await pane.getByRole('button', { name: /connecter/i }).waitFor();
    await signIn(claire, 'valid');
    await pane.getByRole('button', { name: /connecter/i }).click();
    await pane.getByText('Claire Morel').first().waitFor({ state: 'attached' });
    await page.context().close();
  },
  limitMs,
);
