import { answer, complete, createEngine, type Form, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { cleaningDaySheet } from "../checklists/cleaning-day-sheet.ts";
import { hygieneSheet } from "../checklists/hygiene-sheet.ts";
import { roomAndBedSheet } from "../checklists/room-and-bed-sheet.ts";
import { safeRoomSheet } from "../checklists/safe-room-sheet.ts";
import { sharedHallSheet } from "../checklists/shared-hall-sheet.ts";
import { dorm } from "../pack.ts";
import { cleaningDayChecked, dormChecked } from "./dorm-checked.ts";

const engine = createEngine({ packs: [general, dorm] });
const site = engine.readSite({ id: "trial", name: "试点寄宿学校", kind: "school", timeZone: "Asia/Shanghai" });
const ZERO = [
  ...["appliances", "wiring", "flame", "pets", "late"],
  ...["refused", "damage", "curtains", "outside", "locks"],
];
const shown = { note: "见照片", photos: ["a.jpg"] };

/** A room without fault, shared by so many. */
function clean(sharing: number): Form {
  let form: Form = start(hygieneSheet, { facts: { sharing } });
  for (const item of ["bin", "air", ...ZERO]) form = answer(form, item, "pass");
  for (const item of ["floor", "walls", "washroom", "things"]) form = answer(form, item, {});
  return answer(form, bedsOf(sharing), 0);
}

/** The line of unmade beds that is asked of a room shared by so many. */
function bedsOf(sharing: number): string {
  if (sharing > 6) return "beds-many";
  return ["beds-three", "beds-four", "beds-five", "beds-six"][Math.max(sharing, 3) - 3] ?? "beds-six";
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
  it.each([
    [8, 90],
    [6, 85],
    [5, 80],
    [4, 75],
    [3, 70],
  ])("shared by %i leaves %i with one bed unmade", (sharing, earned) => {
    expect(scored(answer(clean(sharing), bedsOf(sharing), 1, shown)).entry("c-1/score")?.data).toMatchObject({
      earned,
    });
  });
  it.each(ZERO)("is nothing for %s", (item) => {
    expect(scored(answer(clean(4), item, "fail", shown)).entry("c-1/score")?.data).toMatchObject({ earned: 0 });
  });
  it("is nothing where there is a banned appliance", () => {
    const ledger = scored(answer(clean(4), "appliances", "fail", shown));
    expect(ledger.entry("c-1/score")?.data).toMatchObject({ earned: 0, vetoed: true, grade: "fail" });
    expect(ledger.entry("c-1/issue/appliances")?.data).toMatchObject({ category: "electric", severity: "general" });
  });
});

describe("a sheet of room and bed", () => {
  const full = (beds: number) => {
    let form: Form = start(roomAndBedSheet, {});
    for (const [item, points] of [
      ["floor", 30],
      ["doors", 10],
      ["air", 10],
      ["desk", 10],
      ["below", 20],
    ] as const)
      form = answer(form, item, points);
    return answer(form, "beds", beds, beds > 0 ? shown : {});
  };
  it("is a hundred in two halves", () => {
    expect(scored(full(0)).entry("c-1/score")?.data).toMatchObject({ earned: 100, grade: "excellent" });
  });
  it("gives no more than sixty with an unmade bed", () => {
    expect(scored(full(1)).entry("c-1/score")?.data).toMatchObject({ earned: 60, grade: "pass" });
  });
});

describe("a sheet of safety and hygiene", () => {
  const full = (beds: number, failed: readonly string[] = []) => {
    let form: Form = start(safeRoomSheet, {});
    for (const [item, points] of [
      ["floor", 10],
      ["washroom", 10],
      ["walls", 10],
      ["desk", 15],
      ["looks", 5],
    ] as const)
      form = answer(form, item, points);
    for (const item of ["appliances", "wiring", "cooperates"])
      form = failed.includes(item) ? answer(form, item, "fail", shown) : answer(form, item, "pass");
    return answer(form, "beds", beds, beds > 0 ? shown : {});
  };
  it("takes five for each unmade bed, twenty at most", () => {
    expect(scored(full(0)).entry("c-1/score")?.data).toMatchObject({ earned: 100 });
    expect(scored(full(3)).entry("c-1/score")?.data).toMatchObject({ earned: 85 });
    expect(scored(full(6)).entry("c-1/score")?.data).toMatchObject({ earned: 80 });
  });
  it.each(["appliances", "cooperates"])("fails for %s", (item) => {
    expect(scored(full(0, [item])).entry("c-1/score")?.data).toMatchObject({ vetoed: true, passed: false });
  });
  it("does not fail for wiring alone", () => {
    expect(scored(full(0, ["wiring"])).entry("c-1/score")?.data).toMatchObject({ earned: 90, passed: true });
  });
});

describe("a sheet of room and hall", () => {
  const room = (floor: Record<string, number>, corridor: Record<string, number>, beds = 0) => {
    let form: Form = start(sharedHallSheet, {});
    form = answer(form, "floor", floor, Object.keys(floor).length > 0 ? shown : {});
    form = answer(form, "corridor", corridor, Object.keys(corridor).length > 0 ? shown : {});
    form = answer(form, "beds", beds, beds > 0 ? shown : {});
    return answer(form, "placed", 0);
  };
  it("takes the shared areas off each room of the hall", () => {
    expect(scored(room({}, { rubbish: 2 })).entry("c-1/score")?.data).toMatchObject({ earned: 80, grade: "good" });
  });
  it("fails once sixty are off", () => {
    const most = { litter: 4 };
    expect(scored(room(most, { water: 1 }, 1)).entry("c-1/score")?.data).toMatchObject({ earned: 45, passed: true });
    expect(scored(room(most, { water: 2 })).entry("c-1/score")?.data).toMatchObject({ earned: 40, passed: false });
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
