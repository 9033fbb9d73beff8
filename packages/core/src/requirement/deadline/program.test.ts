import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf, judgedOf } from "../../engine/results.ts";
import { run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import type { Register } from "../../ledger/register.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { Day } from "../../model/field.ts";
import { dayNumber, parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Deadline } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const hazard = defineEntry("test/hazard", {
  title: { zh: "隐患", en: "Hazard" },
  data: z.object({ level: z.string().optional(), dueOn: Day.optional(), days: z.number().optional() }),
});
const repair = defineEntry("test/repair", {
  title: { zh: "整改", en: "Repair" },
  data: z.object({ hazard: z.string().optional(), done: z.boolean().optional() }),
  roles: ["by"],
});
const certificate = defineEntry("test/certificate", {
  title: { zh: "健康证", en: "Certificate" },
  data: z.object({ holder: z.string(), until: Day }),
});
const other = defineEntry("test/other", {
  title: { zh: "其他", en: "Other" },
  data: z.object({ hazard: z.string() }),
});
const kinds = new Map([...builtInKinds, hazard, repair, certificate, other].map((kind) => [kind.id, kind]));
const kept = ["test/hazard", "test/repair", "test/certificate"];
const certificates: Register = {
  id: "certificates",
  key: ["holder"],
  plus: [{ of: { kind: "test/certificate", key: ["holder"] }, until: "until" }],
};

const september = { from: parseDay("2025-09-01") as number, to: parseDay("2025-09-30") as number };

/** Judges one requirement as of a moment in September 2025: each unit in one line, and the findings. */
function judge(
  requirement: Omit<Deadline, "shape">,
  entries: readonly Entry[],
  asOf = "2025-09-30",
  days: { from: number; to: number } | "running" = september,
) {
  const calendar = siteCalendar(undefined, { ...plainCalendar, festivalDay: (_id, year) => dayNumber(year, 9, 17) });
  const target = store({ kinds, zone: ZONE, calendar });
  for (const entry of entries) record(target, entry);
  expect(target.refused).toEqual([]);
  const rule = { id: "r", severity: "error" as const, waivedUntil: () => undefined };
  const keeps = kept.map((kind) => ({ kind, from: "2025-09-01" }));
  const once = run(
    {
      store: target,
      siteKind: "school",
      keeps,
      calendar,
      registers: [certificates],
      metrics: new Map(),
      rules: [{ ...rule, requirement: { shape: "deadline", ...requirement } }],
      period: days === "running" ? undefined : days,
    },
    parseMoment(asOf, ZONE, "end") as number,
  );
  once.settle(undefined, undefined);
  expect(once.desks.map(({ broken }) => broken)).toEqual([undefined]);
  const lines = judgedOf(once.desks).map(({ id, verdict, state }) => `${id} ${state ?? verdict}`);
  return { lines, findings: findingsOf(once.desks) };
}

const found = (at: string, data: Entry["data"] = {}, id = "h"): Entry => ({ id, kind: "test/hazard", at, data });
const fixed = (at: string, more: Partial<Entry> = {}): Entry => ({
  id: "f",
  kind: "test/repair",
  at,
  data: { hazard: "h" },
  ...more,
});
const by = { kind: "test/repair", key: ["hazard"] };
const anchor = { of: { kind: "test/hazard" } };

describe("a follow-up", () => {
  const within = (hours: number) => ({ anchor, by, after: { hours } });

  it("passes when it was done by the very minute", () => {
    expect(judge(within(24), [found("2025-09-01T08:00"), fixed("2025-09-02T08:00")]).lines).toEqual(["r@h onTime"]);
  });

  it("fails one minute later, and says when it was due", () => {
    const { lines, findings } = judge(within(24), [found("2025-09-01T08:00"), fixed("2025-09-02T08:01")]);
    expect(lines).toEqual(["r@h late"]);
    expect(findings[0]?.message).toEqual({
      id: "late",
      values: { key: [], day: "2025-09-01", at: "2025-09-02T08:01", due: "2025-09-02T08:00" },
    });
    expect(findings[0]?.evidence).toEqual(["h", "f"]);
  });

  it("is open until the log of its last day closes, and missed from then on", () => {
    expect(judge(within(24), [found("2025-09-01T08:00")], "2025-09-03T23:59").lines).toEqual(["r@h open"]);
    const { lines, findings } = judge(within(24), [found("2025-09-01T08:00")], "2025-09-04T00:00");
    expect(lines).toEqual(["r@h missed"]);
    expect(findings[0]?.message.values.due).toBe("2025-09-02T08:00");
  });

  it("passes when it was filed in the allowed days, and fails when it was filed after", () => {
    const filed = (recordedAt: string) => [found("2025-09-01T08:00"), fixed("2025-09-02T07:00", { recordedAt })];
    expect(judge(within(24), filed("2025-09-04T00:00")).lines).toEqual(["r@h backfilled"]);
    const { lines, findings } = judge(within(24), filed("2025-09-04T00:01"));
    expect(lines).toEqual(["r@h lateBackfilled"]);
    expect(findings[0]?.message.values).toMatchObject({ recordedAt: "2025-09-04T00:01", closes: "2025-09-04T00:00" });
  });

  it("takes the best of several answers", () => {
    const answers = [
      fixed("2025-09-01T09:00", { recordedAt: "2025-09-20" }),
      fixed("2025-09-01T10:00", { id: "g" }),
      fixed("2025-09-05T10:00", { id: "k" }),
    ];
    expect(judge(within(24), [found("2025-09-01T08:00"), ...answers]).lines).toEqual(["r@h onTime"]);
  });

  it("is not answered by what happened before, nor for another anchor", () => {
    const answers = [fixed("2025-09-01T07:59"), fixed("2025-09-01T09:00", { id: "g", data: { hazard: "other" } })];
    expect(judge(within(24), [found("2025-09-01T08:00"), ...answers]).lines).toEqual(["r@h missed"]);
  });

  it("is excused where an entry excuses the day on which it began", () => {
    const data = { rules: ["r"], from: "2025-09-01", through: "2025-09-01", reason: "台风" };
    const excuse: Entry = { id: "x", kind: "ledger/excused", at: "2025-09-01", data };
    expect(judge(within(24), [found("2025-09-01T08:00"), excuse]).lines).toEqual(["r@h excused"]);
    expect(judge(within(24), [found("2025-09-02T08:00"), excuse]).lines).toEqual(["r@h missed"]);
  });

  it("closes sooner where the log was closed by hand", () => {
    const data = { kinds: ["test/repair"], through: "2025-09-02" };
    const closing: Entry = { id: "c", kind: "ledger/closed", at: "2025-09-02T20:00", data };
    expect(judge(within(24), [found("2025-09-01T08:00"), closing], "2025-09-02T19:59").lines).toEqual(["r@h open"]);
    expect(judge(within(24), [found("2025-09-01T08:00"), closing], "2025-09-02T20:00").lines).toEqual(["r@h missed"]);
  });

  it("is unknown where an answer may or may not count, and names what is missing", () => {
    const { lines, findings } = judge({ ...within(24), by: { ...by, where: { done: { equals: true } } } }, [
      found("2025-09-01T08:00"),
      fixed("2025-09-01T09:00"),
    ]);
    expect(lines).toEqual(["r@h unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/repair", path: "done", entry: "f" }]);
  });

  it("is unknown where the answering kind is not kept", () => {
    const unkept = { anchor, by: { kind: "test/other", key: ["hazard"] }, after: { hours: 24 } };
    const { lines, findings } = judge(unkept, [found("2025-09-01T08:00")]);
    expect(lines).toEqual(["r@h unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "keep", kind: "test/other" }]);
  });
});

describe("a window", () => {
  it.each([
    ["days, to the end of the last one", { days: 2 }, "2025-09-03T23:59", "2025-09-04T00:00"],
    ["working days, over the weekend", { workdays: 5 }, "2025-09-08T23:59", "2025-09-09T00:00"],
  ])("after an entry counts %s", (_, after, last, late) => {
    expect(judge({ anchor, by, after }, [found("2025-09-01T08:00"), fixed(last)]).lines).toEqual(["r@h onTime"]);
    expect(judge({ anchor, by, after }, [found("2025-09-01T08:00"), fixed(late)]).lines).toEqual(["r@h late"]);
  });

  it("after a day begins when that day is over", () => {
    const due = { anchor: { ...anchor, at: "dueOn" }, by, after: { days: 1 } };
    const entries = (at: string) => [found("2025-09-01T08:00", { dueOn: "2025-09-05" }), fixed(at)];
    expect(judge(due, entries("2025-09-05T23:59")).lines).toEqual(["r@h missed"]);
    expect(judge(due, entries("2025-09-06T00:00")).lines).toEqual(["r@h onTime"]);
  });

  it("before a day ends so many days ahead, and opens at the earliest", () => {
    const ahead = { anchor: { ...anchor, at: "dueOn" }, by, before: { workdays: 1 }, earliest: { days: 4 } };
    const entries = (at: string) => [found("2025-09-01T08:00", { dueOn: "2025-09-08" }), fixed(at)];
    expect(judge(ahead, entries("2025-09-03T23:59")).lines).toEqual(["r@h missed"]);
    expect(judge(ahead, entries("2025-09-04T00:00")).lines).toEqual(["r@h onTime"]);
    expect(judge(ahead, entries("2025-09-05T23:59")).lines).toEqual(["r@h onTime"]);
    expect(judge(ahead, entries("2025-09-06T00:00")).lines).toEqual(["r@h late"]);
  });

  it("is as long as the class of the entry says; a class without a row is not applicable, no class is unknown", () => {
    const graded = { anchor, by, after: { hours: { by: ["level"], table: { high: 24, low: 72 } } } };
    const entries = (data: Entry["data"]) => [found("2025-09-01T08:00", data), fixed("2025-09-03T08:00")];
    expect(judge(graded, entries({ level: "high" })).lines).toEqual(["r@h late"]);
    expect(judge(graded, entries({ level: "low" })).lines).toEqual(["r@h onTime"]);
    expect(judge(graded, entries({ level: "none" })).lines).toEqual(["r@h notApplicable"]);
    const { lines, findings } = judge(graded, entries({}));
    expect(lines).toEqual(["r@h unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/hazard", path: "level", entry: "h" }]);
  });

  it("of an entry that does not name its moment is unknown", () => {
    const due = { anchor: { ...anchor, at: "dueOn" }, by, after: { days: 1 } };
    const { findings } = judge(due, [found("2025-09-01T08:00")]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/hazard", path: "dueOn", entry: "h" }]);
  });

  it("belongs to the period in which it begins", () => {
    expect(judge({ anchor, by, after: { days: 5 } }, [found("2025-08-31T23:59")]).lines).toEqual([]);
    expect(judge({ anchor, by, after: { days: 5 } }, [found("2025-09-01T00:00")]).lines).toEqual(["r@h missed"]);
  });
});

describe("a window without a beginning", () => {
  const ahead = { anchor: { ...anchor, at: "dueOn" }, by, before: { days: 2 } };
  const event = found("2025-09-01T08:00", { dueOn: "2025-09-20" });
  const report = { anchor: { yearDay: "09-20" }, by: { kind: "test/repair" }, before: { days: 2 } };

  it("is open as soon as the day is known that it leads up to", () => {
    expect(judge(ahead, [event], "2025-09-02").lines).toEqual(["r@h open"]);
    expect(judge(report, [event], "2025-09-02").lines).toEqual(["r@2025-09-20 open"]);
  });

  it("is so too where the evaluated days run with the moment of reading", () => {
    expect(judge(ahead, [event], "2025-09-02", "running").lines).toEqual(["r@h open"]);
    expect(judge(report, [event], "2025-09-02", "running").lines).toEqual(["r@2025-09-20 open"]);
  });

  it("is missed once its last day has closed, though the day that it leads up to is yet to come", () => {
    expect(judge(ahead, [event], "2025-09-19T23:59").lines).toEqual(["r@h open"]);
    expect(judge(ahead, [event], "2025-09-20T00:00").lines).toEqual(["r@h missed"]);
    expect(judge(report, [event], "2025-09-20T00:00").lines).toEqual(["r@2025-09-20 missed"]);
  });

  it("is answered by whatever was done before its end, be it before the anchor was filed", () => {
    expect(judge(ahead, [event, fixed("2025-08-20T08:00")], "2025-09-02").lines).toEqual(["r@h onTime"]);
    expect(judge(ahead, [event, fixed("2025-09-19T00:00")], "2025-09-19").lines).toEqual(["r@h late"]);
  });

  it("belongs to the period in which it ends", () => {
    const next = found("2025-09-01T08:00", { dueOn: "2025-10-02" });
    expect(judge(ahead, [next]).lines).toEqual(["r@h open"]);
    expect(judge(ahead, [found("2025-09-01T08:00", { dueOn: "2025-10-03" })]).lines).toEqual([]);
    expect(judge(ahead, [found("2025-08-01T08:00", { dueOn: "2025-09-02" })]).lines).toEqual([]);
  });

  it("leads up to one year's day only: what was done for the last one does not answer the next", () => {
    expect(judge(report, [fixed("2024-09-18T10:00")]).lines).toEqual(["r@2025-09-20 missed"]);
    expect(judge(report, [fixed("2024-09-19T00:00")]).lines).toEqual(["r@2025-09-20 onTime"]);
  });

  it("is excused where an entry excuses its last day", () => {
    const data = { rules: ["r"], from: "2025-09-18", through: "2025-09-18", reason: "台风" };
    const excuse: Entry = { id: "x", kind: "ledger/excused", at: "2025-09-18", data };
    expect(judge(ahead, [event, excuse]).lines).toEqual(["r@h excused"]);
  });
});

describe("an anchor", () => {
  const anyRepair = { kind: "test/repair" };

  it("may be a day of every year", () => {
    const yearly = { anchor: { yearDay: "09-10" }, by: anyRepair, before: { days: 1 }, earliest: { days: 3 } };
    expect(judge(yearly, [fixed("2025-09-08T10:00")]).lines).toEqual(["r@2025-09-10 onTime"]);
    expect(judge(yearly, [fixed("2025-09-10T10:00")]).lines).toEqual(["r@2025-09-10 late"]);
  });

  it("may be a festival, counted in the year in which its window begins", () => {
    const festive = { anchor: { festival: "mid-autumn" }, by: anyRepair, after: { days: 3 } };
    expect(judge(festive, []).lines).toEqual(["r@mid-autumn-2025 missed"]);
  });

  it("may be the end of each span of a register", () => {
    const renewal = { anchor: { endOf: "certificates" }, by: { kind: "test/repair", key: ["by"] }, after: { days: 2 } };
    const held: Entry = {
      id: "z",
      kind: "test/certificate",
      at: "2025-09-01",
      data: { holder: "li", until: "2025-09-09" },
    };
    expect(judge(renewal, [held]).lines).toEqual(["r@z@li missed"]);
    expect(judge(renewal, [held, fixed("2025-09-10T09:00", { actors: { by: "li" } })]).lines).toEqual([
      "r@z@li onTime",
    ]);
  });

  it("asks each of several keys", () => {
    const everyone = {
      anchor,
      by: { kind: "test/repair", key: ["hazard", "by"] },
      each: { values: ["li", "wang"] },
      after: { days: 3 },
    };
    const signed = fixed("2025-09-02T09:00", { actors: { by: "wang" } });
    expect(judge(everyone, [found("2025-09-01T08:00"), signed]).lines).toEqual(["r@h@li missed", "r@h@wang onTime"]);
  });

  it("of which it cannot be told whether it is one makes an unknown unit", () => {
    const high = {
      anchor: { of: { kind: "test/hazard", where: { level: { equals: "high" } } } },
      by,
      after: { days: 1 },
    };
    expect(judge(high, [found("2025-09-01"), found("2025-09-02", { level: "low" }, "l")]).lines).toEqual([
      "r@h unknown",
    ]);
  });
});
