import { createKeptTexts } from '../../../../addin/api/kept-texts.ts';
import { memoryStorage } from '../memory-storage.ts';

test('a text is kept under the partition and read again from it alone', () => {
  const storage = memoryStorage();
  createKeptTexts(() => storage, 'tenant-a|').write('language', 'fr');

  expect(createKeptTexts(() => storage, 'tenant-a|').read('language')).toBe('fr');
  expect(createKeptTexts(() => storage, 'tenant-b|').read('language')).toBeUndefined();
  expect(storage.keys()).toEqual(['tenant-a|barometre.language']);
});

test('a browser that refuses storage keeps texts until it closes', () => {
  const kept = createKeptTexts(() => {
    throw new DOMException('denied', 'SecurityError');
  });

  kept.write('language', 'fr');
  const before = kept.read('language');
  kept.forget('language');

  expect(before).toBe('fr');
  expect(kept.read('language')).toBeUndefined();
});

test('a text written after the storage filled up is not hidden by the one before', () => {
  const storage = memoryStorage();
  let isFull = false;
  const kept = createKeptTexts(() => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    return storage;
  });

  kept.write('person', 'a');
  isFull = true;
  kept.write('person', 'b');
  const whileFull = kept.read('person');
  isFull = false;
  kept.write('person', 'c');

  expect(whileFull).toBe('b');
  expect(kept.read('person')).toBe('c');
});
