import { describe, expect, it } from "vitest";
import { defineChecklist, readChecklist } from "./define-checklist.ts";

const title = { zh: "表", en: "Sheet" };
const item = (evidence?: object) => ({ id: "exit", type: "check", title, ...(evidence ? { evidence } : {}) }) as const;
const sheetWith = (sheet: object, section: object, own?: object) =>
  defineChecklist({
    id: "x/sheet",
    version: "1",
    scoring: { score: { items: "worth" } },
    title,
    ...sheet,
    sections: [{ id: "escape", title, ...section, items: [item(own)] }],
  });
const evidenceOf = (sheet: ReturnType<typeof sheetWith>) => {
  const [first] = sheet.sections[0]?.items ?? [];
  return first && "evidence" in first ? first.evidence : undefined;
};

describe("evidence that a sheet or a section asks for", () => {
  it.each([
    ["the section", {}, { evidence: { atLeast: 2 } }],
    ["the sheet", { evidence: { atLeast: 2 } }, {}],
  ])("counts no photos where %s asks for none, and reads back as it was written", (_what, sheet, section) => {
    const made = sheetWith(sheet, section);
    expect(evidenceOf(made)).toBeUndefined();
    expect(readChecklist(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it("counts the photos that the item asks for", () => {
    const made = sheetWith({ evidence: { atLeast: 2 } }, {}, { photos: "failed" });
    expect(evidenceOf(made)).toEqual({ photos: "failed", atLeast: 2 });
    expect(readChecklist(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});
