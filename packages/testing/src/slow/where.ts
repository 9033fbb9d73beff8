import { readMoment } from "./moments.ts";
import { type Got, inForce, minuteOf, read, refOf, texts } from "./paths.ts";
import { compare, exact } from "./ratio.ts";
import type { Row } from "./row.ts";
import type { Operand, Scalar, Source, Test, Where } from "./schemas.ts";
import type { World } from "./world.ts";

/** Three-valued: a test whose path has no value is undecided. */
export type Answer = "yes" | "no" | "undecided";

/** One no decides; else one undecided leaves it undecided. */
export function allOf(answers: readonly Answer[]): Answer {
  return answers.includes("no") ? "no" : answers.includes("undecided") ? "undecided" : "yes";
}

/** Says whether a row meets a condition. */
export function meets(world: World, row: Row, where: Where | undefined): Answer {
  return allOf(Object.entries(where ?? {}).map(([path, test]) => passes(world, row, path, test)));
}

/** The rows of a source, told apart by whether they surely or only perhaps belong to it. */
export function rowsOf(world: World, source: Source, answer: Answer = "yes"): readonly Row[] {
  return world.rows.filter((row) => row.kind === source.kind && meets(world, row, source.where) === answer);
}

function passes(world: World, row: Row, path: string, test: Test): Answer {
  const got = read(world, row, path);
  const answers: Answer[] = [];
  if (test.exists !== undefined) answers.push(say((got !== undefined) === test.exists));
  if (test.not !== undefined) answers.push(opposite(passes(world, row, path, test.not)));
  if (test.equals !== undefined) answers.push(equals(world, got, operand(world, row, test.equals)));
  if (test.in !== undefined)
    answers.push(got === undefined ? "undecided" : say(test.in.some((item) => same(world, got, item))));
  if (test.atLeast !== undefined)
    answers.push(ordered(world, got, operand(world, row, test.atLeast), (sign) => sign >= 0));
  if (test.atMost !== undefined)
    answers.push(ordered(world, got, operand(world, row, test.atMost), (sign) => sign <= 0));
  if (test.within !== undefined)
    answers.push(got === undefined ? "undecided" : isWithin(world, row, path, got, test.within));
  return allOf(answers);
}

function say(holds: boolean): Answer {
  return holds ? "yes" : "no";
}

function opposite(answer: Answer): Answer {
  return answer === "undecided" ? answer : say(answer === "no");
}

function operand(world: World, row: Row, value: Operand): Scalar | Got | undefined {
  return typeof value === "object" ? read(world, row, value.path) : value;
}

function equals(world: World, got: Got | undefined, other: Scalar | Got | undefined): Answer {
  return got === undefined || other === undefined ? "undecided" : say(same(world, got, other));
}

function same(world: World, got: Got, other: Scalar | Got): boolean {
  if (typeof other === "object") {
    if (got.type === "number" && other.type === "number") return compare(got.value, other.value) === 0;
    const [a, b] = [minuteOf(got), minuteOf(other)];
    if (a !== undefined && b !== undefined) return a === b;
    return texts(got).some((text) => texts(other).includes(text));
  }
  if (got.type === "number") return typeof other === "number" && compare(got.value, exact(other)) === 0;
  if (got.type === "boolean") return got.value === other;
  if (got.type === "list") return got.value.includes(String(other));
  if (got.type === "text") return got.value === other;
  return typeof other === "string" && minuteOf(got) === readMoment(other, world.input.site.timeZone);
}

function ordered(
  world: World,
  got: Got | undefined,
  other: Scalar | Got | undefined,
  holds: (sign: number) => boolean,
): Answer {
  if (got === undefined || other === undefined) return "undecided";
  if (got.type === "number") {
    const bound =
      typeof other === "number"
        ? exact(other)
        : typeof other === "object" && other.type === "number"
          ? other.value
          : undefined;
    return bound === undefined ? "undecided" : say(holds(compare(got.value, bound)));
  }
  const a = minuteOf(got);
  const b = typeof other === "object" ? minuteOf(other) : readMoment(String(other), world.input.site.timeZone);
  return a === undefined || b === undefined ? "undecided" : say(holds(a - b));
}

function isWithin(world: World, row: Row, path: string, got: Got, ancestor: string): Answer {
  const ref = refOf(world, row.kind, path);
  return say(texts(got).some((start) => climbs(world, ref, start, ancestor, row.at)));
}

function climbs(world: World, ref: string | undefined, start: string, ancestor: string, minute: number): boolean {
  let at: string | undefined = start;
  for (let step = 0; step <= 32 && at !== undefined; step += 1) {
    if (at === ancestor) return true;
    const row: Row | undefined = ref === undefined ? undefined : inForce(world, ref, at, minute);
    const parent: Got | undefined = row === undefined ? undefined : read(world, row, "parent");
    at = parent === undefined ? undefined : texts(parent)[0];
  }
  return false;
}
