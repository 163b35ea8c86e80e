import { zipSync } from 'fflate';
import { inspectZip } from '../../../../../addin/workbook/import/inspect-zip.ts';

/** What the directory of an archive says of its only entry: bytes unpacked. */
const UNPACKED = 24;

function archive(size: number, name = 'xl/worksheets/sheet1.xml'): Uint8Array {
  return zipSync({ [name]: new Uint8Array(size) });
}

/** The same archive, saying another size in its directory. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + UNPACKED, size, true);
  return copy;
}

test('an archive that is what it says is let through', () => {
  expect(inspectZip(archive(5e6))).toBeUndefined();
});

test('a small file that says that it hides hundreds of megabytes is refused before it is unpacked', () => {
  expect(inspectZip(lying(archive(1000), 201e6))).toBe('too-large');
  expect(inspectZip(lying(archive(1000, 'xl/sharedStrings.xml'), 51e6))).toBe('too-large');
});

test('an archive that holds more than it says, or less, is refused', () => {
  expect(inspectZip(lying(archive(5e6), 1000))).toBe('untrue-zip');
  expect(inspectZip(lying(archive(1000), 5000))).toBe('untrue-zip');
});

test('more than 200 entries are refused, and what is no archive', () => {
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}`, new Uint8Array(1)]));

  expect(inspectZip(zipSync(many))).toBe('too-large');
  expect(inspectZip(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3))).toBe('not-xlsx');
  expect(inspectZip(archive(1000).subarray(0, 60))).toBe('not-xlsx');
});
