/** Reflected CRC tables, 256 entries in two 32-bit halves; a 32-bit CRC leaves the high half at zero. */
type CrcTable = { readonly high: Uint32Array; readonly low: Uint32Array };

const table = (polynomial: bigint): CrcTable => {
  const high = new Uint32Array(256);
  const low = new Uint32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    high[index] = Number(value >> 32n);
    low[index] = Number(value & 0xffffffffn);
  }
  return { high, low };
};

/** Castagnoli's polynomial, RFC 3720 appendix B.4. */
const crc32cTable = table(0x82f63b78n);
/** NVM Express command set specification, the CRC that S3 calls CRC64NVME. */
const crc64nvmeTable = table(0x9a6c9329ac4bc9b5n);

/** A running CRC; `digest` gives it in network order. */
export class Crc {
  readonly #table: CrcTable;
  readonly #width: 32 | 64;
  #high: number;
  #low = 0xffffffff;

  constructor(polynomial: 'crc32c' | 'crc64nvme') {
    this.#width = polynomial === 'crc32c' ? 32 : 64;
    this.#table = polynomial === 'crc32c' ? crc32cTable : crc64nvmeTable;
    this.#high = this.#width === 32 ? 0 : 0xffffffff;
  }

  update(bytes: Uint8Array): void {
    let [high, low] = [this.#high, this.#low];
    for (const byte of bytes) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (this.#table.low[index] ?? 0);
      high = (high >>> 8) ^ (this.#table.high[index] ?? 0);
    }
    [this.#high, this.#low] = [high, low];
  }

  digest(): Buffer {
    const result = Buffer.alloc(8);
    result.writeUInt32BE(~this.#high >>> 0, 0);
    result.writeUInt32BE(~this.#low >>> 0, 4);
    return this.#width === 32 ? result.subarray(4) : result;
  }
}
