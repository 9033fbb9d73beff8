import { answer, complete, createEngine, type Form, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { cleaningDaySheet } from "../checklists/cleaning-day-sheet.ts";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { dorm } from "../pack.ts";
import { cleaningDayChecked, dormChecked } from "./dorm-checked.ts";

const engine = createEngine({ packs: [general, dorm] });
const site = engine.readSite({ id: "trial", name: "试点寄宿学校", kind: "school", timeZone: "Asia/Shanghai" });
const shown = { note: "见照片", photos: ["a.jpg"] };

/** A room without fault, shared by so many. */
function clean(sharing: number): Form {
  let form: Form = start(hygieneSheet, { facts: { sharing } });
  for (const item of ["bin", "air", "appliances", "flame", "locks"]) form = answer(form, item, "pass");
  for (const item of ["floor", "walls", "washroom", "things"]) form = answer(form, item, {});
  return answer(form, sharing > 4 ? "beds-many" : "beds-few", 0);
}

function scored(form: Form, kind: string = dormChecked.id) {
  const entry = complete(form, { id: "c-1", kind, at: "2026-03-02T16:00", area: "dorm-1", by: "k-1" });
  const ledger = engine.ledger({ site, entries: [entry] });
  expect(ledger.refused).toEqual([]);
  return ledger;
}

describe("a room's hygiene sheet", () => {
  it("starts at a hundred", () => {
    expect(scored(clean(4)).entry("c-1/score")?.data).toMatchObject({ earned: 100, grade: "excellent", passed: true });
    expect(scored(clean(4)).entry("c-1/inspection")?.data).toMatchObject({ topic: "dorm", filled: "c-1" });
  });
  it("takes off what the list says", () => {
    const dusty = answer(answer(clean(4), "floor", { litter: 2 }, shown), "walls", { dust: 1 }, shown);
    expect(scored(dusty).entry("c-1/score")?.data).toMatchObject({ earned: 85, grade: "good" });
    expect(scored(dusty).entry("c-1/issue/floor")?.data).toMatchObject({ category: "hygiene", severity: "minor" });
  });
  it("takes more for an unmade bed where fewer share", () => {
    expect(scored(answer(clean(4), "beds-few", 1, shown)).entry("c-1/score")?.data).toMatchObject({ earned: 75 });
    expect(scored(answer(clean(6), "beds-many", 1, shown)).entry("c-1/score")?.data).toMatchObject({ earned: 90 });
  });
  it("is nothing where there is a banned appliance", () => {
    const ledger = scored(answer(clean(4), "appliances", "fail", shown));
    expect(ledger.entry("c-1/score")?.data).toMatchObject({ earned: 0, vetoed: true, grade: "fail" });
    expect(ledger.entry("c-1/issue/appliances")?.data).toMatchObject({ category: "electric", severity: "general" });
  });
});

/** A cleaning day of an area with or without grounds, without fault. */
function tidy(yard: boolean): Form {
  let form: Form = start(cleaningDaySheet, { facts: { yard } });
  for (const item of ["owner-cleaned", "toilet-log", "windows", "walls"]) form = answer(form, item, "pass");
  for (const item of ["corners", "things"]) form = answer(form, item, 0);
  form = answer(form, "toilets-clean", 15);
  form = answer(form, "emptied", "notApplicable");
  return yard ? answer(form, "litter", {}) : form;
}

describe("the sheet of a cleaning day", () => {
  it("has six criteria", () => {
    expect(cleaningDaySheet.sections).toHaveLength(6);
  });
  it("is out of a hundred with or without grounds", () => {
    expect(scored(tidy(true), cleaningDayChecked.id).entry("c-1/score")?.data).toMatchObject({
      earned: 100,
      outOf: 100,
      grade: "A",
    });
    expect(scored(tidy(false), cleaningDayChecked.id).entry("c-1/score")?.data).toMatchObject({
      earned: 100,
      outOf: 100,
      grade: "A",
    });
    expect(scored(tidy(false), cleaningDayChecked.id).entry("c-1/inspection")?.data).toMatchObject({
      topic: "hygiene",
    });
  });
  it("counts five kinds of litter, and every corner left out", () => {
    const littered = answer(answer(tidy(true), "litter", { ends: 3, mud: 1 }, shown), "corners", 2, shown);
    // 10 and 4 points of the 95 that apply.
    expect(scored(littered, cleaningDayChecked.id).entry("c-1/score")?.data).toMatchObject({
      earned: 85.3,
      grade: "B",
    });
  });
});
