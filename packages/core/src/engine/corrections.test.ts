import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { cadence } from "../requirement/builders/cadence.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";

const both = (en: string) => ({ zh: `测试${en}`, en });
const patrol = defineEntry("x/patrol", { title: both("patrol"), data: z.object({ grams: z.number() }) });
const face = { severity: "error", since: "2026.1", basis: { none: both("none") }, remedy: both("do it") } as const;
const daily = defineRule({
  ...face,
  id: "x/daily",
  title: both("daily"),
  requires: () => cadence(patrol, { every: { unit: "day" } }),
});
const enough = defineRule({
  ...face,
  id: "x/enough",
  title: both("enough"),
  requires: () => limit(patrol, "grams", { atLeast: 100 }),
});
const engine = createEngine({
  packs: [definePack({ name: "x", title: both("x"), entries: { patrol }, rules: [daily, enough] })],
});
const site = {
  id: "s",
  name: "S",
  kind: "school",
  timeZone: "Asia/Shanghai",
  keeps: [{ kind: "x/patrol", from: "2025-09-01" }],
};
const done = { id: "a", kind: "x/patrol", at: "2025-09-01T08:00", data: { grams: 120 } } as const;
const opened = () => engine.open({ site, entries: [done], asOf: "2025-09-05" });

describe("a monitor tells", () => {
  it("a verdict that an entry into a closed window turned, and which entry it was", () => {
    const withdrawn = { kind: "ledger/retracted", at: "2025-09-05", data: { entry: "a", reason: "记错了" } } as const;
    expect(opened().add([{ id: "w", ...withdrawn }]).corrected).toEqual([
      { fingerprint: "x/daily@2025-09-01", rule: "x/daily", from: "pass", to: "fail", by: ["w"] },
      { fingerprint: "x/enough@a", rule: "x/enough", from: "pass", by: ["w"] },
    ]);
    expect(
      opened().add([{ ...done, id: "late", at: "2025-09-02T08:00", recordedAt: "2025-09-02T09:00" }]).corrected,
    ).toEqual([{ fingerprint: "x/daily@2025-09-02", rule: "x/daily", from: "fail", to: "pass", by: ["late"] }]);
  });

  it("a verdict that a correction turned, though the day is still open", () => {
    const [today, at] = [opened(), "2025-09-05T08:00"];
    expect(today.add([{ ...done, id: "b", at }]).corrected).toEqual([]);
    expect(today.add([{ ...done, id: "c", at, replaces: "b", data: { grams: 90 } }]).corrected).toEqual([
      { fingerprint: "x/enough@b", rule: "x/enough", from: "pass", to: "fail", by: ["c"] },
    ]);
  });

  it("a verdict that an excuse took back", () => {
    const data = { from: "2025-09-02", through: "2025-09-02", reason: "台风" };
    const excuse = { id: "x", kind: "ledger/excused", at: "2025-09-05", data } as const;
    expect(opened().add([excuse]).corrected).toEqual([
      { fingerprint: "x/daily@2025-09-02", rule: "x/daily", from: "fail", to: "notApplicable", by: ["x"] },
    ]);
  });

  it("nothing of the kind where time passes, and where a correction changes no verdict", () => {
    const monitor = opened();
    expect(monitor.advance("2025-09-20").corrected).toEqual([]);
    expect(monitor.add([{ ...done, id: "c", replaces: "a", data: { grams: 110 } }]).corrected).toEqual([]);
  });

  it("the retraction that had been filed ahead, when its time comes, saved in between or not, whichever came first", () => {
    const data = { entry: "a", reason: "记错了" };
    const withdrawn = { id: "w", kind: "ledger/retracted", at: "2025-09-01", recordedAt: "2025-09-10", data } as const;
    for (const entries of [
      [done, withdrawn],
      [withdrawn, done],
    ]) {
      const monitor = engine.open({ site, entries: [], asOf: "2025-09-05" });
      for (const entry of entries) monitor.add([entry]);
      const back = engine.load(JSON.parse(JSON.stringify(monitor.save())), { site });
      for (const each of [monitor, back]) {
        expect(each.advance("2025-09-11").corrected).toEqual([
          { fingerprint: "x/daily@2025-09-01", rule: "x/daily", from: "pass", to: "fail", by: ["w"] },
          { fingerprint: "x/enough@a", rule: "x/enough", from: "pass", by: ["w"] },
        ]);
      }
    }
  });

  it("a correction that had been filed ahead, when its time comes", () => {
    const monitor = opened();
    monitor.add([{ ...done, id: "c", replaces: "a", recordedAt: "2025-09-10", data: { grams: 90 } }]);
    expect(monitor.advance("2025-09-10").corrected).toEqual([
      { fingerprint: "x/enough@a", rule: "x/enough", from: "pass", to: "fail", by: ["a"] },
    ]);
  });
});
