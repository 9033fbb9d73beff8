import { answer, type Checklist, complete, start } from "@houqin/core";
import { incident } from "@houqin/rules-general";
import { describe, expect, it } from "vitest";
import { majorHazardSheet } from "../checklists/major-hazard-sheet.ts";
import { ninePreventionsSheet } from "../checklists/nine-preventions-sheet.ts";
import { accident } from "./accidents.ts";
import { assessment, riskRating } from "./assessment.ts";
import { majorHazardCheck, preventionsCheck } from "./self-inspections.ts";

describe("an assessment", () => {
  const data = { resident: "r-1", occasion: "admission", level: "able", grades: { choking: "none", fall: "high" } };
  const yielded =
    assessment.yields?.entries({ id: "a", kind: assessment.id, at: "2026-05-06", actors: { by: "lin" }, data }) ?? [];

  it("yields a rating for each risk that was looked at, and for no other", () => {
    expect(yielded.map(({ name }) => name)).toEqual(["choking", "fall"]);
  });
  it("yields ratings that their kind takes, by the same assessor", () => {
    for (const { data, actors } of yielded) {
      expect(riskRating.data.parse(data)).toEqual(data);
      expect(actors).toEqual({ by: "lin" });
    }
  });
});

it("an accident yields an injury that the kind of incidents takes", () => {
  const data = { resident: "r-1", risk: "scald", severity: "slight", heardAt: "2026-05-06T06:12", description: "烫手" };
  const [only, ...others] =
    accident.yields?.entries({ id: "x", kind: accident.id, at: "2026-05-06T06:10", data }) ?? [];
  expect(others).toEqual([]);
  expect(incident.data.parse(only?.data)).toEqual({
    category: "injury",
    severity: "slight",
    heardAt: "2026-05-06T06:12",
    persons: 1,
    description: "烫手",
  });
});

describe("a check of the nine preventions", () => {
  const sheet: Checklist = ninePreventionsSheet;
  const items = sheet.sections.flatMap(({ items: own = [] }) => own.map(({ id }) => id));
  const filled = (failing: readonly string[]) =>
    complete(
      items.reduce(
        (form, item) =>
          failing.includes(item)
            ? answer(form, item, "fail", { note: "不合格", photos: ["1.jpg"] })
            : answer(form, item, "pass"),
        start(sheet),
      ),
      { id: "c-1", kind: preventionsCheck.id, at: "2026-05-06T10:00", by: "lin" },
    );
  const score = (failing: readonly string[]) => {
    const [whole] = preventionsCheck.yields?.entries(filled(failing)) ?? [];
    return [whole?.data.percent, whole?.data.grade];
  };

  it("gives a hundred where all is well", () => {
    expect(score([])).toEqual([100, "good"]);
  });
  it("takes an item's points off", () => {
    expect(score(["fall-floors", "scald-heat"])).toEqual([88.9, "fair"]);
  });
  it("fails whatever else is well where an exit is not watched", () => {
    expect(score(["wandering-exits"])[1]).toBe("poor");
  });
});

describe("a check for major hazards", () => {
  const sheet: Checklist = majorHazardSheet;
  const items = sheet.sections.flatMap(({ items: own = [] }) => own.map(({ id }) => id));
  const yielded = (failing: string) =>
    majorHazardCheck.yields?.entries(
      complete(
        items.reduce(
          (form, item) =>
            item === failing
              ? answer(form, item, "fail", { note: "过期未延续", photos: ["1.jpg"] })
              : answer(form, item, "pass"),
          start(sheet),
        ),
        { id: "m-1", kind: majorHazardCheck.id, at: "2026-05-06T10:00", by: "lin" },
      ),
    ) ?? [];

  it("is clear where nothing was found", () => {
    expect(yielded("")[0]?.data).toMatchObject({ percent: 100, grade: "clear" });
  });
  it("is failed by one, which becomes a major issue", () => {
    const found = yielded("canteen");
    expect(found[0]?.data.grade).toBe("hazard");
    expect(found.find(({ kind }) => kind === "general/issue")?.data).toMatchObject({
      severity: "major",
      category: "food",
      item: "canteen",
    });
  });
});
