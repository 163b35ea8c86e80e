import { readResult } from '../../../../functions/usecases/transcripts/transcribed/read-result.ts';

/** The documentation’s “Example diarization output (batch)”, cut. */
const documented = {
  jobName: 'my-first-transcription-job',
  accountId: '111122223333',
  results: {
    transcripts: [{ transcript: "I've been. Sorry." }],
    speaker_labels: {
      channel_label: 'ch_0',
      speakers: 2,
      segments: [
        {
          start_time: '4.87',
          speaker_label: 'spk_0',
          end_time: '6.88',
          items: [
            { start_time: '4.87', speaker_label: 'spk_0', end_time: '5.02' },
            { start_time: '5.02', speaker_label: 'spk_0', end_time: '5.17' },
          ],
        },
        {
          start_time: '8.49',
          speaker_label: 'spk_1',
          end_time: '9.24',
          items: [{ start_time: '8.49', speaker_label: 'spk_1', end_time: '8.88' }],
        },
      ],
    },
    items: [
      {
        id: 0,
        start_time: '4.87',
        speaker_label: 'spk_0',
        end_time: '5.02',
        alternatives: [{ confidence: '1.0', content: "I've" }],
        type: 'pronunciation',
      },
      {
        id: 1,
        start_time: '5.02',
        speaker_label: 'spk_0',
        end_time: '5.17',
        alternatives: [
          { confidence: '0.9', content: 'been' },
          { confidence: '0.1', content: 'bin' },
        ],
        type: 'pronunciation',
      },
      {
        id: 2,
        speaker_label: 'spk_0',
        alternatives: [{ confidence: '0.0', content: '.' }],
        type: 'punctuation',
      },
      {
        id: 3,
        start_time: '8.49',
        speaker_label: 'spk_1',
        end_time: '8.88',
        alternatives: [{ confidence: '1.0', content: 'Sorry' }],
        type: 'pronunciation',
      },
    ],
  },
  status: 'COMPLETED',
};
const words = [
  { text: "I've", at: 4.87, voice: 'spk_0' },
  { text: 'been', at: 5.02, voice: 'spk_0' },
  { text: '.', at: null, voice: 'spk_0' },
  { text: 'Sorry', at: 8.49, voice: 'spk_1' },
];

test('the likeliest words are read with who says each, and when', () => {
  expect(readResult(documented)).toEqual(words);
});

test('where only segments say who speaks, words are found there by when they begin', () => {
  const items = documented.results.items.map((item) => ({ ...item, speaker_label: undefined }));
  const [, , mark, ...others] = readResult({ results: { ...documented.results, items } }) ?? fail('unread');

  expect(mark).toEqual({ text: '.', at: null, voice: null });
  expect(others).toEqual(words.slice(3));
});

test('without speakers words have no voice', () => {
  const items = [{ type: 'pronunciation', start_time: '0.5', alternatives: [{ content: 'Oui' }] }];

  expect(readResult({ results: { items } })).toEqual([{ text: 'Oui', at: 0.5, voice: null }]);
});

test.each([[undefined], [null], ['text'], [{ results: {} }], [{ results: { items: [{ type: 'other' }] } }]])(
  'what is no result is not read: %j',
  (result) => {
    expect(readResult(result)).toBeUndefined();
  },
);
