import type { AddinHost } from './addin-host.ts';
export function idleHost(): AddinHost {
  const listeners = new Set<() => void>();
  let visible = true;
  return {
    frameAddress: (page) => page,
    attach: () => undefined,
    runCommand: () => undefined,
    stateOf: () => ({}),
    isPaneVisible: () => visible,
    setPaneVisible: (wanted) => { visible = wanted; for (const l of listeners) l(); },
    setEditing: () => undefined,
    setOffline: () => undefined,
    calls: { outcome: () => undefined, start: () => undefined, stop: () => undefined, onOutcome: () => undefined },
    onChange: (listener) => listeners.add(listener),
  };
}
