import { matchNames, type NamedThing } from '../../../../../addin/workbook/recordings/match-names.ts';
import { namePattern } from '../../../../../addin/workbook/recordings/name-pattern.ts';

const thing = (name: string, more: Partial<NamedThing> = {}): NamedThing => ({ key: name, name, ...more });
const match = (ids: string[], things: NamedThing[], pattern = '', said = {}) =>
  matchNames(things, { ids, pattern: namePattern(pattern), said });

describe('matchNames', () => {
  it.each([
    ['CONTACT-000049', 'CONTACT-000049.wav'],
    ['CONTACT-000049', '2026-11-02_CONTACT-000049_agent7.WAV'],
    ['0001', 'appel_0001_lyon.mp3'],
    ['a/b:c', 'a-b_c.wav'.replace('_', '-')],
    ['a/b:c', 'x a_b_c.wav'],
    ['#12', 'call_#12.ogg'],
    ['Été-1', 'Été-1.wav'.normalize('NFD')],
    ['abc1', 'ABC1.WAV'],
  ])('finds %s in "%s"', (id, name) => {
    expect(match([id, 'CONTACT-0000', '1'], [thing(name)])).toEqual([{ key: name, contact: id }]);
  });

  it('takes the longest id that stands by itself', () => {
    const ids = ['12', 'CALL-12', 'CALL-123'];

    expect(match(ids, [thing('x_CALL-12_y.wav'), thing('CALL-1234.wav')])).toEqual([
      { key: 'x_CALL-12_y.wav', contact: 'CALL-12' },
      { key: 'CALL-1234.wav', why: 'nobody', candidates: [] },
    ]);
  });

  it('does not choose between two contacts, nor between two files of one', () => {
    const ids = ['C12', 'C13', 'C14'];

    expect(match(ids, [thing('C12_C13.wav'), thing('C14.wav'), thing('C14 (1).wav')])).toEqual([
      { key: 'C12_C13.wav', why: 'several', candidates: ['C12', 'C13'] },
      { key: 'C14.wav', why: 'twice', candidates: ['C14'] },
      { key: 'C14 (1).wav', why: 'twice', candidates: ['C14'] },
    ]);
  });

  it('does what the person said: a contact, or none', () => {
    const ids = ['C12', 'C14'];
    const things = [thing('C14.wav'), thing('C14 (1).wav'), thing('x.wav')];

    expect(match(ids, things, '', { 'C14 (1).wav': '', 'x.wav': 'C12' })).toEqual([
      { key: 'C14.wav', contact: 'C14' },
      { key: 'x.wav', contact: 'C12' },
    ]);
  });

  it('sends of two files of one contact the one that the person chose', () => {
    const things = [thing('C14.wav'), thing('C14 (1).wav')];

    expect(match(['C14'], things, '', { 'C14 (1).wav': 'C14' })).toEqual([
      { key: 'C14.wav', why: 'twice', candidates: ['C14'] },
      { key: 'C14 (1).wav', contact: 'C14' },
    ]);
  });

  it('reads the id where the pattern of names has it, and nowhere else', () => {
    const things = [thing('Auto0_77_AGENT_12_DT_2025-02-19T06-01-22_Mono.wav'), thing('12.wav')];

    expect(match(['77', '12'], things, 'Auto0_{id}_AGENT_{agent}_DT_{date}')).toEqual([
      { key: things[0]?.key, contact: '77' },
      { key: '12.wav', why: 'nobody', candidates: [] },
    ]);
  });

  it('believes what a message says of itself, then its name, then its folder', () => {
    const things = [
      thing('C1.eml', { ids: ['unknown', 'C2'] }),
      thing('message.eml', { folders: ['C1', 'C3'] }),
      thing('C3.eml', { folders: ['C9'] }),
    ];

    expect(match(['C1', 'C2', 'C3'], things)).toEqual([
      { key: 'C1.eml', contact: 'C2' },
      { key: 'message.eml', contact: 'C1' },
      { key: 'C3.eml', contact: 'C3' },
    ]);
  });
});

describe('namePattern', () => {
  it('is none without exactly one {id}', () => {
    expect(namePattern('call_{agent}')).toBeUndefined();
    expect(namePattern('{id}_{id}')).toBeUndefined();
  });

  it('takes points, stars and brackets as they are written', () => {
    expect(namePattern('a.b(*)_{id}.wav')?.('a.b(whatever)_7.mp3')).toBe('7');
    expect(namePattern('a.b_{id}')?.('aXb_7.mp3')).toBeUndefined();
  });
});
