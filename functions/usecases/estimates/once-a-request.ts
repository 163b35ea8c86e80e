import type { Register } from '../read-register.ts';

/** What the asks of one request read, once for all of them: they share a register. */
export function onceARequest<Value>(): (
  register: Register,
  key: string,
  read: () => Promise<Value>,
) => Promise<Value> {
  const known = new WeakMap<Register, Map<string, Promise<Value>>>();
  return (register, key, read) => {
    const own = known.get(register) ?? new Map<string, Promise<Value>>();
    known.set(register, own);
    const started = own.get(key) ?? read();
    own.set(key, started);
    return started;
  };
}
