export type Bytes = { readonly bytes: Buffer; readonly from: number; readonly to: number };

/** Entries by their ids, byte for byte. */
export type IdTable = {
  /** The entry that has the same id already; otherwise adds this one. */
  readonly findOrAdd: (entry: number) => number | undefined;
  readonly clear: () => void;
};

/** FNV-1a, 32 bits: places ids evenly enough; whether two are the same is told by their bytes. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Open addressing over one array of numbers, at most half full. */
export function idTable(most: number, idOf: (entry: number) => Bytes): IdTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)));
  const mask = slots.length - 1;
  return {
    findOrAdd: (entry) => {
      const id = idOf(entry);
      let slot = hashOf(id) & mask;
      for (let there = slots[slot] ?? 0; there !== 0; there = slots[slot] ?? 0) {
        const other = idOf(there - 1);
        if (id.bytes.compare(other.bytes, other.from, other.to, id.from, id.to) === 0) return there - 1;
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry + 1;
      return undefined;
    },
    clear: () => {
      slots.fill(0);
    },
  };
}

function hashOf({ bytes, from, to }: Bytes): number {
  let hash = OFFSET;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return hash ^ (hash >>> 15);
}
