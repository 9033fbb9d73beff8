import { describe, expect, it } from "vitest";
import * as z from "zod";
import { answer } from "../checklist/answer.ts";
import { complete } from "../checklist/complete.ts";
import { defineChecklist } from "../checklist/define-checklist.ts";
import type { Form } from "../checklist/form.ts";
import { start } from "../checklist/start.ts";
import { defineEntry } from "../model/define-entry.ts";
import { sayFound } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import { countOf } from "../requirement/builders/count-of.ts";
import { defineMetric } from "../requirement/builders/define-metric.ts";
import { definePack } from "../rule/define-pack.ts";
import { createEngine } from "./create-engine.ts";
import { defineInspection } from "./define-inspection.ts";

const title = { zh: "项目", en: "Item" };
const versionOf = (version: string, points: number) =>
  defineChecklist({
    id: "canteen/kitchen-sheet",
    version,
    title,
    sections: [
      {
        id: "floor",
        title,
        items: [
          { id: "dry", type: "check", title, points, na: true },
          { id: "clean", type: "check", title, points: 1, severity: "general" },
        ],
      },
      { id: "walls", title, items: [{ id: "paint", type: "check", title, na: true, issue: false }] },
    ],
    scoring: { score: { items: "points" } },
  });
const [old, current] = [versionOf("2025.1", 1), versionOf("2026.1", 3)];
const issue = defineEntry("canteen/issue", {
  title,
  data: z.object({ what: z.string(), grave: z.boolean(), dueOn: z.string().optional() }),
  roles: ["by"],
});
const inspected = defineInspection("canteen/inspected", {
  title,
  checklists: [old, current],
  issue: {
    kind: issue,
    data: ({ title: what, severity, answer: { issue: more } }) => ({
      what: what.zh,
      grave: severity !== "minor",
      ...Object(more),
    }),
  },
});
const issues = defineMetric({ id: "canteen/issues", title, unit: "1", metric: countOf(issue) });
const pack = definePack({
  name: "canteen",
  title,
  entries: { issue, inspected },
  metrics: [issues],
  checklists: [old, current],
});
const engine = createEngine({ packs: [pack] });
const site = engine.readSite({ id: "s", name: "食堂", kind: "school", timeZone: "Asia/Shanghai" });

const filled = (sheet: typeof old) =>
  answer(answer(answer(start(sheet), "dry", "pass"), "clean", "fail"), "paint", "fail");
const recorded = (form: Form, id = "i-1") =>
  complete(form, { id, kind: "canteen/inspected", at: "2026-03-02T10:00", by: "p-li", area: "kitchen" });
const ledgerOf = (...entries: readonly object[]) => engine.ledger({ site, entries });

describe("an inspection", () => {
  it("is scored under the version that it was filled under, old or new", () => {
    const ledger = ledgerOf(recorded(filled(old), "i-old"), recorded(filled(current), "i-new"));
    expect(ledger.refused).toEqual([]);
    expect(ledger.entry("i-old/score")?.data).toMatchObject({
      version: "2025.1",
      earned: 1,
      outOf: 3,
      percent: 33.333333,
    });
    expect(ledger.entry("i-new/score")?.data).toMatchObject({ version: "2026.1", earned: 3, outOf: 5, percent: 60 });
    expect(ledger.entry("i-new/score/floor")?.data).toMatchObject({ section: "floor", earned: 3, outOf: 4 });
  });

  it("makes issues of what was missed, with its people, and none of what is to make none", () => {
    const ledger = ledgerOf(recorded(filled(current)));
    expect(ledger.entry("i-1/issue/clean")).toMatchObject({
      area: "kitchen",
      actors: { by: "p-li" },
      data: { what: "项目", grave: true },
    });
    expect(ledger.entry("i-1/issue/paint")).toBeUndefined();
    expect(ledger.counts["canteen/issue"]).toBe(1);
  });

  it("leaves a section out of which nothing applies, and says so", () => {
    const none = answer(filled(current), "paint", "notApplicable");
    expect(ledgerOf(recorded(none)).entry("i-1/score/walls")?.data).toEqual({
      checklist: "canteen/kitchen-sheet",
      version: "2026.1",
      section: "walls",
      earned: 0,
      outOf: 0,
      known: 0,
      open: 0,
      notApplicable: 1,
      vetoed: false,
    });
  });

  it("is scored as badly as what is open could turn out, when it is recorded unfinished", () => {
    const { inspection } = answer(start(current), "dry", "pass");
    const half = { id: "i-1", kind: "canteen/inspected", at: "2026-03-02T10:00", data: inspection };
    expect(ledgerOf(half).entry("i-1/score")?.data).toMatchObject({ earned: 3, outOf: 5, open: 2 });
  });

  it("yields no score of what it cannot be, and the ledger says why", () => {
    const data = filled(current).inspection;
    const odd = (id: string, more: object) => ({
      id,
      kind: "canteen/inspected",
      at: "2026-03-02T10:00",
      data: { ...data, ...more },
    });
    const ledger = ledgerOf(
      odd("hash", { hash: "0".repeat(64) }),
      odd("item", { answers: [{ item: "drry", value: "pass" }] }),
      odd("twice", { answers: [...data.answers, data.answers[0]] }),
      odd("field", { remarks: "x" }),
    );
    expect(ledger.refused.map(({ code, entry, found }) => [code, entry, sayFound(found ?? "", "en")])).toEqual([
      ["badYield", "hash", expect.stringContaining("no known version has the hash 000000000000")],
      ["badYield", "item", expect.stringContaining("answers.0: found drry")],
      ["badYield", "twice", expect.stringContaining("answers.3: found dry")],
      ["badField", "field", expect.anything()],
    ]);
    expect(ledger.entry("hash")).toBeDefined();
    expect(ledger.entry("hash/score")).toBeUndefined();
  });

  it("refuses an issue with a field that its kind does not have, and keeps the rest", () => {
    const form = answer(filled(current), "clean", "fail", { issue: { dueOn: "2026-03-09", dueBy: "p-li" } });
    const ledger = ledgerOf(recorded(form));
    expect(ledger.refused).toHaveLength(1);
    expect(ledger.entry("i-1/score")).toBeDefined();
    const right = answer(filled(current), "clean", "fail", { issue: { dueOn: "2026-03-09" } });
    expect(ledgerOf(recorded(right)).entry("i-1/issue/clean")?.data.dueOn).toBe("2026-03-09");
  });
});

describe("a kind of inspections", () => {
  it("is not told of one version twice, nor of an issue that its kind could not be", () => {
    expect(() => defineInspection("canteen/twice", { title, checklists: [old, old] })).toThrow(HouqinError);
    // @ts-expect-error -- an issue of this kind says how grave it is
    defineInspection("canteen/bare", { title, checklists: [old], issue: { kind: issue, data: () => ({ what: "x" }) } });
  });

  it("can be scored by what is listed or filled, and by no checklist that nobody has", () => {
    const leaf = { id: "sheet", inspections: "canteen/kitchen-shete" };
    const card = { id: "house", title, period: "month", score: leaf } as const;
    const found = (definition: Parameters<typeof definePack>[0], inspections: string) => {
      try {
        createEngine({ packs: [definePack(definition)], scorecards: [{ ...card, score: { ...leaf, inspections } }] });
        return [];
      } catch (error) {
        if (!(error instanceof HouqinError)) throw error;
        return error.problems.map(({ code, path, found, didYouMean }) => [code, path, found, didYouMean]);
      }
    };
    const unknown = [
      ["unknown-checklist", "house.sheet.inspections", "canteen/kitchen-shete", "canteen/kitchen-sheet"],
    ];
    const face = { name: "canteen", title };
    for (const brought of [
      { ...face, checklists: [old] },
      { ...face, entries: { issue, inspected } },
    ]) {
      expect(found(brought, "canteen/kitchen-shete")).toEqual(unknown);
      expect(found(brought, "canteen/kitchen-sheet")).toEqual([]);
    }
    // Without any checklist the scores come from elsewhere, under names that only they know.
    expect(found({ ...face, entries: { issue } }, "canteen/kitchen-shete")).toEqual([]);
  });

  it("is listed with its checklists, every version, in the catalogue", () => {
    const listed = [old, current].map(({ id, version, hash, sections, scoring }) => {
      return { id, version, hash, pack: "canteen", title, items: 3, sections, scoring };
    });
    expect(engine.catalogue().checklists).toEqual(listed);
    const twice = () => definePack({ name: "canteen", title, checklists: [old, versionOf("2025.1", 7)] });
    expect(twice).toThrow(/duplicate-version|every version of a checklist once/);
    expect(() => definePack({ name: "dorm", title, checklists: [old] })).toThrow(/begins with dorm/);
  });
});
