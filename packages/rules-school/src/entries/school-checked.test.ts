import { answer, type Checklist, complete, createEngine, problems, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { kindergartenDaySheet } from "../checklists/kindergarten-day-sheet.ts";
import { nurseryQualitySheet } from "../checklists/nursery-quality-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { termStartSheet } from "../checklists/term-start-sheet.ts";
import { school } from "../pack.ts";
import { schoolChecked } from "./school-checked.ts";

const engine = createEngine({ packs: [general, school] });
const site = engine.readSite({ id: "trial", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" });
const envelope = { kind: schoolChecked.id, at: "2025-09-03T16:00", area: "class-1", by: "p-1" };
const seen = { note: "二排", photos: ["a.jpg"] };

describe("a room sheet", () => {
  it("takes points off by finding, and lets the room fail for a critical item", () => {
    let form = start(roomSheet, { facts: { functionRoom: false } });
    form = answer(form, "list", "pass");
    form = answer(form, "furniture", { broken: 2, loose: 3 });
    form = answer(form, "screen", "notApplicable");
    form = answer(form, "windows", {});
    form = answer(form, "ceiling", "fail", seen);
    form = answer(form, "wiring", {});
    expect(problems(form)).toEqual([]);
    const ledger = engine.ledger({ site, entries: [complete(form, { ...envelope, id: "room" })] });
    expect(ledger.refused).toEqual([]);
    expect(ledger.entry("room/inspection")?.data).toMatchObject({ topic: "facility", checklist: "school/room-sheet" });
    expect(ledger.entry("room/issue/ceiling")?.data).toMatchObject({ severity: "general", category: "structure" });
    expect(ledger.entry("room/score")?.data).toMatchObject({ vetoed: true, passed: false, notApplicable: 1 });
  });
});

/** Answers every item that is asked, those named with a failure. */
function filled(sheet: Checklist, facts: Readonly<Record<string, boolean>>, failed: readonly string[]) {
  const form = start(sheet, { facts });
  const ids = sheet.sections.flatMap(({ id, items = [] }) => (id === "bus" ? [] : items)).map(({ id }) => id);
  return ids
    .filter((id) => id !== "night")
    .reduce((so, id) => (failed.includes(id) ? answer(so, id, "fail", seen) : answer(so, id, "pass")), form);
}

describe("the sheet of the start of term", () => {
  const scored = (...failed: readonly string[]) => {
    const form = filled(termStartSheet, { bus: false, boarders: false }, failed);
    expect(problems(form)).toEqual([]);
    return engine.ledger({ site, entries: [complete(form, { ...envelope, id: "start" })] }).entry("start/score")?.data;
  };

  it("counts what applies out of a hundred", () => {
    expect(scored()).toMatchObject({ percent: 100, grade: "good" });
    expect(scored("furniture")).toMatchObject({ grade: "good", passed: true });
  });

  it("makes the school poor for a marked item", () => {
    expect(scored("exits")).toMatchObject({ grade: "poor", passed: false, vetoed: true });
  });
});

describe("the daily sheet of a kindergarten", () => {
  it("takes ten off for each sign of danger", () => {
    const form = filled(kindergartenDaySheet, {}, ["floors", "nap"]);
    const ledger = engine.ledger({ site, entries: [complete(form, { ...envelope, id: "day" })] });
    expect(ledger.entry("day/score")?.data).toMatchObject({ percent: 80, grade: "watch" });
    expect(ledger.counts["general/issue"]).toBe(2);
  });
});

describe("the sheet of the quality of a nursery", () => {
  const assessed = (base: "pass" | "fail") => {
    let form = answer(start(nurseryQualitySheet, {}), "base-met", base, seen);
    for (const [item, points] of Object.entries({
      conditions: 90,
      team: 120,
      care: 180,
      health: 200,
      support: 60,
      safety: 190,
      management: 60,
    }) as [keyof typeof parts, number][])
      form = answer(form, `${item}-points`, points);
    const ledger = engine.ledger({ site, entries: [complete(form, { ...envelope, id: "nursery" })] });
    expect(ledger.refused).toEqual([]);
    return ledger.entry("nursery/score")?.data;
  };
  const parts = { conditions: 100, team: 140, care: 200, health: 210, support: 80, safety: 200, management: 70 };

  it("is out of a thousand", () => {
    expect(Object.values(parts).reduce((sum, points) => sum + points, 0)).toBe(1000);
    expect(assessed("pass")).toMatchObject({ earned: 900, outOf: 1000 });
  });

  it("counts for nothing without a base item", () => {
    expect(assessed("fail")).toMatchObject({ vetoed: true });
  });
});
