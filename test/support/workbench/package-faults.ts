import { strFromU8, unzipSync } from 'fflate';
import {
  all,
  at,
  child,
  descendants,
  readXml,
  type XmlNode,
} from '../../../addin/workbench/xlsx/xml/read-xml.ts';

/** The children of elements Excel wants in one order (ECMA-376-1, 18): any other order is « repaired ». */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  dxf: 'font numFmt fill alignment border protection',
  c: 'f v is',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
};

/** What Excel would repair, or refuse, in an .xlsx file; empty for a file that is right. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const roots = new Map(
    [...parts]
      .filter(([path]) => !path.startsWith('customXml/item'))
      .map(([path, text]) => [path, readXml(text)]),
  );
  return [
    ...typeFaults(parts, roots),
    ...relationFaults(parts, roots),
    ...[...roots].flatMap(([path, root]) => orderFaults(path, root)),
    ...numberFaults(roots),
    ...tableFaults(roots),
  ];
}

const typesPath = '[Content_Types].xml';

function typeFaults(parts: ReadonlyMap<string, string>, roots: ReadonlyMap<string, XmlNode>): string[] {
  const types = roots.get(typesPath);
  const named = all(types, 'Override').map(({ attributes }) => attributes['PartName']!.slice(1));
  const plain = [...parts.keys()].filter(
    (path) => !named.includes(path) && !/\.rels$|^customXml\/item\d+\.xml$/.test(path) && path !== typesPath,
  );
  return [
    ...named.filter((path) => !parts.has(path)).map((path) => `type of a part that is not there: ${path}`),
    ...plain.map((path) => `part without a type: ${path}`),
    ...(new Set(named).size < named.length ? ['a part has two types'] : []),
  ];
}

function relationFaults(parts: ReadonlyMap<string, string>, roots: ReadonlyMap<string, XmlNode>): string[] {
  return [...roots].flatMap(([path, root]) => {
    if (!path.endsWith('.rels')) return [];
    const from = path.replace('_rels/', '').replace(/\.rels$/, '');
    const relations = all(root, 'Relationship').map(({ attributes }) => attributes);
    const ids = relations.map(({ Id }) => Id!);
    const used = [...(parts.get(from) ?? '').matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id!);
    const targets = relations.map(({ Target }) => new URL(Target!, `file:///${from}`).pathname.slice(1));
    return [
      ...(new Set(ids).size < ids.length ? [`${path}: an id twice`] : []),
      ...targets.filter((target) => !parts.has(target)).map((target) => `${path}: nothing at ${target}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${from}: ${id} leads nowhere`),
      ...(from === '' || parts.has(from) ? [] : [`${path}: of no part`]),
    ];
  });
}

function orderFaults(path: string, node: XmlNode): string[] {
  const order = orders[node.name]?.split(' ');
  const places = order ? node.children.map(({ name }) => order.indexOf(name)) : [];
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
  const names = node.children.map(({ name }) => name).join(' ');
  return [
    ...(isWrong && !(node.name === 'chart' && node.children.length === 0)
      ? [`${path}: order of ${node.name}: ${names}`]
      : []),
    ...node.children.flatMap((each) => orderFaults(path, each)),
  ];
}

/** Numbers that name a place in a list: styles, looks, texts; counts that are told. */
function numberFaults(roots: ReadonlyMap<string, XmlNode>): string[] {
  const styles = roots.get('xl/styles.xml');
  const sizes = {
    style: all(child(styles, 'cellXfs'), 'xf').length,
    look: all(child(styles, 'dxfs'), 'dxf').length,
    text: all(roots.get('xl/sharedStrings.xml'), 'si').length,
  };
  const counts = (styles?.children ?? [])
    .filter(({ attributes, children }) => Number(attributes['count'] ?? children.length) !== children.length)
    .map(({ name }) => `count of ${name}`);
  const sheets = [...roots].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  return [...counts, ...sheets.flatMap(([path, root]) => sheetFaults(path, root, sizes))];
}

function sheetFaults(path: string, root: XmlNode, sizes: Readonly<Record<string, number>>): string[] {
  const cells = [...descendants(root, 'c')];
  const named = [
    ...cells.map(({ attributes }) => ['style', attributes['s']] as const),
    ...cells
      .filter(({ attributes }) => attributes['t'] === 's')
      .map((cell) => ['text', child(cell, 'v')?.text] as const),
    ...[...descendants(root, 'cfRule')].map(({ attributes }) => ['look', attributes['dxfId']] as const),
  ];
  const rows = [...descendants(root, 'row')].map(({ attributes }) => Number(attributes['r']));
  return [
    ...named
      .filter(([list, number]) => number !== undefined && !(Number(number) < sizes[list]!))
      .map(([list, number]) => `${path}: no ${list} ${number}`),
    ...(rows.some((row, index) => row <= (rows[index - 1] ?? 0)) ? [`${path}: rows out of order`] : []),
  ];
}

function tableFaults(roots: ReadonlyMap<string, XmlNode>): string[] {
  const tables = [...roots].filter(([path]) => path.startsWith('xl/tables/')).map(([, root]) => root);
  const ids = tables.map(({ attributes }) => attributes['id']);
  const names = tables.map(({ attributes }) => attributes['displayName']?.toUpperCase());
  const uids = tables.map(({ attributes }) => attributes['xr:uid']);
  const columns = tables.flatMap((table) => {
    const each = all(child(table, 'tableColumns'), 'tableColumn').map(({ attributes }) => attributes);
    const unique = (key: string) =>
      new Set(each.map((column) => column[key]?.toUpperCase())).size === each.length;
    return unique('id') && unique('name') ? [] : [`columns of ${table.attributes['name']}`];
  });
  const headings = [...roots].flatMap(([path, root]) =>
    path.startsWith('xl/worksheets/sheet') ? headingFaults(path, root, roots) : [],
  );
  const twice = [ids, names, uids].some((list) => new Set(list).size < list.length);
  return [...(twice ? ['two tables of one id or name'] : []), ...columns, ...headings];
}

/** Headings must be texts, and the names of the columns. */
function headingFaults(path: string, sheet: XmlNode, roots: ReadonlyMap<string, XmlNode>): string[] {
  const texts = all(roots.get('xl/sharedStrings.xml'), 'si').map((item) => child(item, 't')?.text ?? '');
  const cells = new Map(
    [...descendants(at(sheet, 'sheetData'), 'c')].map((cell) => [cell.attributes['r'], cell]),
  );
  const relations = all(
    roots.get(path.replace('worksheets/', 'worksheets/_rels/') + '.rels'),
    'Relationship',
  );
  return relations
    .filter(({ attributes }) => attributes['Type']!.endsWith('/table'))
    .flatMap(({ attributes }) => {
      const table = roots.get(`xl/${attributes['Target']!.replace('../', '')}`)!;
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(table.attributes['ref']!) ?? [];
      return all(child(table, 'tableColumns'), 'tableColumn').flatMap((column, index) => {
        const cell = cells.get(`${String.fromCharCode(letters.charCodeAt(0) + index)}${row}`);
        const shown = texts[Number(child(cell, 'v')?.text ?? NaN)];
        const name = column.attributes['name']!.replace(/_x000a_/gi, '\n');
        return cell?.attributes['t'] === 's' && shown === name
          ? []
          : [`${path}: heading ${name} is ${shown}`];
      });
    });
}
