const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Writes bytes as base64.
 *
 * @example
 * toBase64(new Uint8Array([104, 113])); //=> "aHE="
 */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digit = (shift: number) => digits.charAt((bits >> shift) & 63);
    parts.push(digit(18), digit(12), b === undefined ? "=" : digit(6), c === undefined ? "=" : digit(0));
  }
  return parts.join("");
}

/**
 * Reads base64, whatever spaces and line breaks stand in it; undefined for what is none.
 *
 * @example
 * fromBase64("aH\nE="); //=> new Uint8Array([104, 113])
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const tight = text.replace(/\s+/g, "").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(tight) || tight.length % 4 === 1) return undefined;
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((tight.length * 3) / 4));
  const at = (i: number) => values[tight.charCodeAt(i)] ?? 0;
  for (let [from, to] = [0, 0]; to < bytes.length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    bytes.set([bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, bytes.length - to), to);
  }
  return bytes;
}
