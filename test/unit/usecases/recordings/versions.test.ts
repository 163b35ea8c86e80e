import { enteringWrites } from '../../../../functions/usecases/draws/drawn-rows.ts';
import { recordingKey } from '../../../../functions/usecases/row-keys.ts';
import {
  readyOf,
  recordingOf,
  stateOf,
  toldByRow,
  toldOf,
  versionsOf,
} from '../../../../functions/usecases/recordings/versions.ts';
import type { StoredVersion } from '../../../../functions/usecases/stored/recording.ts';

const version = (id: string, state: StoredVersion['state']): StoredVersion => ({
  id,
  path: `rec/80/1798761600/W/FR-LYON/${id}`,
  form: 'audio',
  state,
  format: 'wav',
  bytes: 8044,
  sha256: 'ab',
  seconds: 1,
  peaks: null,
  end: '2027-01-01T00:00:00Z',
  limit: '2027-01-02T00:00:00Z',
  sentAt: '2026-11-20T10:00:00.000Z',
  by: { tenant: 't', objectId: 'o', name: 'n' },
  gone: null,
});
const rowOf = (...versions: StoredVersion[]) => ({
  key: recordingKey('C1'),
  version: 3,
  sequence: 9,
  deleted: false,
  value: recordingOf('C1', versions),
});

test('a row keeps every recording of a contact, the newest first, and none is no row', () => {
  const versions = [version('B', 'expected'), version('A', 'ready')];

  expect(versionsOf(recordingOf('C1', versions) ?? fail('no row'))).toEqual(versions);
  expect(recordingOf('C1', [])).toBeUndefined();
});

test('one that is announced hides none that may be heard, and is told to nobody', () => {
  const [coming, there, gone] = [version('C', 'expected'), version('B', 'ready'), version('A', 'gone')];

  expect(readyOf([coming, there, gone])?.id).toBe('B');
  expect([stateOf([coming, there]), stateOf([coming, gone]), stateOf([gone]), stateOf([])]).toEqual([
    'ready',
    'expected',
    'gone',
    'none',
  ]);
  expect([toldOf([coming, there]), toldOf([coming, gone]), toldOf([coming])]).toEqual([
    'ready',
    'gone',
    'none',
  ]);
});

test('a contact that comes back into the sample comes with the recording it had', () => {
  const reference = 'barometer@1.0.0';
  const wave = { code: 'W', grids: { phone: reference } };
  const contact = { id: 'C1', channel: 'phone' };
  const present = new Map([[recordingKey('C1'), rowOf(version('A', 'ready'))]]);
  const written = (rows: typeof present) =>
    enteringWrites(wave as never, contact as never, rows).map(({ value }) => value);

  expect(written(present)).toMatchObject([{}, { recording: 'ready', state: 'assigned' }]);
  expect(written(new Map())).toMatchObject([{}, { recording: 'none' }]);
  expect(toldByRow({ ...rowOf(version('A', 'ready')), deleted: true })).toBe('none');
});

describe('a call and its transcript', () => {
  const transcript = (id: string, state: StoredVersion['state']): StoredVersion => ({
    ...version(id, state),
    form: 'transcript',
    format: null,
  });

  test('each is told of by itself, and the text of a contact is whichever is read', () => {
    const versions = [transcript('D', 'gone'), version('C', 'ready'), transcript('B', 'ready')];

    expect([readyOf(versions)?.id, readyOf(versions, 'transcript')?.id]).toEqual(['C', 'B']);
    expect([stateOf([transcript('A', 'ready')]), stateOf([version('A', 'ready')], 'transcript')]).toEqual([
      'none',
      'none',
    ]);
    expect(toldOf([transcript('A', 'gone')], 'transcript')).toBe('gone');
    const writing: StoredVersion = { ...version('W', 'ready'), form: 'writing' };
    expect([readyOf([writing], 'text')?.id, readyOf(versions, 'text')?.id]).toEqual(['W', 'B']);
    expect(readyOf([version('A', 'ready')], 'text')).toBeUndefined();
  });

  test('however often one is sent again, the other stays named', () => {
    const sent = Array.from({ length: 30 }, (_, index) =>
      transcript(`T${index}`, index === 0 ? 'ready' : 'gone'),
    );
    const kept = versionsOf(recordingOf('C1', [...sent, version('A', 'ready')]) ?? fail('no row'));

    expect(kept).toHaveLength(22);
    expect([readyOf(kept)?.id, readyOf(kept, 'transcript')?.id]).toEqual(['A', 'T0']);
  });
});
