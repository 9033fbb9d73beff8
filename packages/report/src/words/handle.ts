/**
 * A short handle for a fingerprint: eight hex digits that stay the same, show nothing of whom it is about, and can be typed.
 *
 * @example
 * handleOf("canteen/daily-patrol@2025-09-01@kitchen"); //=> "c6372cd7"
 */
export function handleOf(fingerprint: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < fingerprint.length; index += 1) {
    // FNV-1a over both bytes of each code unit.
    const unit = fingerprint.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
