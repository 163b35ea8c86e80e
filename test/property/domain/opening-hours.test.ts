import fc from 'fast-check';
import {
  keptDayNames,
  parseOpeningHours,
  writeOpeningHours,
  type DayNames,
} from '../../../functions/domain/opening-hours.ts';

const french: DayNames = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const english: DayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
const span = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort()),
    from: minutes,
    until: fc.oneof(minutes, fc.constant(24 * 60)),
  })
  .filter(({ from, until }) => from !== until);

test('hours written in any language read back as they were', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(span, { minLength: 1, maxLength: 4, selector: ({ days }) => days.join('') }),
      fc.constantFrom(french, english, keptDayNames),
      (spans, names) => {
        expect(parseOpeningHours(writeOpeningHours(spans, names))).toEqual(spans);
      },
    ),
  );
});

test.each([
  ['lun-ven 8h-20h ; sam 9:00-12:30, 14h00 - 18h', 'Mo-Fr 08:00-20:00; Sa 09:00-12:30, 14:00-18:00'],
  ['Lundi au vendredi 8h30 à 19h', 'Mo-Fr 08:30-19:00'],
  ['du lundi au samedi : 9h-19h', 'Mo-Sa 09:00-19:00'],
  ['Mon to Fri 8:00-20:00', 'Mo-Fr 08:00-20:00'],
  ['24/7', 'Mo-Su 00:00-24:00'],
  ['7j/7 24h/24', 'Mo-Su 00:00-24:00'],
  ['7j/7 8h-22h', 'Mo-Su 08:00-22:00'],
  ['8:00-20:00', 'Mo-Su 08:00-20:00'],
  ['ven-lun 22h-6h', 'Mo, Fr-Su 22:00-06:00'],
  ['mardi et jeudi 14h–16h30', 'Tu, Th 14:00-16:30'],
])('%s is understood', (text, kept) => {
  expect(writeOpeningHours(parseOpeningHours(text) ?? [], keptDayNames)).toBe(kept);
});

test.each(['', 'toujours', 'lun-ven', '8h', 'lun 25h-26h', 'lun 8h60-9h', 'xx 8h-9h', 'lun 8h-8h'])(
  '%j is no opening hours',
  (text) => {
    expect(parseOpeningHours(text)).toBeUndefined();
  },
);
