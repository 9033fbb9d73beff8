/**
 * The identity of a finding: rule, slot or period, key; never its wording, locale or position.
 *
 * @example
 * fingerprint("canteen/daily-patrol", "2025-09-01", ["kitchen"]); //=> "canteen/daily-patrol@2025-09-01@kitchen"
 */
export function fingerprint(rule: string, slot: string, key: readonly string[]): string {
  return [rule, slot, ...key].map(escaped).join("@");
}

function escaped(part: string): string {
  return /[%@]/.test(part) ? part.replaceAll("%", "%25").replaceAll("@", "%40") : part;
}
