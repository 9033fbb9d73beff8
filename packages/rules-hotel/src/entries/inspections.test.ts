import { answer, complete, createEngine, type Form, itemsIn, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { openingSheet } from "../checklists/opening-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { stewardingSheet } from "../checklists/stewarding-sheet.ts";
import { hotel } from "../pack.ts";
import { openingForm, roomForm } from "../trial/filled-sheets.ts";
import { openingCheck, roomCheck, stewardingCheck } from "./inspections.ts";

const engine = createEngine({ packs: [general, hotel] });
const site = engine.readSite({ id: "trial", name: "试点酒店", kind: "hotel", timeZone: "Asia/Shanghai" });
const shown = { note: "见照片", photos: ["a.jpg"] };

function scored(kind: string, form: Form) {
  const entry = complete(form, { id: "i-1", kind, at: "2026-03-02T10:00", area: "a", by: "captain-1" });
  const ledger = engine.ledger({ site, entries: [entry] });
  expect(ledger.refused).toEqual([]);
  return ledger;
}

function stewardingForm(): Form {
  let form: Form = start(stewardingSheet, { facts: { ownLaundry: false } });
  for (const item of ["disinfected", "breakage-book", "apart", "slips", "shelved", "expired", "hauled", "bins"])
    form = answer(form, item, "pass");
  form = answer(form, "rinse", 85);
  form = answer(form, "chipped", 0);
  form = answer(form, "torn", 0);
  form = answer(form, "agrees", "all");
  return answer(form, "floor", 5);
}

describe("an opening check", () => {
  it("opens a hall without a fault, and enters a line in the inspection book", () => {
    const ledger = scored(openingCheck.id, openingForm());
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ percent: 100, grade: "ready", passed: true });
    expect(ledger.entry("i-1/inspection")?.data).toMatchObject({ topic: "facility", score: 100 });
  });
  it("keeps it shut where the exits are locked", () => {
    const ledger = scored(openingCheck.id, answer(openingForm(), "exits", "fail", shown));
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ vetoed: true });
    expect(ledger.entry("i-1/issue/exits")?.data).toMatchObject({ category: "fire", severity: "general" });
  });
});

describe("a room check", () => {
  it("takes points off for hair", () => {
    const ledger = scored(roomCheck.id, answer(roomForm(), "bed-made", { hair: 2 }, shown));
    expect(ledger.entry("i-1/score/bed")?.data).toMatchObject({ earned: 24, outOf: 30 });
  });
  it("gives nothing for the linen of the guest before", () => {
    const ledger = scored(roomCheck.id, answer(roomForm(), "linen", "fail", shown));
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ earned: 0, grade: "redo" });
  });
});

describe("a check of stewarding", () => {
  it("is the mean of its headings", () => {
    const ledger = scored(stewardingCheck.id, answer(stewardingForm(), "chipped", 2, shown));
    // 28 of 30 for tableware, and three headings without a fault.
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ earned: 98.333333, outOf: 100, grade: "A" });
  });
  it("has no grade where the tableware was not disinfected", () => {
    const ledger = scored(stewardingCheck.id, answer(stewardingForm(), "disinfected", "fail", shown));
    expect(ledger.entry("i-1/score")?.data.grade).toBeUndefined();
  });
});

describe("the sheets of the hotel", () => {
  it.each([openingSheet, roomSheet, stewardingSheet])("$id has a title in both languages on every item", (sheet) => {
    const bare = itemsIn(sheet.sections).filter(({ title }) => !title.zh || !title.en);
    expect(bare).toEqual([]);
  });
});
