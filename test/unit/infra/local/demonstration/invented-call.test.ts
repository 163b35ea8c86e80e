import { writingSchema } from '#contract/recording';
import { hasCard } from '#domain/free-text/find-cards';
import { inventedCall } from '../../../../../infra/local/demonstration/invented-call.ts';
import { inventedWriting } from '../../../../../infra/local/demonstration/invented-writing.ts';
import { seededRandom } from '../../../../../infra/local/demonstration/random.ts';
import { headerOf } from '../../../../support/audio-files.ts';

test('an invented call is a whole WAV file of telephone quality, the same at every run', async () => {
  const { bytes, seconds, peaks } = inventedCall(7);

  expect(await headerOf(bytes)).toEqual({ format: 'wav', seconds });
  expect(Buffer.from(peaks, 'base64')).toHaveLength(400);
  expect(Math.max(...Buffer.from(peaks, 'base64'))).toBe(255);
  expect(Buffer.from(inventedCall(7).bytes).equals(bytes)).toBe(true);
});

test.each(['chat', 'email'])('an invented %s may be sent as it is', (channel) => {
  const writing = inventedWriting(seededRandom(3), channel);

  expect(writingSchema.parse(writing)).toEqual(writing);
  expect(writing.turns.map(({ text }) => hasCard(text))).toEqual([false, false, false]);
});
