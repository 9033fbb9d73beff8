import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { leadingDay, MINUTES_PER_DAY, parseClock } from "../time/civil.ts";

/** Something that happened, with when it was known. Times are civil time of the site; a bare day is its 00:00. */
export interface SeenFact {
  readonly at: string;
  readonly recordedAt?: string | undefined;
  readonly by?: string | readonly string[] | undefined;
}

/** The facts that can be seen at a moment (a bare day means its end), with the minute at which each happened, in their order. */
export function momentsOf<Fact extends SeenFact>(
  path: string,
  facts: readonly Fact[],
  asOf: string,
): readonly { readonly minute: number; readonly fact: Fact }[] {
  const end = minuteOf("asOf", asOf, "end");
  return facts.flatMap((fact, index) => {
    const minute = minuteOf(`${path}.${index}.at`, fact.at, "start");
    const known =
      fact.recordedAt === undefined ? minute : minuteOf(`${path}.${index}.recordedAt`, fact.recordedAt, "start");
    return minute <= end && known <= end ? [{ minute, fact }] : [];
  });
}

/** The civil minute of a day or moment; a bare day is its first minute, or the one after its last. Throws a HouqinError for what is neither. */
export function minuteOf(path: string, text: string, side: "start" | "end"): number {
  const [day, clock] = [leadingDay(text), parseClock(text.slice(11, 16))];
  const bare = text.length === 10;
  if (day !== undefined && (bare || (/^[T ]$/.test(text[10] ?? "") && clock !== undefined && text.length === 16))) {
    return day * MINUTES_PER_DAY + (bare ? (side === "end" ? MINUTES_PER_DAY : 0) : (clock ?? 0));
  }
  throw new HouqinError("bad-moment", [
    {
      code: "bad-moment",
      path,
      found: text.slice(0, 60),
      expected: phrase("siteMoment"),
    },
  ]);
}
