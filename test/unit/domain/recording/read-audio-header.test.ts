import { readFileSync } from 'node:fs';
import {
  anM4a,
  anMp3,
  anOgg,
  aWav,
  box,
  headerOf,
  opusStart,
  vorbisStart,
} from '../../../support/audio-files.ts';
import { sharedPath, testWithShared } from '../../../support/shared.ts';

const textOf = (text: string) => Buffer.from(text);

describe('calls as a telephone system gives them', () => {
  const call = (name: string) => headerOf(readFileSync(sharedPath('data', 'audio_phone_8k', name)));

  testWithShared('are taken, with how long they sound', async () => {
    const names = [
      'call_pcm16_8k_mono.wav',
      'call_pcm16_8k_stereo_20s.wav',
      'call_ulaw_8k_mono.wav',
      'call.mp3',
      'call.ogg',
    ];
    const read = await Promise.all(names.map(call));
    expect(read).toMatchObject(['wav', 'wav', 'wav', 'mp3', 'ogg'].map((format) => ({ format })));
    const seconds = read.map((header) => ('seconds' in header ? Math.round(header.seconds ?? 0) : undefined));
    expect(seconds).toEqual([60, 20, 60, 60, 60]);
  });

  testWithShared('are refused when they say more than they hold', async () => {
    expect(await call('truncated_header_only.wav')).toEqual({
      refused: 'truncated',
      parameters: { claimed: 960_044, held: 8044 },
    });
  });
});

describe('a WAV file', () => {
  const second = Uint8Array.from({ length: 8000 }, (_, index) => index % 200);

  test.each([
    ['PCM of 8 bits', { codec: 1, bits: 8 }, 1],
    ['PCM of 16 bits', { codec: 1, bits: 16 }, 0.5],
    ['two channels of 16 bits', { codec: 1, bits: 16, channels: 2 }, 0.25],
    ['PCM of 24 bits at 16 kHz', { codec: 1, bits: 24, rate: 16_000 }, 8000 / 48_000],
    ['µ-law', { codec: 7, bits: 8 }, 1],
    ['A-law', { codec: 6, bits: 8 }, 1],
  ])('of %s tells how long it sounds', async (_, format, seconds) => {
    expect(await headerOf(aWav({ ...format, sound: second }))).toEqual({ format: 'wav', seconds });
  });

  test('may hold other chunks before its sound, of an odd length too', async () => {
    const before = [
      ['LIST', textOf('abc')],
      ['bext', Buffer.alloc(602)],
    ] as const;
    expect(await headerOf(aWav({ bits: 8, sound: second, before }))).toEqual({ format: 'wav', seconds: 1 });
  });

  test.each([
    ['PCM of 8 bits', { bits: 8 }, 0x80],
    ['PCM of 16 bits', { bits: 16 }, 0],
    ['µ-law', { codec: 7, bits: 8 }, 0xff],
    ['A-law', { codec: 6, bits: 8 }, 0xd5],
  ])('of nothing but silence in %s is empty', async (_, format, silence) => {
    const sound = new Uint8Array(4_300_000).fill(silence);
    expect(await headerOf(aWav({ ...format, sound }))).toEqual({ refused: 'empty', parameters: {} });
    sound[4_299_000] = 3;
    expect(await headerOf(aWav({ ...format, sound }))).toMatchObject({ format: 'wav' });
  });

  test('without any sample is empty', async () => {
    expect(await headerOf(aWav({ sound: new Uint8Array() }))).toMatchObject({ refused: 'empty' });
  });

  test('of a codec that browsers do not play is not taken', async () => {
    expect(await headerOf(aWav({ codec: 49, bits: 0 }))).toEqual({
      refused: 'not-audio',
      parameters: { codec: 49 },
    });
  });
});

describe('an Ogg file', () => {
  test('of Vorbis or Opus tells how long it sounds', async () => {
    expect(await headerOf(anOgg({ first: vorbisStart(8000), samples: 16_000 }))).toEqual({
      format: 'ogg',
      seconds: 2,
    });
    expect(await headerOf(anOgg({ first: opusStart(312), samples: 96_312 }))).toEqual({
      format: 'ogg',
      seconds: 2,
    });
  });

  test('without any sample is empty', async () => {
    expect(await headerOf(anOgg({ first: opusStart(312), samples: 312 }))).toMatchObject({
      refused: 'empty',
    });
  });

  test('of another codec is not taken', async () => {
    const first = textOf('Speex   1.2rc1');
    expect(await headerOf(anOgg({ first, samples: 8000 }))).toMatchObject({ refused: 'not-audio' });
  });
});

describe('an MP3 file', () => {
  test('tells by its Info header how long it sounds, after its tags', async () => {
    const info = { frames: 100, bytes: 720 };
    expect(await headerOf(anMp3({ frames: 10, tag: 300, info }))).toEqual({ format: 'mp3', seconds: 7.2 });
  });

  test('without that header, by its bits a second when they do not change', async () => {
    expect(await headerOf(anMp3({ frames: 10 }))).toEqual({ format: 'mp3', seconds: 0.72 });
  });

  test('that says it has more bytes than it holds is truncated', async () => {
    expect(await headerOf(anMp3({ frames: 10, info: { frames: 100, bytes: 7200 } }))).toEqual({
      refused: 'truncated',
      parameters: { claimed: 7200, held: 720 },
    });
  });

  test('cut in its tag is truncated', async () => {
    expect(await headerOf(anMp3({ tag: 300 }).subarray(0, 200))).toMatchObject({ refused: 'truncated' });
  });
});

describe('an M4A file', () => {
  test('tells how long it sounds', async () => {
    expect(await headerOf(anM4a({ seconds: 30 }))).toEqual({ format: 'm4a', seconds: 30 });
  });

  test('that passes its end, or whose index never came, is truncated', async () => {
    const whole = anM4a();
    expect(await headerOf(whole.subarray(0, whole.length - 1))).toEqual({
      refused: 'truncated',
      parameters: { claimed: whole.length, held: whole.length - 1 },
    });
    const indexLast = Buffer.concat([box('ftyp', textOf('M4A ')), box('mdat', Buffer.alloc(500))]);
    expect(await headerOf(indexLast)).toMatchObject({ refused: 'truncated' });
  });

  test('of pictures, or of no sound, is not taken', async () => {
    expect(await headerOf(anM4a({ kind: 'vide' }))).toMatchObject({ refused: 'not-audio' });
    expect(await headerOf(anM4a({ sound: new Uint8Array() }))).toMatchObject({ refused: 'empty' });
    expect(await headerOf(box('ftyp', textOf('heic')))).toMatchObject({ refused: 'not-audio' });
  });
});

test.each([
  ['nothing', ''],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type /Catalog>> endobj'],
  ['a page', '<!doctype html><html><title>Sign in</title></html>'],
  ['a program', `MZ${'\u0090\u0000\u0003'.repeat(400)}`],
  ['a WebM', `\u001aE\u00df\u00a3${'webm'.repeat(100)}`],
  ['an AVI', `RIFF\u0010\u0000\u0000\u0000AVI LIST${'a'.repeat(100)}`],
  ['a tag and no sound', `ID3\u0004\u0000\u0000\u0000\u0000\u0000\u0005abcde${'x'.repeat(200)}`],
])('%s is no sound, whatever its name', async (_, content) => {
  expect(await headerOf(Buffer.from(content, 'latin1'))).toEqual({ refused: 'not-audio', parameters: {} });
});
