import { readFileSync } from 'node:fs';
import { compareMembers } from '../../infra/build/limits/compare-members.ts';
import { limitsHtml } from '../../infra/build/limits/limits-html.ts';
import { limitsPage } from '../../infra/build/limits/limits-page.ts';
import { readClient } from '../../infra/build/limits/read-client.ts';
import { readDeclarations } from '../../infra/build/limits/read-declarations.ts';
import { inProject } from '../../infra/build/project.ts';

const classes = compareMembers();
const simulatedOf = (name: string) =>
  Object.fromEntries(
    classes.find((one) => one.name === name)!.members.map((member) => [member.name, member.simulated]),
  );

test('the list of what is not simulated is the generated one: `npm run limits` after a change', () => {
  const kept = readFileSync(inProject('addin', 'workbench', 'not-simulated.md'), 'utf8');

  expect(kept.trimEnd()).toBe(limitsPage(classes).trimEnd());
});

test('members are found by property, method, item, event and `…OrNullObject`', () => {
  expect(simulatedOf('Range')).toMatchObject({ values: 'yes', address: 'yes', getImage: 'no' });
  expect(simulatedOf('WorksheetCollection')).toMatchObject({
    getItem: 'yes',
    getItemOrNullObject: 'yes',
    getCount: 'yes',
    onChanged: 'yes',
    onProtectionChanged: 'no',
  });
  expect(simulatedOf('PivotTable')).toMatchObject({ refresh: 'no' });
});

test('a documented member of a later requirement set is not asked for, nor what every object has', () => {
  const names = classes.flatMap(({ name, members }) => members.map((member) => `${name}.${member.name}`));

  expect(names).not.toContain('Range.valuesAsJson');
  expect(names.filter((name) => /\.(load|toJSON|set|context|track)$/.test(name))).toEqual([]);
});

test('declarations say what a class gives, since when, and what can be set', () => {
  const [one] = readDeclarations(
    `declare namespace Excel {
      /** [Api set: ExcelApi 1.1] */
      class Things extends OfficeExtension.ClientObject {
        readonly items: Excel.Thing[];
        /** [Api set: ExcelApi 1.1 for get, 1.8 for set] */
        name: string;
        /** [Api set: ExcelApi 1.16] */
        later: string;
        /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */
        preview: string;
        /** [Api set: ExcelApi 1.2] */
        add(name: string, at?: number): Excel.Thing;
        load(): Excel.Things;
      }
    }
    declare namespace Word {}`,
    15,
  );

  const common = { gives: undefined, required: 0 };
  expect(one).toEqual({
    name: 'Things',
    item: 'Thing',
    members: [
      { ...common, name: 'name', kind: 'property', isReadonly: false, since: 1 },
      { name: 'add', kind: 'method', gives: 'Thing', isReadonly: true, required: 1, since: 2 },
    ],
  });
});

test('the client library says under which names members travel', () => {
  const client = readClient(`(function (Excel) {
    Object.defineProperty(Thing.prototype, "tables", { get: function () {
        this._T = _createPropertyObject(Excel.TableCollection, this, "Tables", true, 4); } });
    Object.defineProperty(Thing.prototype, "name", { get: function () {
        _throwIfNotLoaded("name", this._N, _typeThing, this._isNull); } });
    Thing.prototype.getRange = function (a) {
        return _createMethodObject(Excel.Range, this, "GetRange", 1, [a], false, true, null, 4); };
    Thing.prototype.toJSON = function () { return {}; };
    Object.defineProperty(Thing.prototype, "onChanged", { get: function () {
        registerFunc: function () { return _this._RegisterDataChangedEvent(); } } });`);

  expect([...client]).toEqual([
    ['Thing.tables', { kind: 'property', wire: 'Tables' }],
    ['Thing.name', { kind: 'scalar' }],
    ['Thing.getRange', { kind: 'method', wire: 'GetRange' }],
    ['Thing.onChanged', { kind: 'event', registers: '_RegisterDataChangedEvent' }],
  ]);
});

test('the list is also a page, in which nothing of it is taken for markup', () => {
  const html = limitsHtml('# Members <b>\n\nOf `a<b>` and **c**.\n\n- **Range**, 1 of 2. Not: `x`.\n- two\n');

  expect(html).toContain('<title>Members &lt;b&gt;</title>');
  expect(html).toContain('<p>Of <code>a&lt;b&gt;</code> and <strong>c</strong>.</p>');
  expect(html).toContain(
    '<ul>\n<li><strong>Range</strong>, 1 of 2. Not: <code>x</code>.</li>\n<li>two</li>\n</ul>',
  );
});
