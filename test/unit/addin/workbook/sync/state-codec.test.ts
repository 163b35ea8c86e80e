import { readXml, writeXml } from '../../../../../addin/workbook/office/xml-part.ts';
import { decodeRows, encodeRows } from '../../../../../addin/workbook/sync/state-codec.ts';
import type { RowState } from '../../../../../addin/workbook/sync/sheet-state.ts';

const row: RowState = {
  revision: 3,
  base: { comment: 'a < b & "c" \uffff é\n', done: false, score: 0.5, reason: null },
  theirs: { comment: 'x' },
  refusals: [{ field: 'done', code: 'answers-missing', parameters: { fields: ['answer.a'] } }],
  sent: true,
  overwritten: { comment: 'before', score: 0.25, done: '' },
  typedByOthers: ['comment'],
  pushed: { push: '01ABC', before: { comment: null, done: true, score: null } },
};

test('rows come back from an XML part exactly as they were kept', () => {
  const text = encodeRows([['0001', row]]);
  const part = readXml(writeXml('urn:test', { attributes: { sheet: 'évaluation "x"' }, text }));

  expect(part?.attributes['sheet']).toBe('évaluation "x"');
  expect(decodeRows(part?.text ?? '')).toEqual([['0001', row]]);
});

test('a part rewritten by Excel, with a declaration and a prefix, is still read', () => {
  const xml =
    '<?xml version="1.0"?>\r\n<q:part xmlns:q="urn:test" sheet="s" part="2">{&quot;a&quot;:&#233;}</q:part>\n';

  expect(readXml(xml)).toMatchObject({ attributes: { sheet: 's', part: '2' }, text: '{"a":é}' });
});

test.each(['', 'not xml', '{"fields":1}', '{}'])('what is not ours is not read: %j', (text) => {
  expect(decodeRows(text)).toBeUndefined();
});
