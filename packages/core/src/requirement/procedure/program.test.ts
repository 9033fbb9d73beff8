import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf, judgedOf } from "../../engine/results.ts";
import { run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Procedure } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const purchase = defineEntry("test/purchase", {
  title: { zh: "采购", en: "Purchase" },
  data: z.object({ cost: z.number().optional(), supplier: z.string().optional() }),
});
const quote = defineEntry("test/quote", {
  title: { zh: "报价", en: "Quote" },
  data: z.object({ purchase: z.string(), firm: z.string().optional() }),
});
const unkept = defineEntry("test/tender", {
  title: { zh: "招标", en: "Tender" },
  data: z.object({ purchase: z.string() }),
});
const kinds = new Map([...builtInKinds, purchase, quote, unkept].map((kind) => [kind.id, kind]));
const kept = ["test/purchase", "test/quote"];

/** Judges one requirement as of a moment in September 2025: each unit in one line, and the findings. */
function judge(requirement: Omit<Procedure, "shape">, entries: readonly Entry[], asOf = "2025-09-30") {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: ZONE, calendar });
  for (const entry of entries) record(target, entry);
  expect(target.refused).toEqual([]);
  const rule = { id: "r", severity: "error" as const, waivedUntil: () => undefined };
  const period = { from: parseDay("2025-09-01") as number, to: parseDay("2025-09-30") as number };
  const keeps = kept.map((kind) => ({ kind, from: "2025-09-01" }));
  const once = run(
    {
      store: target,
      siteKind: "school",
      keeps,
      calendar,
      registers: [],
      metrics: new Map(),
      rules: [{ ...rule, requirement: { shape: "procedure", ...requirement } }],
      period,
    },
    parseMoment(asOf, ZONE, "end") as number,
  );
  once.settle(undefined, undefined);
  expect(once.desks.map(({ broken }) => broken)).toEqual([undefined]);
  const lines = judgedOf(once.desks).map(({ id, verdict, state }) => `${id} ${state ?? verdict}`);
  return { lines, findings: findingsOf(once.desks) };
}

const bought = (id: string, at: string, data: Entry["data"]): Entry => ({ id, kind: "test/purchase", at, data });
const quoted = (id: string, firm?: string, at = "2025-09-01T08:00"): Entry => ({
  id,
  kind: "test/quote",
  at,
  data: { purchase: "p", ...(firm === undefined ? {} : { firm }) },
});
const quotes = { kind: "test/quote", key: ["purchase"] };
const one = {
  of: { kind: "test/purchase" },
  value: "cost",
  bands: [{ from: 5000, require: [{ of: quotes, atLeast: 3 }] }],
};
const at = "2025-09-01T09:00";

describe("the size of an entry", () => {
  it("asks for nothing below the lowest band", () => {
    expect(judge(one, [bought("p", at, { cost: 4999.99 })]).lines).toEqual(["r@p pass"]);
  });

  it("asks for the band that it just reaches, and says what was missing", () => {
    const { lines, findings } = judge(one, [bought("p", at, { cost: 5000 }), quoted("q1"), quoted("q2")]);
    expect(lines).toEqual(["r@p fail"]);
    expect(findings[0]?.message).toEqual({
      id: "missing",
      values: { at, cost: 5000, day: "2025-09-01", key: [], value: 5000, required: ["test/quote × 3"], found: ["2"] },
    });
    expect(findings[0]?.evidence).toEqual(["p", "q1", "q2"]);
  });

  it("is met by entries of that very minute, not by later ones", () => {
    const early = [quoted("q1"), quoted("q2")];
    expect(judge(one, [bought("p", at, { cost: 5000 }), ...early, quoted("q3", "c", at)]).lines).toEqual(["r@p pass"]);
    const late = quoted("q3", "c", "2025-09-01T09:01");
    expect(judge(one, [bought("p", at, { cost: 5000 }), ...early, late]).lines).toEqual(["r@p fail"]);
  });

  it("is unknown when it is not told", () => {
    const { lines, findings } = judge(one, [bought("p", at, {})]);
    expect(lines).toEqual(["r@p unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/purchase", path: "cost", entry: "p" }]);
  });
});

describe("different values", () => {
  const different = { ...one, bands: [{ from: 5000, require: [{ of: quotes, atLeast: 2, distinct: "firm" }] }] };

  it("count once each", () => {
    expect(judge(different, [bought("p", at, { cost: 5000 }), quoted("q1", "a"), quoted("q2", "a")]).lines).toEqual([
      "r@p fail",
    ]);
    expect(judge(different, [bought("p", at, { cost: 5000 }), quoted("q1", "a"), quoted("q2", "b")]).lines).toEqual([
      "r@p pass",
    ]);
  });

  it("that are not told leave a shortage unknown", () => {
    const { lines, findings } = judge(different, [bought("p", at, { cost: 5000 }), quoted("q1", "a"), quoted("q2")]);
    expect(lines).toEqual(["r@p unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/quote", path: "firm", entry: "q2" }]);
  });
});

describe("a required kind that is not kept", () => {
  const tender = { of: { kind: "test/tender", key: ["purchase"] } };

  it("is unknown where nothing else is short", () => {
    const { lines, findings } = judge({ ...one, bands: [{ from: 1, require: [tender] }] }, [
      bought("p", at, { cost: 2 }),
    ]);
    expect(lines).toEqual(["r@p unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "keep", kind: "test/tender" }]);
  });

  it("does not hide a shortage of another", () => {
    const both = { ...one, bands: [{ from: 1, require: [tender, { of: quotes }] }] };
    expect(judge(both, [bought("p", at, { cost: 2 })]).lines).toEqual(["r@p fail"]);
  });
});

describe("purchases that were split", () => {
  const together = { ...one, rolling: { by: ["supplier"], days: 3 } };
  const part = (id: string, day: string, cost: number, supplier = "s") =>
    bought(id, `2025-09-${day}T10:00`, { cost, supplier });

  it("are added up to and including each of them", () => {
    const parts = [part("a", "01", 2000), part("b", "02", 2000), part("c", "03", 1000)];
    expect(judge(together, parts).lines).toEqual(["r@a pass", "r@b pass", "r@c fail"]);
  });

  it("are not added beyond the days, nor across suppliers", () => {
    const parts = [part("a", "01", 4000), part("b", "04", 4000), part("c", "04", 4000, "t")];
    expect(judge(together, parts).lines).toEqual(["r@a pass", "r@b pass", "r@c pass"]);
  });

  it("are unknown while one of them has no price", () => {
    const parts = [bought("a", "2025-09-01T10:00", { supplier: "s" }), part("b", "02", 1)];
    expect(judge(together, parts).lines).toEqual(["r@a unknown", "r@b unknown"]);
  });
});

describe("what may follow within days", () => {
  const within = { ...one, bands: [{ from: 5000, require: [{ of: quotes }] }], withinDays: 2 };
  const big = bought("p", at, { cost: 5000 });

  it("counts until the end of the last day, and no longer", () => {
    expect(judge(within, [big, quoted("q", "甲", "2025-09-03T23:59")]).lines).toEqual(["r@p pass"]);
    expect(judge(within, [big, quoted("q", "甲", "2025-09-04T00:00")]).lines).toEqual(["r@p fail"]);
  });

  it("is waited for until its log has closed", () => {
    // The third day ends with the 3rd, and a day is left to file what happened on it.
    expect(judge(within, [big], "2025-09-04T23:59").lines).toEqual(["r@p pending"]);
    expect(judge(within, [big], "2025-09-04").lines).toEqual(["r@p fail"]);
  });

  it("is not waited for once the log of its days is closed by hand", () => {
    const closed: Entry = {
      id: "c",
      kind: "ledger/closed",
      at: "2025-09-04T00:10",
      data: { kinds: ["test/quote"], through: "2025-09-03" },
    };
    expect(judge(within, [big, closed], "2025-09-04T12:00").lines).toEqual(["r@p fail"]);
  });

  it("stays unknown where nobody records it", () => {
    const never = { ...within, bands: [{ from: 0, require: [{ of: { kind: "test/tender", key: ["purchase"] } }] }] };
    expect(judge(never, [big], "2025-09-01T12:00").lines).toEqual(["r@p unknown"]);
  });
});
