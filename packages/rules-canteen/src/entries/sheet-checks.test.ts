import { answer, complete, createEngine, type Form, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { gradingSheet } from "../checklists/grading-sheet.ts";
import { guardSheet } from "../checklists/guard-sheet.ts";
import { canteen } from "../pack.ts";
import { gradedCheck, guardChecked } from "./sheet-checks.ts";

const engine = createEngine({ packs: [general, canteen] });
const site = engine.readSite({ id: "trial", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" });
const shown = { note: "见照片", photos: ["a.jpg"] };

function all(sheet: typeof gradingSheet | typeof guardSheet, facts: Readonly<Record<string, string>> = {}): Form {
  const items = sheet.sections.flatMap((section) => section.items ?? []);
  return items.reduce<Form>((form, { id }) => answer(form, id, "pass"), start(sheet, { facts }));
}

function entered(form: Form, kind: string) {
  const entry = complete(form, {
    id: "g-1",
    kind,
    at: "2026-03-02T10:00",
    area: "kitchen",
    by: "p-li",
    verifier: "p-wu",
  });
  const ledger = engine.ledger({ site, entries: [entry] });
  expect(ledger.refused).toEqual([]);
  return ledger;
}

describe("one check by the quantified sheet", () => {
  const serving = (serves: string, change: (form: Form) => Form = (form) => form) =>
    entered(change(all(gradingSheet, { serves })), gradedCheck.id);

  it("is the day's control, with the patrol that comes with it", () => {
    const day = serving("day");
    expect(day.entry("g-1/day")?.data).toMatchObject({ zeroRisk: true });
    expect(day.entry("g-1/day/patrol")?.data).toMatchObject({ topic: "hygiene", result: "ok" });
    expect(day.entry("g-1/week")).toBeUndefined();
  });
  it("is the week's review too, signed by whoever verified it", () => {
    const week = serving("week");
    expect(week.entry("g-1/week")).toMatchObject({ actors: { by: "p-wu" }, data: { risks: [] } });
    expect(week.entry("g-1/month")).toBeUndefined();
  });
  it("serves all three where it is the month's", () => {
    const month = serving("month");
    for (const name of ["day", "week", "month"]) expect(month.entry(`g-1/${name}`), name).toBeDefined();
  });
  it("makes an issue of what was missed, once", () => {
    const missed = serving("week", (form) => answer(form, "vouchers", "fail", shown));
    expect(missed.entry("g-1/day/issue-3")?.data).toMatchObject({ title: "索证索票、台账齐全", category: "food" });
    expect(missed.entry("g-1/issue/vouchers")).toBeUndefined();
    expect(missed.entry("g-1/week")?.data).toMatchObject({ risks: [{ risk: "索证索票、台账齐全" }] });
  });
  it("takes whole items off, and is C where a marked one was missed", () => {
    const ten = serving("day", (form) => answer(form, "vouchers", "fail", shown));
    expect(ten.entry("g-1/score")?.data).toMatchObject({ grade: "A", vetoed: false });
    const marked = serving("day", (form) => answer(form, "spoilt", "fail", shown));
    expect(marked.entry("g-1/score")?.data).toMatchObject({ grade: "C", vetoed: true, passed: false });
  });
  it("leaves out what does not apply", () => {
    const fewer = serving("day", (form) => answer(form, "samples", "notApplicable"));
    expect(fewer.entry("g-1/score")?.data).toMatchObject({ earned: 100, outOf: 100, notApplicable: 1 });
  });
});

describe("a check of three guards", () => {
  it("is nothing where gas was left on", () => {
    const ledger = entered(answer(all(guardSheet), "gas-off", "fail", shown), guardChecked.id);
    expect(ledger.entry("g-1/score")?.data).toMatchObject({ earned: 0, vetoed: true });
    expect(ledger.entry("g-1/issue/gas-off")?.data).toMatchObject({ category: "fire", severity: "general" });
  });
});
