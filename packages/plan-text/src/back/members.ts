import type { Pair } from "./align.ts";
import { type CarriedLine, cellsIn, wordsIn } from "./edited-words.ts";
import type { Place } from "./plan-place.ts";
import type { ProseLine } from "./prose-lines.ts";

/** A member of the plan with other words than it was written with: a text, or the cells of a row. */
export interface ChangedMember {
  readonly at: Place;
  readonly value: string | readonly string[];
}

interface Member {
  readonly at: Place;
  readonly was: string[];
  readonly now: string[];
}

/** Finds the members whose words are others now. A member may have several lines; one that has none left is not changed but gone. */
export function changedMembers(
  pairs: readonly Pair[],
  lines: readonly CarriedLine[],
  now: readonly ProseLine[],
): readonly ChangedMember[] {
  const members: Member[] = [];
  let before = "";
  for (const { written = -1, now: at = -1 } of pairs) {
    const { text = "", says } = lines[written] ?? {};
    if (says === undefined) {
      if (written >= 0) before = "";
      continue;
    }
    const place = JSON.stringify(says.at);
    if (place !== before || says.before !== undefined) members.push({ at: says.at, was: [], now: [] });
    before = place;
    members.at(-1)?.was.push(wordsIn(text, says).words);
    const line = now[at];
    if (line !== undefined) members.at(-1)?.now.push(wordsIn(line.text, says).words);
  }
  return members
    .filter((member) => member.now.length > 0 && member.now.join("\n") !== member.was.join("\n"))
    .map((member) => {
      const isRow = member.at.at(-2) === "table";
      return { at: member.at, value: isRow ? cellsIn(member.now[0] ?? "") : member.now.join("\n") };
    });
}
