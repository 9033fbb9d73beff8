import type { SlowVerdict } from "../input.ts";
import { type Got, read } from "../paths.ts";
import type { Row } from "../row.ts";
import type { Shape } from "../schemas.ts";
import type { Unit } from "../unit.ts";
import { meets, rowsOf } from "../where.ts";
import type { World } from "../world.ts";

type Presence = Shape<"presence">;

export function presence(world: World, asked: Presence): readonly Unit[] {
  const unit = (row: Row, verdict: SlowVerdict): Unit => {
    return { slot: row.id, key: [], reference: row.at, verdict, evidence: [row.id] };
  };
  return [
    ...rowsOf(world, asked.of).map((row) => unit(row, verdictOn(world, row, asked))),
    ...rowsOf(world, asked.of, "undecided").map((row) => unit(row, "unknown")),
  ];
}

function verdictOn(world: World, row: Row, asked: Presence): SlowVerdict {
  const parts = asked.parts.map((part) => ({ ...part, wanted: meets(world, row, part.when) }));
  const absent = parts.some(
    (part) => part.wanted === "yes" && !isThere(read(world, row, part.path), part.atLeast ?? 1),
  );
  if (absent) return "fail";
  return parts.some((part) => part.wanted === "undecided") ? "unknown" : "pass";
}

function isThere(got: Got | undefined, atLeast: number): boolean {
  if (got === undefined) return false;
  if (got.type === "text") return got.value.trim() !== "";
  return got.type !== "list" || got.value.length >= atLeast;
}
