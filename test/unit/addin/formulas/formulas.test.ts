import { createGrids } from '../../../../addin/api/grids.ts';
import { createKeptTexts } from '../../../../addin/api/kept-texts.ts';
import { connect } from '../../../../addin/api/connect.ts';
import type { CellResult } from '../../../../addin/formulas/cell-result.ts';
import { createFormulas } from '../../../../addin/formulas/formulas.ts';
import { createKeptAnswers } from '../../../../addin/formulas/kept-answers.ts';
import * as indicatorTools from '../../../../addin/formulas/indicators/indicator-tools.ts';
import * as reportTools from '../../../../addin/formulas/reports/report-tools.ts';
import { createLanguage } from '../../../../addin/locales/language.ts';
import { barometerGrid } from '../../../../functions/domain/templates/barometer-grid.ts';
import { aMe } from '../a-me.ts';
import { aFigureAnswer } from '../an-answer.ts';
import { answeringServer, type Received, type Reply } from '../answering-server.ts';
import { memoryStorage } from '../memory-storage.ts';

type Ask = { entity: string; period: string };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A whole add-in without its pane, before a server whose figures and heads the test changes. */
async function anAddin(start = true) {
  const world = { value: 15, head: 'h1', isCut: false, language: 'fr-FR' };
  const figures = (asks: readonly Ask[]): Reply => ({
    status: 200,
    body: {
      answers: asks.map(({ entity, period }) =>
        aFigureAnswer({ value: world.value + entity.length }, period as 'BARO-2026-4'),
      ),
      heads: Object.fromEntries(asks.map(({ period }) => [period, world.head])),
    },
  });
  const answer = ({ path, headers, body }: Received): Reply | 'hang-up' => {
    if (world.isCut) return 'hang-up';
    if (path === '/config.json')
      return {
        status: 200,
        body: { apiBase: '/api', identity: { kind: 'local', tokenUrl: '/token', personsUrl: '/persons' } },
      };
    if (path === '/persons')
      return { status: 200, body: [{ objectId: 'o-1', name: 'C', label: { fr: 'a', en: 'b' } }] };
    if (path === '/token')
      return {
        status: 200,
        body: { token: (body as { objectId: string }).objectId, expiresAt: '2999-01-01T00:00:00Z' },
      };
    if (path === '/api/me') return { status: 200, body: aMe(String(headers.authorization).slice(7)) };
    if (path === '/api/figures') return figures((body as { asks: Ask[] }).asks);
    if (path === '/api/heads')
      return {
        status: 200,
        body: {
          heads: Object.fromEntries((body as { waves: string[] }).waves.map((wave) => [wave, world.head])),
        },
      };
    if (path === '/api/grids/bq4%401.0.0') return { status: 200, body: barometerGrid };
    return { status: 404, body: {} };
  };
  const server = await answeringServer(answer);
  const storage = memoryStorage();
  const kept = createKeptTexts(() => storage);
  const { client, session } = connect(server.fetch, kept);
  const language = createLanguage(world.language, kept);
  const grids = createGrids({ client, organisation: () => session.organisation(), kept });
  const keptAnswers = createKeptAnswers(undefined);
  const formulas = createFormulas({
    client,
    session,
    grids,
    language,
    keptAnswers,
    loadReports: () => Promise.resolve(reportTools),
    loadIndicators: () => Promise.resolve(indicatorTools),
  });
  closing.push(async () => {
    formulas.stop();
    await server.close();
  });
  if (start) await session.start();
  const asked = (path: string) => server.received.filter((one) => one.path === `/api/${path}`);
  return { world, formulas, session, language, asked };
}

type Addin = Awaited<ReturnType<typeof anAddin>>;

/** A cell that shows a formula, with all it was told. */
function aCell(
  { formulas }: Addin,
  ...[id, ...values]: [Parameters<Addin['formulas']['follow']>[0], ...unknown[]]
) {
  const shown: (string | number)[] = [];
  let wake: (() => void) | undefined;
  const text = (result: CellResult): string | number =>
    result.kind === 'value' ? result.value : result.kind === 'block' ? 'block' : result.kind;
  const stop = formulas.follow(id, values, (result, language) => {
    const reason = 'reason' in result ? `: ${result.reason[language]}` : '';
    shown.push(reason === '' ? text(result) : `${text(result)}${reason}`);
    wake?.();
  });
  const told = async (count: number): Promise<void> => {
    while (shown.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { shown, stop, told };
}

test('10,000 cells of 40 different questions are one request', async () => {
  const addin = await anAddin();

  const cells = Array.from({ length: 10_000 }, (_, index) =>
    aCell(addin, index % 2 === 0 ? 'BAROMETER' : 'BAROMETER_N', `P${Math.floor(index / 2) % 40}`, '2026-Q4'),
  );
  await Promise.all(cells.map(({ told }) => told(1)));

  expect(addin.asked('figures')).toHaveLength(1);
  expect((addin.asked('figures')[0]?.body as { asks: unknown[] }).asks).toHaveLength(40);
});

test('10,000 different questions are at most 20 requests, and every cell has its value', async () => {
  const addin = await anAddin();

  const cells = Array.from({ length: 10_000 }, (_, index) =>
    aCell(addin, 'BAROMETER', `P${index}`, '2026-Q4'),
  );
  await Promise.all(cells.map(({ told }) => told(1)));

  expect(addin.asked('figures').length).toBeLessThanOrEqual(20);
  expect(cells[0]?.shown).toEqual([17]);
  expect(cells[9999]?.shown).toEqual([20]);
});

test('cells asked before anybody is signed in wait for it', async () => {
  const addin = await anAddin(false);

  const figure = aCell(addin, 'BAROMETER', 'FR-LYON', '2026-Q4');
  const score = aCell(addin, 'EVALSCORE', 'bq4@1.0.0', [
    barometerGrid.sections.flatMap(({ criteria }) => criteria).map(() => null),
  ]);
  await addin.session.start();
  await Promise.all([figure.told(1), score.told(1)]);

  expect(figure.shown).toEqual([22]);
  expect(score.shown).toEqual(['not-available: Rien n’est encore répondu sur cette ligne.']);
});

test('the size of a sample needs no server, and its default deviation is of the scale of the organisation', async () => {
  const addin = await anAddin(false);
  const size = aCell(addin, 'BAROMETER_SAMPLESIZE', 1e9, 0.5, null);
  const own = aCell(addin, 'BAROMETER_SAMPLESIZE', 400, 0.5, 3.2);

  expect(size.shown).toEqual([158]);
  expect(own.shown).toEqual([113]);
  await addin.session.start();
  addin.session.choose('maison-azur');
  expect(size.shown).toEqual([158, 3934]);
  expect(own.shown).toEqual([113]);
  expect(addin.asked('figures')).toHaveLength(0);
});

test('what is no number for the size of a sample is #VALUE! and says what to correct', async () => {
  const addin = await anAddin(false);
  const shown = (...values: unknown[]) => aCell(addin, 'BAROMETER_SAMPLESIZE', ...values).shown;

  expect(shown(1000, '0,5')).toEqual([
    'invalid: « marge » attend un nombre, « 0,5 » est un texte : tapez un nombre ou donnez une cellule qui en contient un.',
  ]);
  expect(shown(0.5, 1)).toEqual([
    'invalid: « population » attend un nombre entier, 1 au moins : corrigez-le.',
  ]);
  expect(shown(1000, 0)).toEqual(['invalid: « marge » attend un nombre au-dessus de 0 : corrigez-le.']);
  expect(shown(1000, null)).toEqual(['invalid: Il manque l’argument « marge » : complétez la formule.']);
});

test('a changed head has the cells of its wave asked again, and only changed values told', async () => {
  const addin = await anAddin();
  const old = aCell(addin, 'BAROMETER', 'FR-LYON', '2026-Q3');
  const count = aCell(addin, 'BAROMETER_N', 'FR-LYON', '2026-Q3');
  await Promise.all([old.told(1), count.told(1)]);

  await addin.formulas.compare();
  const unchanged = addin.asked('figures').length;
  addin.world.head = 'h2';
  addin.world.value = 16;
  await addin.formulas.compare();
  await old.told(2);

  expect(addin.asked('heads').map(({ body }) => body)).toEqual([
    { waves: ['2026-Q3'] },
    { waves: ['2026-Q3'] },
  ]);
  expect(unchanged).toBe(1);
  expect(addin.asked('figures')).toHaveLength(2);
  expect(old.shown).toEqual([22, 23]);
  expect(count.shown).toEqual([40]);
});

test('after a sync only the cells of its waves are asked again', async () => {
  const addin = await anAddin();
  const [before, now] = [
    aCell(addin, 'BAROMETER', 'A1', '2026-Q3'),
    aCell(addin, 'BAROMETER', 'A1', '2026-Q4'),
  ];
  await Promise.all([before.told(1), now.told(1)]);
  addin.world.value = 10;

  addin.formulas.refresh(['2026-Q4']);
  await now.told(2);

  expect(addin.asked('figures')[1]?.body).toMatchObject({ asks: [{ period: '2026-Q4' }] });
  expect(before.shown).toEqual([17]);
  expect(now.shown).toEqual([17, 12]);
});

test('nothing is asked while nobody watches', async () => {
  const addin = await anAddin();
  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await cell.told(1);

  cell.stop();
  await addin.formulas.compare();
  addin.formulas.refresh();

  expect(addin.asked('heads')).toHaveLength(0);
  expect(addin.asked('figures')).toHaveLength(1);
});

test('a cell cancelled and asked again at once is not a second request', async () => {
  const addin = await anAddin();
  const first = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  first.stop();

  const second = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await second.told(1);
  const third = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await third.told(1);

  expect(first.shown).toEqual([]);
  expect(addin.asked('figures')).toHaveLength(1);
});

test('without network a cell says so, and has its value at the first minute with it', async () => {
  const addin = await anAddin();
  addin.world.isCut = true;
  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await cell.told(1);

  addin.world.isCut = false;
  await addin.formulas.compare();
  await cell.told(2);

  expect(cell.shown[0]).toMatch(/^not-available: Serveur injoignable/);
  expect(cell.shown[1]).toBe(17);
});

test('without network a refreshed cell keeps its last value, and so does one opened later', async () => {
  const addin = await anAddin();
  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await cell.told(1);
  addin.world.isCut = true;

  cell.stop();
  addin.formulas.refresh();
  const later = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await later.told(1);

  expect(later.shown).toEqual([17]);
  expect(addin.asked('figures')).toHaveLength(2);
});

test('signed out, every cell says so; signed in again, they have their values', async () => {
  const addin = await anAddin();
  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await cell.told(1);

  await addin.session.signOut();
  await cell.told(2);
  await addin.session.signIn();
  await cell.told(3);

  expect(cell.shown[1]).toMatch(/^not-available: Vous n’êtes pas connecté/);
  expect(cell.shown[2]).toBe(17);
});

test('another organisation has everything asked again in its name', async () => {
  const addin = await anAddin();
  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4');
  await cell.told(1);
  addin.world.value = 70;

  addin.session.choose('maison-azur');
  await cell.told(2);

  expect(addin.asked('figures').map(({ headers }) => headers['x-organisation'])).toEqual([
    'atlas-auto',
    'maison-azur',
  ]);
  expect(cell.shown).toEqual([17, 72]);
});

test('a wrong argument is said at once, and again in the language chosen', async () => {
  const addin = await anAddin();

  const cell = aCell(addin, 'BAROMETER', 'A1', '2026-Q4', '', 'fax');
  addin.language.force('en');

  expect(cell.shown).toEqual([
    expect.stringMatching(/^invalid: Canal inconnu : « fax »/),
    expect.stringMatching(/^invalid: Unknown channel: “fax”/),
  ]);
  expect(addin.asked('figures')).toHaveLength(0);
});

test('rows of one grid fetch it once, and follow the scale of the organisation', async () => {
  const addin = await anAddin();
  const full = barometerGrid.sections
    .flatMap(({ criteria }) => criteria)
    .map(({ answer }) =>
      answer.type === 'yes-no' ? 1 : answer.type === 'ordinal' ? answer.options.at(-1)?.code : null,
    );

  const cells = Array.from({ length: 50 }, () => aCell(addin, 'EVALSCORE', 'BQ4@1.0.0', [full]));
  await Promise.all(cells.map(({ told }) => told(1)));
  const [first] = cells;
  addin.session.choose('maison-azur');
  await first?.told(2);

  expect(first?.shown).toEqual([20, 100]);
  expect(addin.asked('grids/bq4%401.0.0')).toHaveLength(2);
});

test('a grid nobody published is #N/A, a reference nobody can read #VALUE!', async () => {
  const addin = await anAddin();

  const unknown = aCell(addin, 'EVALSCORE', 'bq9@1.0.0', [[1]]);
  const unreadable = aCell(addin, 'EVALSCORE', 'bq4', [[1]]);
  await unknown.told(1);

  expect(unknown.shown[0]).toMatch(/^not-available: Introuvable/);
  expect(unreadable.shown[0]).toMatch(/^invalid: « bq4 »/);
});
