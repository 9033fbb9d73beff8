import type { Finding } from "../model/finding.ts";
import type { ScoreResult } from "../model/score-result.ts";
import { Code } from "../requirement/code.ts";
import { parseDay } from "../time/civil.ts";
import type { Desk } from "./desk.ts";
import { FAILED, quotedByCard } from "./figures.ts";
import { findingOf } from "./finding-of.ts";
import type { Run } from "./run.ts";

/** What does not count as passed in a score. */
const LOST: ReadonlySet<number> = new Set([...FAILED, Code.unknown, Code.error]);

/** The findings of a score's days and key, of the rules that its scorecard counts, in order of their fingerprints. */
export function lostPoints({ frame, desks }: Pick<Run, "frame" | "desks">, result: ScoreResult): readonly Finding[] {
  const card = frame.scorecards.get(result.scorecard);
  if (!card) return [];
  const rules = quotedByCard(card, frame);
  const found = desks.filter(({ rule }) => rules.has(rule.id)).flatMap((desk) => lostAt(desk, result));
  return found.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

function lostAt(desk: Desk, { key, from, to }: ScoreResult): readonly Finding[] {
  const { codes, program } = desk;
  const [first = 0, last = 0] = [parseDay(from), parseDay(to)];
  const lost: Finding[] = [];
  codes.each((unit, code) => {
    if (!LOST.has(code)) return;
    const day = program.dayOf(unit);
    if (day < first || day > last) return;
    const details = program.details(unit, code as Code);
    if (key.every((part) => details.key.includes(part))) lost.push(findingOf(desk, code as Code, details));
  });
  return lost;
}
