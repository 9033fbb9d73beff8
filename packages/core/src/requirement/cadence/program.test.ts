import { describe, expect, it } from "vitest";
import * as z from "zod";
import { judgedOf } from "../../engine/results.ts";
import { run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Cadence } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const check = defineEntry("test/check", {
  title: { zh: "检查", en: "Check" },
  data: z.object({ line: z.string().optional() }),
});
const kinds = new Map([...builtInKinds, check].map((kind) => [kind.id, kind]));

/** Judges one cadence over a span of days and counts its units, or tells each in one line. */
function judge(
  requirement: Omit<Cadence, "shape" | "of"> & { readonly of?: Omit<Cadence["of"], "kind"> },
  entries: readonly Entry[],
  { kept = "2020-01-01", from = "2026-01-01", to = "2026-12-31", asOf = "2026-06-01" } = {},
) {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: ZONE, calendar });
  for (const entry of entries) record(target, entry);
  const once = run(
    {
      store: target,
      siteKind: "school",
      keeps: [{ kind: "test/check", from: kept }],
      calendar,
      registers: [],
      metrics: new Map(),
      rules: [
        {
          id: "r",
          severity: "error",
          waivedUntil: () => undefined,
          requirement: { shape: "cadence", ...requirement, of: { kind: "test/check", ...requirement.of } },
        },
      ],
      period: { from: parseDay(from) as number, to: parseDay(to) as number },
    },
    parseMoment(asOf, ZONE, "end") as number,
  );
  once.settle(undefined, undefined);
  expect(once.desks.map(({ broken }) => broken)).toEqual([undefined]);
  return judgedOf(once.desks).map(({ id, verdict, state }) => `${id} ${state ?? verdict}`);
}

const done = (at: string, more: Partial<Entry> = {}): Entry => ({ id: "d", kind: "test/check", at, data: {}, ...more });

describe("a cadence of slots", () => {
  it("judges every slot of a key, also beyond the 65,536th", () => {
    const at = Array.from({ length: 96 }, (_, index) => {
      const [hour, minute] = [Math.floor(index / 4), (index % 4) * 15];
      return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    });
    const span = { kept: "2024-01-01", from: "2024-01-01", to: "2025-12-31", asOf: "2025-12-31" };
    const lines = judge({ every: { unit: "clock", at } }, [], span);
    expect(lines).toHaveLength(731 * 96);
    expect(lines.at(-1)).toBe("r@2025-12-31T23:45 open");
  });

  it.each([[["@area", "line"]], [["line", "@area"]]])("closes by area where its key is %j", (key) => {
    const inOrder = (area: string, line: string) => key.map((path) => (path === "@area" ? area : line));
    const closing: Entry = {
      id: "c",
      kind: "ledger/closed",
      at: "2026-03-01T20:00",
      data: { areas: ["k1"], through: "2026-03-01" },
    };
    const each = {
      product: key.map((path) => ({ values: path === "@area" ? ["k1", "k2"] : ["a"] })) as [
        { values: string[] },
        { values: string[] },
      ],
    };
    const span = { from: "2026-03-01", to: "2026-03-01", asOf: "2026-03-02T01:00" };
    const lines = judge({ of: { key }, each, every: { unit: "day" } }, [closing], span);
    const name = (area: string) => `r@2026-03-01@${inOrder(area, "a").join("@")}`;
    expect([...lines].sort()).toEqual([`${name("k1")} missed`, `${name("k2")} open`].sort());
  });
});

describe("a rolling gap", () => {
  const every = { unit: "gap", atMost: 36, in: "months" } as const;

  it("counts on from the last time before the evaluated period", () => {
    const rows = [done("2021-02-01T09:00", { id: "e" }), done("2023-02-01T09:00")];
    expect(judge({ every }, rows)).toEqual(["r@after-2023-02-01T09:00 missed"]);
  });

  it("tells what was done late in the period by the time that it was counted from", () => {
    const rows = [done("2023-02-01T09:00"), done("2026-04-01T09:00", { id: "e" })];
    expect(judge({ every }, rows)).toEqual(["r@after-2023-02-01T09:00 late", "r@after-2026-04-01T09:00 open"]);
  });

  it("begins with the period where it was never done before", () => {
    expect(judge({ every }, [])).toEqual(["r@from-2026-01-01 open"]);
    expect(judge({ every }, [done("2026-01-01T00:00")])).toEqual([
      "r@after-2026-01-01T00:00 open",
      "r@from-2026-01-01 onTime",
    ]);
  });

  it("leaves what was answered before the period to the period before", () => {
    const rows = [done("2024-02-01T09:00"), done("2025-12-01T09:00", { id: "e" })];
    expect(judge({ every }, rows)).toEqual(["r@after-2025-12-01T09:00 open"]);
  });
});
