import { fork } from 'node:child_process';
import { join } from 'node:path';
import { readPull, readPush } from '../../../addin/workbook/sheets/read-rows.ts';
import type { Remote } from '../../../addin/workbook/sync/remote.ts';
import { officeClient } from '../../support/office/office-client.ts';
import type { Traffic } from '../../support/office/office-in-node.ts';
import type { FromExcel, ToExcel, Wish } from './excel-messages.ts';

export type ExcelApart = {
  readonly traffic: Traffic;
  /** Its answers are read and checked here, as the pane's client does. */
  readonly remote: Remote;
  /** Types in a row of the table, from 0; resolves once the add-in heard of it. */
  readonly type: (row: number, column: string, entry: string) => Promise<void>;
  /** Sorts the table by its first column, from its end; resolves once the add-in heard of it. */
  readonly sort: () => Promise<void>;
  /** Milliseconds that Excel and the server worked so far. */
  readonly processor: () => Promise<number>;
  readonly close: () => void;
};

/**
 * Excel and the server in a process of their own, as for a real pane: what they do and the memory they hold are not
 * this process's, which is the pane. Microsoft's client library speaks with them.
 */
export function excelApart(rows: number): ExcelApart {
  const child = fork(join(import.meta.dirname, 'excel-process.ts'), [String(rows)], {
    serialization: 'advanced',
  });
  const send = (message: ToExcel) => child.send(message);
  const traffic: Traffic = { requests: [], answers: [] };
  const receive = officeClient((office) => {
    traffic.requests.push(office.length);
    send({ office });
  });
  const waiting = new Map<number, (answer: string) => void>();
  child.on('message', (message: FromExcel) => {
    if ('id' in message) return waiting.get(message.id)?.(message.answer);
    traffic.answers.push(message.office.length);
    receive(message.office);
  });
  let asked = 0;
  const granted = (wish: Wish) =>
    new Promise<unknown>((resolve) => {
      const id = (asked += 1);
      waiting.set(id, (answer) => {
        waiting.delete(id);
        resolve(JSON.parse(answer));
      });
      send({ id, wish });
    });
  const gesture = async (wish: Wish) => {
    await granted(wish);
    await new Promise((heard) => setImmediate(() => setImmediate(heard)));
  };
  return {
    traffic,
    remote: {
      pull: async (cursor, next) => readPull(await granted({ kind: 'pull', cursor, next })),
      push: async (changed) => readPush(await granted({ kind: 'push', rows: changed })),
      forgotCursor: () => false,
      refusedWhole: () => false,
    },
    type: (row, column, entry) => gesture({ kind: 'type', row, column, entry }),
    sort: () => gesture({ kind: 'sort' }),
    processor: async () => Number(await granted({ kind: 'processor' })),
    close: () => child.kill(),
  };
}
