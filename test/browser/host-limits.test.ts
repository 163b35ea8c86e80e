import { compareMembers } from '../../infra/build/limits/compare-members.ts';
import { browserTest } from '../support/browser.ts';
import { openHostPage } from '../support/host-page/open-host-page.ts';
import { seededRandom } from '../support/random.ts';

type Member = { owner: string; name: string; kind: string; path: readonly string[]; canRead: boolean };

/** The client cannot load three of these; the last it loads from the items. */
const cannotBeLoaded = new Set([
  'Range.sort',
  'Workbook.functions',
  'Workbook.dataConnections',
  'RangeBorderCollection.tintAndShade',
]);

const missing: readonly Member[] = compareMembers().flatMap(({ hostName: owner, path, members }) =>
  path === undefined
    ? []
    : members
        .filter(({ name, simulated }) => simulated !== 'yes' && !cannotBeLoaded.has(`${owner}.${name}`))
        .map(({ name, kind, simulated }) => ({ owner, name, kind, path, canRead: simulated === 'read' })),
);

/** Runs in the add-in's frame: one of everything, so that every class can be reached. */
const fill = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true);
    range.conditionalFormats.add('Custom');
    sheet.charts.add('ColumnClustered', range, 'Columns');
    context.workbook.names.add('sample', range);
    context.workbook.settings.add('key', 1);
    context.workbook.customXmlParts.add('<sample xmlns="urn:sample">1</sample>');
    range.select();
    await context.sync();
  });

/** Runs in the add-in's frame: what asking for each member fails with. */
const ask = async (members: readonly Member[]) => {
  // Members are reached by name, whatever their class.
  // oxlint-disable-next-line typescript/no-explicit-any
  type Loose = any;
  const reach = async (context: Excel.RequestContext, path: readonly string[]): Promise<Loose> => {
    let object: Loose = context;
    for (const step of path) {
      if (step === '[0]') {
        object.load('items');
        await context.sync();
        object = object.items[0];
      } else object = step.endsWith('()') ? object[step.slice(0, -2)]() : object[step];
    }
    return object;
  };
  const attempt = (object: Loose, { name, kind, canRead }: Member) => {
    if (kind === 'event') object[name].add(() => Promise.resolve());
    else if (canRead) object[name] = true;
    else if (kind === 'scalar') object.load(name);
    else if (kind === 'property') object[name].load();
    else object[name]('1', 1, 1);
  };
  const answers: string[] = [];
  for (const member of members) {
    const answer = await Excel.run(async (context) => {
      attempt(await reach(context, member.path), member);
      await context.sync();
      return 'no error';
    }).catch((error: unknown) => {
      const { code, message } = error as OfficeExtension.Error;
      return `${code}: ${message}`;
    });
    answers.push(answer);
  }
  return answers;
};

browserTest(
  'members of the list, taken at random, are refused by name through the client library',
  async () => {
    const random = seededRandom(20_261_122);
    const chosen = missing
      .map((member) => ({ member, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, 80)
      .map(({ member }) => member);
    const { client, host } = await openHostPage();
    await client(fill);

    const answers = await client(ask, chosen);
    const noted = await host(({ host: excel }) => [...excel.missing.keys()]);

    const name = ({ owner, name: member, canRead }: Member) => `${owner}.${member}${canRead ? ' =' : ''}`;
    expect(answers).toEqual(chosen.map((one) => `ApiNotFound: Not simulated here: ${name(one)}`));
    expect(new Set(noted)).toEqual(new Set(chosen.map(name)));
  },
);
