/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = rootsOf(64, 1 / 3);
/** The same of the square roots of the first 8 primes (5.3.3). */
const START = rootsOf(8, 1 / 2);

function rootsOf(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => Math.floor((prime ** power % 1) * 0x1_0000_0000));
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4).
 *
 * @example
 * sha256("abc"); //=> "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const blocks = new DataView(bytes.buffer);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const [early, late] = [word(words, i - 15), word(words, i - 2)];
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[i] = word(words, i - 16) + first + word(words, i - 7) + second;
    }
    fold(state, words);
  }
  return Array.from(state, (part) => part.toString(16).padStart(8, "0")).join("");
}

function fold(state: Uint32Array, words: Uint32Array): void {
  const s = Uint32Array.from(state);
  for (let i = 0; i < 64; i++) {
    const [a, b, c, e, f, g] = [word(s, 0), word(s, 1), word(s, 2), word(s, 4), word(s, 5), word(s, 6)];
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = word(s, 7) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + word(ROUND, i) + word(words, i);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    s.copyWithin(1, 0, 7);
    s[4] = word(s, 4) + one;
    s[0] = one + two;
  }
  for (let i = 0; i < 8; i++) state[i] = word(state, i) + word(s, i);
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/** The message, a one, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(message: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}
