import { Host } from '../../../addin/workbench/host/host.ts';
import type { Workbook } from '../../../addin/workbench/model/workbook.ts';
import { officeClient } from './office-client.ts';

/** What passed between Microsoft's client library and the host. */
export type Traffic = {
  /** Characters of each request and each answer, in order. */
  readonly requests: number[];
  readonly answers: number[];
};

/**
 * Microsoft's client library in this process, without any page, on the host of a workbook: what a pane writes and
 * reads goes through the same texts as in a browser.
 */
export function officeInNode(workbook: Workbook): Traffic {
  const traffic: Traffic = { requests: [], answers: [] };
  const receive = officeClient((text) => {
    traffic.requests.push(text.length);
    setImmediate(() => host.receive(text));
  });
  const host = new Host({
    workbook,
    post: (text) => {
      traffic.answers.push(text.length);
      setImmediate(() => receive(text));
    },
  });
  return traffic;
}
