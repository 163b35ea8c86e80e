import { paneBegins } from '../host/pane-message.ts';
import type { ConditionSwitches } from './condition-switches.ts';
import { troubled } from './troubled-fetch.ts';

/**
 * Makes a frame live with the conditions: its requests, `navigator.onLine` and the events that tell of it. Each page
 * loaded in the frame has a `fetch` of its own, wrapped before the first script of the add-in runs.
 */
export function applyToFrame(frame: HTMLIFrameElement, switches: ConditionSwitches): void {
  const wrap = troubled(switches, () => frame.contentWindow?.location.href ?? location.href);
  let wrapped: typeof fetch | undefined;
  const apply = () => {
    const inside = frame.contentWindow;
    if (!inside || inside.fetch === wrapped) return;
    wrapped = wrap(inside.fetch.bind(inside));
    inside.fetch = wrapped;
    Object.defineProperty(inside.navigator, 'onLine', {
      configurable: true,
      get: () => !switches.current.offline && navigator.onLine,
    });
  };
  window.addEventListener(paneBegins, apply);
  frame.addEventListener('load', apply);
  switches.onChange((now, before) => {
    if (now.offline === before.offline) return;
    frame.contentWindow?.dispatchEvent(new Event(now.offline ? 'offline' : 'online'));
  });
}
