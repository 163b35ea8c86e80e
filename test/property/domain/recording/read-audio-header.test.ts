import * as fc from 'fast-check';
import { anM4a, anOgg, aWav, headerOf, opusStart, vorbisStart } from '../../../support/audio-files.ts';

const sound = fc.uint8Array({ minLength: 20, maxLength: 3000 }).filter((bytes) => new Set(bytes).size > 4);
const wav = fc
  .record({ codec: fc.constantFrom(1, 6, 7), channels: fc.integer({ min: 1, max: 2 }), sound })
  .map((file) => aWav({ ...file, bits: 8 }));
const ogg = fc
  .record({
    first: fc.constantFrom(vorbisStart(), opusStart(0)),
    samples: fc.integer({ min: 1, max: 1e6 }),
    pages: fc.integer({ min: 1, max: 5 }),
  })
  .map(anOgg);
const m4a = sound.map((bytes) => anM4a({ sound: bytes }));

test('a whole file is taken, and no beginning of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(wav, ogg, m4a),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      async (file, share) => {
        expect(await headerOf(file)).toHaveProperty('format');
        expect(await headerOf(file.subarray(0, Math.floor(file.length * share)))).toHaveProperty('refused');
      },
    ),
    { numRuns: 300 },
  );
});

const starts = [
  '',
  'RIFF\u0010\u0000\u0000\u0000WAVE',
  'OggS\u0000\u0002',
  '\u0000\u0000\u0000\u0010ftyp',
  'ID3\u0004',
];

test('bytes at random, whatever they begin with, are never taken and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 4000 }), async (start, rest) => {
      const file = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
      expect(await headerOf(file)).toHaveProperty('refused');
    }),
    { numRuns: 500 },
  );
});

test('a byte changed in a good file is never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(wav, ogg, m4a), fc.nat(), fc.nat({ max: 255 }), async (file, place, byte) => {
      const changed = Uint8Array.from(file);
      changed[place % Math.min(200, file.length)] = byte;
      expect(Object.keys(await headerOf(changed))).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});
