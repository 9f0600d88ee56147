/**
 * Whole numbers as text, in as few characters as their size needs: variable-length bytes in base64. Numbers that are
 * small, as steps from the one before usually are, take one byte.
 */

/** Bytes that the longest number takes. */
const LONGEST = 8;

/** Collects numbers; none may be beyond 2^52 on either side of 0. */
export class NumberWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  /** A number from 0 up. */
  count(value: number): void {
    if (this.length + LONGEST > this.bytes.length) this.grow();
    const { bytes } = this;
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[this.length++] = (rest % 128) | 128;
    bytes[this.length++] = rest;
  }

  /** A number of either sign: even for those from 0 up, odd for those below. */
  signed(value: number): void {
    this.count(value < 0 ? -value * 2 - 1 : value * 2);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  toString(): string {
    let binary = '';
    const step = 0x2000; // as many arguments as any engine takes
    for (let at = 0; at < this.length; at += step)
      binary += String.fromCharCode.apply(
        null,
        this.bytes.subarray(at, Math.min(this.length, at + step)) as unknown as number[],
      );
    return btoa(binary);
  }
}

/** Gives numbers back in the order they were written; throws a RangeError where there is none. */
export class NumberReader {
  private readonly binary: string;
  private at = 0;

  constructor(text: string) {
    this.binary = atob(text);
  }

  count(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 53; factor *= 128) {
      const byte = this.binary.charCodeAt(this.at++);
      if (Number.isNaN(byte)) break;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new RangeError('no whole number here');
  }

  signed(): number {
    const value = this.count();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  get isAtEnd(): boolean {
    return this.at === this.binary.length;
  }
}
