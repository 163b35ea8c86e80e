import type { ContactToFill } from '../../../../../addin/workbook/recordings/contact-to-fill.ts';
import { planSending, type Matched } from '../../../../../addin/workbook/recordings/plan-sending.ts';
import { writeText } from '../../../../../addin/workbook/recordings/write-texts.ts';
import { SendBoard } from '../../../../../addin/workbook/recordings/send/send-board.ts';
import { loudness } from '../../../../../addin/workbook/recordings/send/peaks-of.ts';
import { hashFile } from '../../../../../addin/workbook/recordings/send/hash-file.ts';

const NOW = '2026-11-20T10:00:00Z';
const contact = (id: string, changed: Partial<ContactToFill> = {}): [string, ContactToFill] => [
  id,
  {
    contact: id,
    channel: 'phone',
    start: '2026-10-15T09:00:00Z',
    state: 'none',
    form: null,
    transcript: 'none',
    end: '2027-01-12T09:00:00Z',
    platform: 'FR-LYON',
    ...changed,
  },
];
const contacts = new Map([
  contact('C1'),
  contact('C2', { state: 'ready', form: 'audio' }),
  contact('C3', { channel: 'email' }),
  contact('C4', { end: NOW }),
  contact('C5', { state: 'gone' }),
  contact('C6'),
]);
const to = (id: string, form: Matched['form'] = 'audio'): Matched => ({
  name: `${id}.wav`,
  form,
  match: { key: id, contact: id },
});

test('what was chosen goes, waits for a word, or stays, each with its reason', () => {
  const nobody: Matched = {
    name: 'x.wav',
    form: 'audio',
    match: { key: 'x', why: 'nobody', candidates: [] },
  };

  const plan = planSending(contacts, [to('C1'), to('C2'), to('C3'), to('C4'), to('C5'), nobody], NOW);

  const ids = (placed: readonly { readonly contact: ContactToFill }[]) =>
    placed.map((one) => one.contact.contact);
  expect(ids(plan.ready)).toEqual(['C1']);
  expect(ids(plan.there)).toEqual(['C2']);
  expect(ids(plan.otherForm)).toEqual(['C3']);
  expect(ids(plan.pastEnd)).toEqual(['C4', 'C5']);
  expect(plan.unplaced.map(({ name }) => name)).toEqual(['x.wav']);
  expect(plan.without.map((one) => one.contact)).toEqual(['C3', 'C6']);
});

test('a text of a call is its transcript, beside its sound and whatever becomes of that; a sound of a letter is none', () => {
  const texts = ['C1', 'C2', 'C3', 'C4', 'T1', 'T2'].map((id) => to(id, 'writing'));
  const known = new Map([
    ...contacts,
    contact('T1', { transcript: 'ready' }),
    contact('T2', { state: 'ready', form: 'audio', transcript: 'gone' }),
  ]);

  const plan = planSending(known, [...texts, to('C2'), to('T1')], NOW);

  const placed = (all: typeof plan.ready) => all.map(({ form, contact: { contact: id } }) => [id, form]);
  expect(placed(plan.ready)).toEqual([
    ['C1', 'writing'],
    ['C2', 'writing'],
    ['C3', 'writing'],
    ['T1', 'audio'],
  ]);
  expect(placed(plan.there)).toEqual([
    ['T1', 'writing'],
    ['C2', 'audio'],
  ]);
  expect(placed(plan.pastEnd)).toEqual([
    ['C4', 'writing'],
    ['T2', 'writing'],
  ]);
});

test('a contact that is sent a sound and a text has both followed apart', () => {
  const item = { contact: 'C1', name: 'C1', state: 'waiting', bytes: 1, share: 0 } as const;
  const board = new SendBoard([
    { ...item, form: 'audio' },
    { ...item, form: 'writing' },
  ]);

  board.side('audio').refuse('C1', { code: 'not-audio', parameters: {} });
  board.side('writing').put('C1', { state: 'taken' });

  expect(board.progress.items.map(({ form, state }) => [form, state])).toEqual([
    ['audio', 'refused'],
    ['writing', 'taken'],
  ]);
});

describe('writeText', () => {
  const read = (texts: readonly string[]) => ({
    key: 'a',
    name: 'a',
    subject: 'Commande de Chris',
    names: [{ name: 'Chris Petit', of: 'agent' as const }],
    at: '',
    turns: texts.map((text) => ({ speaker: 'client' as const, at: null, text })),
  });

  it('takes names and numbers out of the subject and of every turn, and counts them', () => {
    const { writing, replaced } = writeText(read(['Merci Chris', 'au 06 12 34 56 78']), ['FR']);

    expect(writing).toEqual({
      subject: 'Commande de [agent]',
      turns: [
        { speaker: 'client', at: null, text: 'Merci [agent]' },
        { speaker: 'client', at: null, text: 'au [téléphone]' },
      ],
    });
    expect(replaced).toMatchObject({ agent: 2, phone: 1 });
  });

  it('cuts nothing: a long turn becomes several, and too many are not sent', () => {
    expect(writeText(read(['a '.repeat(15_000)]), []).writing?.turns.map(({ text }) => text.length)).toEqual([
      20_000, 10_000,
    ]);
    expect(writeText(read(Array.from({ length: 501 }, () => 'a')), []).writing).toBeUndefined();
  });
});

test('the loudness of a sound is its largest swing in each of a thousand slices, over all channels', () => {
  const left = new Float32Array(4000).fill(0.5);
  const right = new Float32Array(4000);
  right[3999] = -1;

  const slices = loudness([left, right]);

  expect(slices).toHaveLength(1000);
  expect([slices[0], slices[999]]).toEqual([128, 255]);
});

test('a large file is hashed in pieces, as the whole of it would be', async () => {
  const piece = new Uint8Array(9_000_000).fill(7);
  const large = new Blob(Array.from({ length: 6 }, () => piece));
  const whole = await crypto.subtle.digest('SHA-256', await large.arrayBuffer());

  expect(await hashFile(large)).toBe(Buffer.from(whole).toString('hex'));
});
