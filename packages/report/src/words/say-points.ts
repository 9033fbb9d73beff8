/**
 * Writes points or a percentage with at most two decimals; nothing is a dash.
 *
 * @example
 * sayPoints(88.456); //=> "88.46"
 * sayPoints(90); //=> "90"
 * sayPoints(undefined); //=> "—"
 */
export function sayPoints(points: number | undefined): string {
  return points === undefined ? "—" : String(Math.round(points * 100) / 100);
}
