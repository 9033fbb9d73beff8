import type { SlowVerdict } from "../input.ts";
import { read, texts } from "../paths.ts";
import { compare } from "../ratio.ts";
import type { Row } from "../row.ts";
import type { Shape } from "../schemas.ts";
import type { Unit } from "../unit.ts";
import { amountIn, boundOf } from "../values.ts";
import { meets, rowsOf } from "../where.ts";
import type { World } from "../world.ts";

type Limit = Shape<"limit">;

export function limit(world: World, asked: Limit): readonly Unit[] {
  const unit = (row: Row, verdict: SlowVerdict): Unit => {
    return { slot: row.id, key: [], reference: row.at, verdict, evidence: [row.id] };
  };
  return [
    ...rowsOf(world, asked.of).map((row) => unit(row, verdictOn(world, row, asked))),
    ...rowsOf(world, asked.of, "undecided").map((row) => unit(row, "unknown")),
  ];
}

function verdictOn(world: World, row: Row, asked: Limit): SlowVerdict {
  if (asked.forbidden !== undefined) {
    return ({ yes: "fail", undecided: "unknown", no: "pass" } as const)[meets(world, row, asked.forbidden)];
  }
  if (asked.value === undefined) return "unknown";
  if (asked.oneOf !== undefined) {
    const allowed = asked.oneOf;
    const got = typeof asked.value === "string" ? read(world, row, asked.value) : undefined;
    if (got === undefined) return "unknown";
    if (!texts(got).every((text) => allowed.includes(text))) return "fail";
    if (asked.atLeast === undefined && asked.atMost === undefined) return "pass";
  }
  const value = amountIn(world, row, asked.value);
  if (value === undefined) return "unknown";
  const [low, high] = [asked.atLeast, asked.atMost].map((b) => (b === undefined ? undefined : boundOf(world, row, b)));
  if (low === "unknown" || high === "unknown") return "unknown";
  const sides = [low, high].filter((side) => side !== undefined);
  if (sides.length > 0 && sides.every((side) => side === "notApplicable")) return "notApplicable";
  if (typeof low === "object" && compare(value, low.number) < 0) return "fail";
  return typeof high === "object" && compare(value, high.number) > 0 ? "fail" : "pass";
}
