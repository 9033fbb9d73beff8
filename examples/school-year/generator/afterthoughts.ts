import { moment, plus } from "./dates.ts";
import type { Line } from "./entry.ts";
import { between, chance } from "./random.ts";
import { LOGISTICS_HEAD } from "./roster.ts";

/** Kinds that people sometimes write up on the next day, which their rules allow (补录). */
const WRITTEN_LATER = new Set([
  ...[
    "general/patrol",
    "general/headcount",
    "general/cleaning",
    "general/repair-step",
    "general/correction",
    "general/reply",
  ],
  ...["canteen/servings", "canteen/eat-with", "canteen/leftovers", "general/waste-transfer"],
]);

/** Numbers that people sometimes mistype and then correct. */
const MISTYPED: Readonly<Record<string, string>> = {
  "general/cleaning": "minutes",
  "general/area-use": "people",
  "general/headcount": "present",
  "canteen/leftovers": "kilograms",
};

/** What becomes of a line when people are people: written a day late, mistyped and corrected, entered twice and withdrawn. */
export function* afterthoughts(line: Line): Iterable<Line> {
  const luck = chance(`luck-${line.id}`);
  const field = MISTYPED[line.kind];
  const [date, clock] = [line.at.slice(0, 10), line.at.slice(11)];
  if (luck < 0.01 && WRITTEN_LATER.has(line.kind) && date < "2026-08-30") {
    yield { ...line, recordedAt: moment(plus(date, 1), "08:30", between(0, 480, `late-${line.id}`)) };
  } else if (luck < 0.015 && field) {
    yield { ...line, data: { ...line.data, [field]: Number(line.data[field]) + 9 } };
    yield { ...line, id: `${line.id}.fix`, replaces: line.id, recordedAt: moment(date, clock, 45) };
  } else if (luck < 0.018 && line.kind === "general/repair-request") {
    const twice = `${line.id}.twice`;
    yield line;
    yield { ...line, id: twice };
    yield {
      id: `${twice}.withdrawn`,
      kind: "ledger/retracted",
      at: moment(date, clock, 20),
      actors: { by: LOGISTICS_HEAD },
      data: { entry: twice, reason: "同一报修提交了两次" },
    };
  } else {
    yield line;
  }
}
