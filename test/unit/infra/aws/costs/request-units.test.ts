import { itemBytes } from '../../../../../infra/aws/costs/item-bytes.ts';
import { unitsOf } from '../../../../../infra/aws/costs/request-units.ts';

const text = (bytes: number) => 'x'.repeat(bytes);
const item = (bytes: number) => ({ pk: text(bytes - 2) });

test('an item weighs its names and its values', () => {
  expect(itemBytes({ pk: 'ORG', sk: 'é' })).toBe(2 + 3 + 2 + 2);
  expect(itemBytes({ n: 12345 })).toBe(1 + 1 + 3);
  expect(itemBytes({ l: [true, null], m: { a: 'b' } })).toBe(1 + 3 + 2 + 1 + 1 + 1 + 3 + 1 + 2);
  expect(itemBytes({ b: new Uint8Array(10), u: undefined })).toBe(1 + 10 + 1);
});

test.each([
  ['PutCommand', { Item: item(1024) }, {}, { writeUnits: 1 }],
  ['PutCommand', { Item: item(1025) }, {}, { writeUnits: 2 }],
  ['GetCommand', { Key: {} }, { Item: item(4097) }, { readUnits: 2 }],
  ['GetCommand', { Key: {} }, {}, { readUnits: 1 }],
  ['QueryCommand', {}, { Items: [item(3000), item(3000)] }, { readUnits: 2 }],
  [
    'BatchGetCommand',
    { RequestItems: { core: { Keys: [{}, {}, {}] } } },
    { Responses: { core: [item(10), item(5000)] } },
    { readUnits: 1 + 2 + 1 },
  ],
  [
    'TransactWriteCommand',
    { TransactItems: [{ Put: { Item: item(2000) } }, { ConditionCheck: { Key: {} } }] },
    {},
    { writeUnits: 2 * (2 + 1) },
  ],
])('%s %# counts as DynamoDB counts it', (command, input, output, units) => {
  expect(unitsOf({ command, input, output })).toMatchObject({ calls: 1, ...units });
});

test('tables grow by new items that do not expire, and by nothing else', () => {
  const put = (more: object) =>
    unitsOf({ command: 'PutCommand', input: { Item: item(100), ...more }, output: {} }).tableBytes;
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

  expect(put(isNew)).toBe(200);
  expect(put({})).toBe(0);
  expect(put({ ...isNew, Item: { ...item(100), expiresAt: 1 } })).toBe(0);
});
