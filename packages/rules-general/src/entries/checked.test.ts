import {
  answer,
  complete,
  createEngine,
  defineChecklist,
  type Entry,
  escalation,
  HouqinError,
  plainCalendar,
  problems,
  siteCalendar,
  start,
} from "@houqin/core";
import { describe, expect, it } from "vitest";
import { fireCheckSheet } from "../checklists/fire-check-sheet.ts";
import { roomCheckSheet } from "../checklists/room-check-sheet.ts";
import { general } from "../pack.ts";
import { checked } from "./checked.ts";
import { courseOf } from "./course-of.ts";

const engine = createEngine({ packs: [general] });
const site = engine.readSite({ id: "trial", name: "试点小学", kind: "school", timeZone: "Asia/Shanghai" });
const photo = { note: "东侧楼梯口堆放课桌", photos: ["e.jpg"] };

function filled() {
  let form = start(fireCheckSheet, { facts: { usesFire: false, controlRoom: false }, startedAt: "2026-03-02T14:00" });
  form = answer(form, "exits", "fail", photo);
  form = answer(form, "exit-signs", "pass");
  form = answer(form, "fire-lane", "notApplicable");
  form = answer(form, "extinguishers", { pressure: 2 }, { note: "一楼", photos: ["x.jpg"] });
  form = answer(form, "signs", "pass");
  form = answer(form, "appliances", 0);
  form = answer(form, "knowledge", 8);
  form = answer(form, "patrols", "pass");
  return answer(form, "hazards", "notApplicable");
}

const envelope = {
  id: "fc-1",
  kind: checked.id,
  at: "2026-03-02T14:40",
  area: "dorm-1",
  by: "p-li",
  verifier: "p-wang",
};

describe("an inspection by checklist", () => {
  const ledger = engine.ledger({ site, entries: [complete(filled(), envelope)] });

  it("yields its score, the plain points of its sections, its issues, and a line in the inspection book", () => {
    expect(ledger.refused).toEqual([]);
    expect(ledger.entry("fc-1/score")?.data).toEqual({
      checklist: "general/fire-check-sheet",
      version: "2026.1",
      earned: 69.230769,
      outOf: 100,
      percent: 69.230769,
      grade: "poor",
      passed: false,
      vetoed: true,
      known: 7,
      open: 0,
      notApplicable: 2,
    });
    expect(ledger.entry("fc-1/score/gear")?.data).toMatchObject({
      section: "gear",
      earned: 8,
      outOf: 12,
      percent: 66.666667,
    });
    expect(ledger.entry("fc-1/issue/exits")).toMatchObject({
      kind: "general/issue",
      area: "dorm-1",
      actors: { by: "p-li" },
      data: {
        title: "疏散通道、安全出口畅通：东侧楼梯口堆放课桌",
        severity: "general",
        category: "fire",
        item: "exits",
      },
    });
    expect(ledger.entry("fc-1/inspection")?.data).toMatchObject({ topic: "fire", score: 69.230769, filled: "fc-1" });
    expect(ledger.counts).toMatchObject({ "checklist/score": 5, "general/issue": 2, "general/inspection": 1 });
  });

  it("keeps the ids of its issues when it is corrected", () => {
    const again = answer(filled(), "exits", "pass");
    const better = {
      ...complete(again, { ...envelope, id: "fc-1-right", recordedAt: "2026-03-03T08:00" }),
      replaces: "fc-1",
    };
    const evaluation = (entries: readonly object[]) =>
      engine
        .evaluate({ site, ledger: engine.ledger({ site, entries }), asOf: "2026-06-30" })
        .findings.filter(({ rule }) => rule === "general/issue-corrected")
        .map(({ slot }) => slot);
    expect(evaluation([complete(filled(), envelope)])).toEqual(["fc-1/issue/exits", "fc-1/issue/extinguishers"]);
    expect(evaluation([complete(filled(), envelope), better])).toEqual(["fc-1/issue/extinguishers"]);
  });

  it("is recorded and not scored where its version is not known, and says so", () => {
    const { format: _format, hash: _hash, ...content } = fireCheckSheet;
    const newer = defineChecklist({ ...content, version: "2027.1" });
    const form = start(newer, { facts: { usesFire: false, controlRoom: false } });
    const entry = { ...envelope, id: "fc-2", actors: { by: "p-li" }, data: form.inspection };
    const { by: _by, verifier: _verifier, ...rest } = entry;
    const other = engine.ledger({ site, entries: [rest] });
    expect(other.entry("fc-2")).toBeDefined();
    expect(other.entry("fc-2/score")).toBeUndefined();
    expect(other.refused).toMatchObject([{ code: "badYield", entry: "fc-2" }]);
    const reason = expect.stringContaining(`no known version has the hash ${newer.hash.slice(0, 12)}`);
    expect(other.refused[0]?.found).toMatchObject({ values: { reason } });
  });

  it("knows every version that it was told of, and is not told of one twice", () => {
    expect(engine.catalogue().checklists.map(({ id, version, items }) => `${id} ${version}: ${items}`)).toEqual([
      "general/fire-check-sheet 2026.1: 12",
      "general/room-check-sheet 2026.1: 3",
      "general/fire-month-sheet 2026.1: 10",
      "general/hygiene-sheet 2026.1: 7",
    ]);
  });
});

describe("what was done about an issue of an inspection", () => {
  const calendar = siteCalendar(site.schedule, plainCalendar);
  const ladder = [
    { after: 1, who: "logistics-head" },
    { after: 5, who: "principal" },
  ];
  const done = (kind: string, at: string, by: string, data: object, of = "fc-1/issue/extinguishers") =>
    ({ id: `${kind}-${at}`, kind, at, actors: { by }, data: { issue: of, ...data } }) as const;
  const fixed = done("general/correction", "2026-03-11T10:00", "p-chen", { measure: "充压" });
  const looked = done("general/verification", "2026-03-12T10:00", "p-li", { severity: "minor", passed: true });
  const ledger = engine.ledger({ site, entries: [complete(filled(), envelope)] });
  const issue = ledger.entry("fc-1/issue/extinguishers");
  const at = (asOf: string, ...entries: readonly Entry[]) =>
    issue && escalation({ ...courseOf(issue, entries), asOf, ladder, calendar });

  it("is gathered from the entries, and says who is to hear of it", () => {
    expect(at("2026-03-09")).toMatchObject({ dueOn: "2026-03-09", level: 0 });
    expect(at("2026-03-10")).toMatchObject({ level: 1, who: "logistics-head", since: "2026-03-10" });
    expect(at("2026-03-11", fixed)).toMatchObject({ stage: "corrected", level: 0 });
    expect(at("2026-03-12", fixed, looked)).toMatchObject({ stage: "closed" });
    expect(at("2026-03-16", done("general/correction", "2026-03-11T10:00", "p-chen", {}, "other"))).toMatchObject({
      level: 2,
      who: "principal",
    });
  });
});

describe("a check of drawn rooms", () => {
  const rooms = Array.from({ length: 80 }, (_, index) => `寝室${index + 101}`);

  it("draws one room in ten, rolls them up, and names each room's issue", () => {
    let form = start(roomCheckSheet, { lists: { rooms }, seed: "2026-W10/dorm-1" });
    const drawn = form.inspection.samples?.[0]?.drawn ?? [];
    expect(drawn).toHaveLength(8);
    form = answer(form, "corridors", { litter: 1 });
    for (const [index, sample] of drawn.entries()) {
      form = answer(form, "tidy", index < 2 ? { beds: 2 } : {}, { sample });
      form = answer(form, "appliances", index === 0 ? "fail" : "pass", { sample, photos: ["a.jpg"] });
    }
    expect(problems(form)).toEqual([]);
    const ledger = engine.ledger({ site, entries: [complete(form, { ...envelope, id: "rc-1" })] });
    expect(ledger.refused).toEqual([]);
    // 2 for litter; 20 in 8 rooms are 2.5 a room; one bad appliance in 8 is a share of 7/8, which passes.
    expect(ledger.entry("rc-1/score")?.data).toMatchObject({ earned: 95.5, grade: "excellent", vetoed: false });
    expect(ledger.entry(`rc-1/issue/appliances@${drawn[0]}`)?.data).toMatchObject({
      title: `无违规电器（${drawn[0]}）：不合格`,
    });
    expect(ledger.counts["general/issue"]).toBe(4);
  });

  it("is not complete while a room is left, and cannot be without a draw", () => {
    const form = start(roomCheckSheet, { lists: { rooms }, seed: "s" });
    expect(problems(form)).toHaveLength(17);
    expect(() => start(roomCheckSheet)).toThrow(HouqinError);
  });
});
