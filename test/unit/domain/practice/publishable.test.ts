import { practiceFigures } from '#domain/practice/practice-figures-of';
import { isEnough, publishable } from '#domain/practice/publishable';
import { aStudy, manyContacts } from '../../../support/coded-contacts.ts';

const released = { isReleased: true };

test('a reader without rows needs five contacts of three agents of one platform and flow', () => {
  const byAgents = (count: number, agents: number) =>
    manyContacts(count, {}).map((contact, index) => ({ ...contact, token: String(index % agents) }));

  expect(isEnough(byAgents(5, 3), true)).toBe(true);
  expect(isEnough(byAgents(4, 4), true)).toBe(false);
  expect(isEnough(byAgents(50, 2), true)).toBe(false);
  expect(isEnough(byAgents(50, 2), false)).toBe(true);
  expect(isEnough(byAgents(4, 4), false)).toBe(false);
});

test('contacts whose agents nobody knows are each of their own', () => {
  expect(isEnough(manyContacts(5, {}), true)).toBe(true);
});

test('the same number is another agent on another platform', () => {
  const contacts = [...manyContacts(3, { token: '1' }), ...manyContacts(3, { token: '1', platform: 'B' })];
  expect(isEnough(contacts, true)).toBe(false);
});

test('a total less its parts tells nothing of a part that is too few', () => {
  const [many, few] = [manyContacts(20, {}), manyContacts(3, { platform: 'B' })];

  expect(publishable([...many, ...few], released)).toEqual(many);
  expect(publishable([...many, ...few], { isReleased: false })).toHaveLength(23);
  // Alone they are counted, and no more.
  expect(publishable(few, released)).toEqual(few);
});

test('too few contacts are told to a reader without rows by their number alone', () => {
  const { measures } = practiceFigures(aStudy(manyContacts(30, { token: 'ONE' }), released));
  expect(measures.rate).toMatchObject({ value: null, low: null, high: null, n: 30, status: 'too-few' });
  expect(measures.rate.basis.numerator).toBeNull();
});
