import fc from 'fast-check';
import { scanText } from '#domain/free-text/scan-text';
import { hasCard } from '#domain/free-text/find-cards';

const COUNTRIES = ['FR', 'MA', 'TN', 'PT', 'ES', 'SN', 'BE', 'GB'];
const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.record({
  y: fc.integer({ min: 1990, max: 2040 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});
const moment = fc
  .record({ day, h: fc.nat(23), n: fc.nat(59), s: fc.nat(59), form: fc.nat(6) })
  .map(({ day: { y, m, d }, h, n, s, form }) => {
    const forms = [
      `${two(d)}/${two(m)}/${y}`,
      `${y}-${two(m)}-${two(d)}T${two(h)}:${two(n)}:${two(s)}Z`,
      `${two(d)}.${two(m)}.${y} ${two(h)}:${two(n)}`,
      `${two(d)}-${two(m)}-${y} à ${h}h${two(n)}`,
      `${y}${two(m)}${two(d)}T${two(h)}${two(n)}${two(s)}`,
      `${two(h)}:${two(n)}:${two(s)}`,
      `${y}-${two(m)}-${two(d)}_${two(h)}-${two(n)}-${two(s)}`,
    ];
    return forms[form] ?? '';
  });
const contactId = fc
  .tuple(fc.constantFrom('CONTACT', 'CALL', 'VOX', 'T4'), fc.constantFrom('-', '_'), fc.nat(999_999_999))
  .map(([word, tie, number]) => `${word}${tie}${String(number).padStart(6, '0')}`);
const amount = fc
  .tuple(fc.nat(9_999_999), fc.nat(99), fc.constantFrom('€', 'EUR', 'MAD', 'euros', '%'))
  .map(([whole, cents, unit]) => `${whole.toLocaleString('fr')},${two(cents)} ${unit}`);
const score = fc.tuple(fc.nat(20), fc.nat(99)).map(([whole, part]) => `${whole},${two(part)}/20`);

describe('scanText', () => {
  it('takes no date, time, id, amount or score for what a person is found by', () => {
    const harmless = fc.array(fc.oneof(moment, contactId, amount, score), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(harmless, (parts) => {
        expect(scanText(`le client dit ${parts.join(' puis ')}, fin`, COUNTRIES)).toEqual([]);
      }),
    );
  });

  it('answers pieces of the text, one after the other', () => {
    const piece = fc.constantFrom(
      '06 12 34 56 78',
      ' ',
      'a@b.fr',
      '4111 1111 1111 1111',
      'x',
      '12',
      '-',
      ',',
      '+33',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of scanText(text, COUNTRIES)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every mobile number of France, however its digits are parted', () => {
    const number = fc.tuple(fc.constantFrom('6', '7'), fc.integer({ min: 10_000_000, max: 99_999_999 }));
    fc.assert(
      fc.property(number, fc.constantFrom('', ' ', '.', '-', '\u00a0'), ([first, rest], gap) => {
        const digits = `0${first}${rest}`;
        // Series 070-072 and 079 are not all in use.
        fc.pre(!/^07[0-29]/.test(digits));
        const written = digits.replace(/(\d\d)(?=\d)/g, `$1${gap}`);

        expect(scanText(`joindre ${written} le soir`, ['FR'])).toEqual([
          { kind: 'phone', start: 8, end: 8 + written.length },
        ]);
      }),
    );
  });
});

describe('hasCard', () => {
  const luhnDigit = (digits: string): number =>
    [...Array(10).keys()].find((last) => luhnSum(`${digits}${last}`) % 10 === 0) ?? 0;
  const luhnSum = (digits: string): number =>
    Array.from(digits).reduce((sum, digit, place) => {
      const value = Number(digit) * ((digits.length - place) % 2 === 0 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
  const beginning = fc.integer({ min: 10 ** 13, max: 10 ** 14 - 1 }).map((rest) => `4${rest}`);

  it('finds every number with the right last digit and none of the other nine', () => {
    fc.assert(
      fc.property(beginning, fc.nat(9), fc.constantFrom('', ' ', '-', '.'), (digits, last, gap) => {
        const written = `${digits}${last}`.replace(/(\d{4})(?=\d)/g, `$1${gap}`);

        expect(hasCard(`payé par ${written} hier`)).toBe(last === luhnDigit(digits));
      }),
    );
  });
});
