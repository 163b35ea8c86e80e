import { readCaptions } from '../../../../../addin/workbook/recordings/read-captions.ts';

const captions = (lines: readonly string[], name = 'C1.vtt') =>
  readCaptions(new File([lines.join('\r\n')], name));
const said = async (lines: readonly string[]) =>
  (await captions(lines)).turns.map(({ speaker, at, text }) => [speaker, at, text]);

describe('a transcript in WebVTT', () => {
  it('says who speaks by its voices, and when, whatever notes, styles and settings stand between', async () => {
    const turns = await said([
      '\ufeffWEBVTT - un appel',
      'Kind: captions',
      '',
      'NOTE Confidential',
      'over two lines',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'note-1',
      '00:00:01.000 --> 00:00:03.000 align:start position:0%',
      '<v Agent>Bonjour, que puis-je&nbsp;faire &amp; pour vous ?</v>',
      '',
      '00:03.500 --> 00:05.250',
      '<v.loud Marie Martin><i>Je voudrais</i>',
      'annuler.',
      '',
    ]);

    expect(turns).toEqual([
      ['agent', 1, 'Bonjour, que puis-je faire & pour vous ?'],
      ['client', 3.5, 'Je voudrais annuler.'],
    ]);
  });

  it('gives the names of its voices, which are taken out of the text and never sent', async () => {
    const read = await captions([
      'WEBVTT',
      '',
      '00:01.000 --> 00:02.000',
      '<v Conseillère (Julie Petit)>Bonjour.',
      '',
      '00:02.000 --> 00:03.000',
      '<v Paul Durand>Bonjour Julie.',
    ]);

    expect(read.names).toEqual([
      { name: 'Julie Petit', of: 'agent' },
      { name: 'Paul Durand', of: 'client' },
    ]);
    expect(read.turns.map(({ text }) => text).join()).not.toContain('Durand');
  });

  it('keeps two voices of one cue apart, and does not guess between three', async () => {
    const cue = ['WEBVTT', '', '01:00.000 --> 01:02.000', '<v Agent>Oui ?', '<v Client>Non.'];
    expect(await said(cue)).toEqual([
      ['agent', 60, 'Oui ?'],
      ['client', 60, 'Non.'],
    ]);
    const third = ['', '01:03.000 --> 01:04.000', '<v Superviseur>Je reprends.'];
    expect((await said([...cue, ...third])).at(-1)).toEqual(['other', 63, 'Je reprends.']);
  });
});

describe('a transcript in SRT', () => {
  it('says who speaks by what stands before a colon, and goes on with them until somebody else does', async () => {
    const turns = await said([
      '1',
      '00:00:01,000 --> 00:00:03,000',
      'Agent: Please hold <i>the</i> line.',
      '',
      '2',
      '00:00:03,5 --> 00:00:05,000 X1:40 X2:600',
      'It takes a minute.',
      '',
      '3',
      '01:00:05,500 --> 01:00:06,000',
      'Customer: {\\an8}No: I refuse.',
    ]);

    expect(turns).toEqual([
      ['agent', 1, 'Please hold the line. It takes a minute.'],
      ['client', 3605.5, 'No: I refuse.'],
    ]);
  });

  it('loses nothing after an empty cue, nor where a cue has no number', async () => {
    const turns = await said([
      '1',
      '00:00:01,000 --> 00:00:02,000',
      '',
      '00:00:03,000 --> 00:00:04,000',
      'Client : bonjour.',
      '',
      '3',
      '00:00:05,000 --> 00:00:06,000',
      'Conseiller : au revoir.',
    ]);

    expect(turns).toEqual([
      ['client', 3, 'bonjour.'],
      ['agent', 5, 'au revoir.'],
    ]);
  });
});

test('a word before a colon is no voice unless it is that of a role, or a name that comes back', async () => {
  const cues = (texts: readonly string[]) =>
    texts.flatMap((text, index) => ['', `00:0${index}.000 --> 00:0${index + 1}.000`, text]);

  expect(await said(['WEBVTT', ...cues(['Remember: it is free.'])])).toEqual([
    ['other', 0, 'Remember: it is free.'],
  ]);
  const meeting = await captions(['WEBVTT', ...cues(['Ann Lee: hello.', 'Client: hi.', 'Ann Lee: so?'])]);
  expect(meeting.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['agent', 'hello.'],
    ['client', 'hi.'],
    ['agent', 'so?'],
  ]);
});

test('a long call becomes few enough turns, of whole sentences where it has any, and loses no word', async () => {
  const words = Array.from({ length: 9000 }, (_, index) => `word${index}${index % 7 === 6 ? '.' : ''}`);
  const cues = Array.from({ length: 3000 }, (_, index) => {
    const clock = new Date(index * 1000).toISOString().slice(11, 19);
    return [
      '',
      `${clock}.000 --> ${clock}.900`,
      `<v Agent>${words.slice(index * 3, index * 3 + 3).join(' ')}`,
    ];
  });

  const { turns } = await captions(['WEBVTT', ...cues.flat()]);

  expect(turns.length).toBeLessThanOrEqual(500);
  expect(turns.map(({ text }) => text).join(' ')).toBe(words.join(' '));
  expect(new Set(turns.map(({ speaker }) => speaker))).toEqual(new Set(['agent']));
});

test.each([[''], ['WEBVTT'], ['Bonjour']])(
  'a file without a cue, %j, is said to be unreadable',
  async (text) => {
    await expect(captions([text])).rejects.toThrow('C1.vtt');
  },
);
