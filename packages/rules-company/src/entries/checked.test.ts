import { answer, type Checklist, complete, createEngine, type Form, itemsIn, problems, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { buildingSheet } from "../checklists/building-sheet.ts";
import { firePatrolSheet } from "../checklists/fire-patrol-sheet.ts";
import { vehicleSheet } from "../checklists/vehicle-sheet.ts";
import { company } from "../pack.ts";
import { checked } from "./checked.ts";

const engine = createEngine({ packs: [general, company] });
const site = engine.readSite({ id: "trial", name: "试点公司", kind: "company", timeZone: "Asia/Shanghai" });
const why = { note: "见照片", photos: ["a.jpg"] };

/** A sheet on which everything is in order but the items given. */
function filled(sheet: Checklist, facts: Readonly<Record<string, string | boolean>>, wrong: readonly string[] = []) {
  let form: Form = start(sheet, { facts });
  for (const { id, type } of itemsIn(sheet.sections)) {
    const miss = wrong.includes(id);
    if (type === "check") form = answer(form, id, miss ? "fail" : "pass", miss ? why : {});
    if (type === "count") form = answer(form, id, miss ? 1 : 0, miss ? why : {});
    if (type === "number") form = answer(form, id, miss ? 1.5 : 1.6, miss ? why : {});
    if (type === "deductions") form = answer(form, id, miss ? { oil: 1 } : {}, miss ? why : {});
  }
  expect(problems(form)).toEqual([]);
  const envelope = { id: "c-1", kind: checked.id, at: "2026-03-02T09:00", area: "b-7", by: "p-an", verifier: "p-li" };
  return engine.ledger({ site, entries: [complete(form, envelope)] });
}

describe("a filled sheet of the company", () => {
  it("of a vehicle stands in the inspection book under the vehicle", () => {
    const ledger = filled(vehicleSheet, { vehicle: "car-1", passengers: true }, ["lights", "leaks"]);
    expect(ledger.refused).toEqual([]);
    expect(ledger.entry("c-1/inspection")?.data).toMatchObject({ topic: "facility", asset: "car-1", score: 90 });
    expect(ledger.entry("c-1/score")?.data).toMatchObject({ grade: "good", passed: true });
    expect(ledger.counts["general/issue"]).toBe(2);
  });

  it("takes a vehicle with worn tyres off the road", () => {
    const ledger = filled(vehicleSheet, { vehicle: "car-1", passengers: false }, ["tread"]);
    expect(ledger.entry("c-1/score")?.data).toMatchObject({ passed: false, vetoed: true });
    expect(ledger.entry("c-1/issue/tread")?.data).toMatchObject({ severity: "major", category: "equipment" });
  });

  it("of a fire patrol stands in the patrol book", () => {
    const ledger = filled(firePatrolSheet, { shutters: true, keySite: false }, ["exits"]);
    expect(ledger.entry("c-1/patrol")?.data).toEqual({
      topic: "fire",
      exitsClear: false,
      gearInPlace: true,
      result: "issue",
    });
    expect(ledger.entry("c-1/patrol")?.actors).toEqual({ by: "p-an", supervisor: "p-li" });
    expect(ledger.entry("c-1/inspection")).toBeUndefined();
    expect(filled(firePatrolSheet, { shutters: false, keySite: false }).entry("c-1/patrol")?.data.result).toBe("ok");
  });

  it("lets no building pass that lacks one of the conditions", () => {
    const facts = { dwelling: true, lifts: true };
    expect(filled(buildingSheet, facts).entry("c-1/score")?.data).toMatchObject({ earned: 100, passed: true });
    const without = filled(buildingSheet, facts, ["warranty"]).entry("c-1/score")?.data;
    expect(without).toMatchObject({ earned: 95.454545, passed: false, vetoed: true });
    expect(filled(buildingSheet, facts, ["cracks"]).entry("c-1/score")?.data).toMatchObject({ grade: "fine" });
  });
});
