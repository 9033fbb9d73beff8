import { answer, complete, createEngine, type Form, start } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { selfInspectionSheet } from "../checklists/self-inspection-sheet.ts";
import { canteen } from "../pack.ts";
import { selfInspection } from "./self-inspection.ts";

const engine = createEngine({ packs: [general, canteen] });
const site = engine.readSite({ id: "trial", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" });
const shown = { note: "见照片", photos: ["a.jpg"] };

function filled(): Form {
  let form: Form = start(selfInspectionSheet, {
    facts: { school: true, coldDishes: false },
    lists: { dishes: ["米饭", "红烧肉", "青菜", "番茄蛋汤"] },
    seed: "2026-03-02/kitchen",
  });
  for (const item of [
    "health-certificates",
    "morning-check",
    "receipts",
    "expired",
    "no-cold-dishes",
    "disinfected",
    "log",
    "pests",
  ])
    form = answer(form, item, "pass");
  form = answer(form, "clothing", 0);
  form = answer(form, "storage", {});
  form = answer(form, "separation", "apart");
  form = answer(form, "floors", 4.5);
  for (const sample of form.inspection.samples?.[0]?.drawn ?? []) {
    form = answer(form, "sample-kept", "pass", { sample });
    form = answer(form, "sample-grams", 130, { sample });
  }
  return form;
}

function scored(form: Form) {
  const entry = complete(form, {
    id: "si-1",
    kind: selfInspection.id,
    at: "2026-03-02T10:00",
    area: "kitchen",
    by: "p-li",
  });
  const ledger = engine.ledger({ site, entries: [entry] });
  expect(ledger.refused).toEqual([]);
  return ledger;
}

describe("a canteen's inspection of itself", () => {
  it("is the mean of its headings", () => {
    // Five headings of 10 and one of 9.5.
    expect(scored(filled()).entry("si-1/score")?.data).toMatchObject({
      earned: 9.916667,
      outOf: 10,
      grade: "A",
      passed: true,
    });
    expect(scored(filled()).entry("si-1/score/premises")?.data).toMatchObject({ earned: 9.5, outOf: 10 });
    expect(scored(filled()).entry("si-1/inspection")?.data).toMatchObject({ topic: "canteen", score: 99.166667 });
  });

  it("has no grade with two starred items missed, and one with one", () => {
    const one = answer(filled(), "expired", "fail", shown);
    expect(scored(one).entry("si-1/score")?.data).toMatchObject({ vetoed: false, grade: "A" });
    const two = scored(answer(one, "disinfected", "fail", shown));
    expect(two.entry("si-1/score")?.data).toMatchObject({ vetoed: true });
    expect(two.entry("si-1/score")?.data.grade).toBeUndefined();
    expect(two.entry("si-1/issue/disinfected")?.data).toMatchObject({ category: "food", severity: "general" });
  });

  it("is as bad as its worst dish", () => {
    const [sample = ""] = filled().inspection.samples?.[0]?.drawn ?? [];
    const light = scored(answer(filled(), "sample-grams", 90, { sample, ...shown }));
    expect(light.entry("si-1/score/holding")?.data).toMatchObject({ earned: 5, outOf: 10 });
    expect(light.entry(`si-1/issue/sample-grams@${sample}`)?.data).toMatchObject({ severity: "minor" });
  });

  it("asks cold-dish rooms only where cold dishes are served", () => {
    const cold = start(selfInspectionSheet, {
      facts: { school: false, coldDishes: true },
      lists: { dishes: ["米饭"] },
      seed: "s",
    });
    expect(answer(cold, "cold-room", 18).inspection.answers).toEqual([{ item: "cold-room", value: 18 }]);
    expect(answer(filled(), "cold-room", 18).inspection.apart).toEqual([{ item: "cold-room", value: 18 }]);
  });
});
