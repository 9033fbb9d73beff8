import { answer, complete, createEngine, type Form, itemsIn, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { kitchenSheet } from "../checklists/kitchen-sheet.ts";
import { openingSheet } from "../checklists/opening-sheet.ts";
import { publicHygieneSheet } from "../checklists/public-hygiene-sheet.ts";
import { roomSheet } from "../checklists/room-sheet.ts";
import { stewardingSheet } from "../checklists/stewarding-sheet.ts";
import { hotel } from "../pack.ts";
import { openingForm, roomForm } from "../trial/filled-sheets.ts";
import { openingCheck, roomCheck, stewardingCheck } from "./inspections.ts";
import { kitchenCheck, publicHygieneCheck } from "./self-checks.ts";

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

/** A sheet of which every yes or no is a yes. */
function allPassed(form: Form, sheet: typeof kitchenSheet | typeof publicHygieneSheet): Form {
  return itemsIn(sheet.sections)
    .filter(({ type, id }) => type === "check" && id !== "air-system")
    .reduce((filled, { id }) => answer(filled, id, "pass"), form);
}

function kitchenForm(): Form {
  let form = allPassed(start(kitchenSheet), kitchenSheet);
  form = answer(answer(form, "repeated", 3), "rinse", 85);
  return answer(answer(form, "dry-heat", 25), "dry-humidity", 60);
}

describe("a check of the kitchen", () => {
  it("takes three findings that are back, and the figures themselves", () => {
    const ledger = scored(kitchenCheck.id, kitchenForm());
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ percent: 100, grade: "good" });
    expect(ledger.entry("i-1/inspection")?.data).toMatchObject({ topic: "canteen", score: 100 });
  });
  it("takes all that an item is worth for a miss, and makes an issue of it", () => {
    const ledger = scored(kitchenCheck.id, answer(kitchenForm(), "repeated", 4, shown));
    expect(ledger.entry("i-1/score")?.data.percent).toBeLessThan(100);
    expect(ledger.entry("i-1/issue/repeated")?.data).toMatchObject({ severity: "general" });
  });
  it("leaves out what the house does not have", () => {
    const ledger = scored(kitchenCheck.id, answer(kitchenForm(), "sushi", "notApplicable"));
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ percent: 100 });
  });
});

describe("a check of public-place hygiene", () => {
  const clean = () => allPassed(start(publicHygieneSheet, { facts: { centralAir: false } }), publicHygieneSheet);
  it("is an A without a fault", () => {
    const ledger = scored(publicHygieneCheck.id, clean());
    expect(ledger.entry("i-1/score")?.data).toMatchObject({ percent: 100, grade: "A" });
  });
  it("has no grade without the licence", () => {
    const ledger = scored(publicHygieneCheck.id, answer(clean(), "licence", "fail", shown));
    expect(ledger.entry("i-1/score")?.data.grade).toBeUndefined();
  });
});

describe("the sheets of the hotel", () => {
  it.each([openingSheet, roomSheet, stewardingSheet, kitchenSheet, publicHygieneSheet])(
    "$id has a title in both languages on every item",
    (sheet) => {
      const bare = itemsIn(sheet.sections).filter(({ title }) => !title.zh || !title.en);
      expect(bare).toEqual([]);
    },
  );
});
