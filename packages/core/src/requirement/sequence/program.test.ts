import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf, judgedOf } from "../../engine/results.ts";
import { run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import type { Keep } from "../../model/site.ts";
import { parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Sequence } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const stage = defineEntry("test/stage", {
  title: { zh: "环节", en: "Stage" },
  data: z.object({ batch: z.string(), step: z.string().optional(), state: z.string().optional() }),
});
const paper = defineEntry("test/paper", {
  title: { zh: "单据", en: "Paper" },
  data: z.object({ batch: z.string() }),
});
const kinds = new Map([...builtInKinds, stage, paper].map((kind) => [kind.id, kind]));

/** Judges one requirement as of a moment in September 2025: each unit in one line, and the findings. */
function judge(
  requirement: Omit<Sequence, "shape">,
  entries: readonly Entry[],
  keeps: readonly Keep[] = [{ kind: "test/stage", from: "2025-09-01" }],
) {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: ZONE, calendar });
  for (const entry of entries) record(target, entry);
  expect(target.refused).toEqual([]);
  const rule = { id: "r", severity: "error" as const, waivedUntil: () => undefined };
  const period = { from: parseDay("2025-09-01") as number, to: parseDay("2025-09-30") as number };
  const once = run(
    {
      store: target,
      siteKind: "school",
      keeps,
      calendar,
      registers: [],
      metrics: new Map(),
      rules: [{ ...rule, requirement: { shape: "sequence", ...requirement } }],
      period,
    },
    parseMoment("2025-09-30", ZONE, "end") as number,
  );
  once.settle(undefined, undefined);
  expect(once.desks.map(({ broken }) => broken)).toEqual([undefined]);
  const lines = judgedOf(once.desks).map(({ id, verdict, state }) => `${id} ${state ?? verdict}`);
  return { lines, findings: findingsOf(once.desks) };
}

let made = 0;
const done = (time: string, data: Entry["data"]): Entry => {
  made += 1;
  return { id: `e${made}`, kind: "test/stage", at: `2025-09-01T${time}`, data: { batch: "x", ...data } };
};

describe("steps", () => {
  const of = (step: string) => ({ kind: "test/stage", key: ["batch"], where: { step: { equals: step } } });
  const washing = {
    steps: [
      { id: "wash", of: of("wash") },
      { id: "rinse", of: of("rinse"), optional: true as const },
      { id: "disinfect", of: of("disinfect") },
      { id: "store", of: of("store") },
    ],
  };
  const taken = (...steps: readonly (readonly [string, string])[]) => steps.map(([time, step]) => done(time, { step }));

  it("pass when all that are not optional were taken in order", () => {
    const entries = taken(["08:00", "wash"], ["09:00", "disinfect"], ["10:00", "store"]);
    expect(judge(washing, entries).lines).toEqual(["r@all@x pass"]);
  });

  it("are pending until the last one", () => {
    expect(judge(washing, taken(["08:00", "wash"], ["08:30", "rinse"])).lines).toEqual(["r@all@x pending"]);
  });

  it("fail when one was skipped, and name it", () => {
    const { lines, findings } = judge(washing, taken(["08:00", "wash"], ["10:00", "store"]));
    expect(lines).toEqual(["r@all@x fail"]);
    expect(findings[0]?.message).toEqual({
      id: "skipped",
      values: { key: ["x"], step: "store", missing: ["disinfect"] },
    });
    expect(findings[0]?.evidence).toHaveLength(1);
  });

  it("fail when an optional one came too late", () => {
    const late = taken(["08:00", "wash"], ["09:00", "disinfect"], ["09:30", "rinse"], ["10:00", "store"]);
    const { findings } = judge(washing, late);
    expect(findings[0]?.message).toEqual({ id: "order", values: { key: ["x"], step: "rinse", after: "disinfect" } });
  });

  it("may be taken in the same minute", () => {
    const entries = taken(["08:00", "store"], ["08:00", "disinfect"], ["08:00", "wash"]);
    expect(judge(washing, entries).lines).toEqual(["r@all@x pass"]);
  });

  it("may be taken again", () => {
    const entries = taken(["08:00", "wash"], ["09:00", "disinfect"], ["10:00", "store"], ["11:00", "wash"]);
    expect(judge(washing, entries).lines).toEqual(["r@all@x pass"]);
  });

  it("are unknown while an entry may be any of them", () => {
    const { lines, findings } = judge(washing, [...taken(["08:00", "wash"]), done("09:00", {})]);
    expect(lines).toEqual(["r@all@x unknown"]);
    expect(findings[0]?.needs?.[0]).toMatchObject({ what: "path", kind: "test/stage", path: "step" });
  });

  describe("of a kind that is not kept", () => {
    const signed = { id: "sign", of: { kind: "test/paper", key: ["batch"] } };
    const paper = (at: string): Entry => ({ id: "p", kind: "test/paper", at, data: { batch: "x" } });
    const stored = { id: "store", of: of("store") };
    const keep = [{ what: "keep", kind: "test/paper" }];
    const both = (from: string) => [
      { kind: "test/stage", from: "2025-09-01" },
      { kind: "test/paper", from },
    ];

    it("are unknown where one before a row is missing, and ask to keep it", () => {
      const { lines, findings } = judge({ steps: [signed, stored] }, taken(["08:00", "store"]));
      expect(lines).toEqual(["r@all@x unknown"]);
      expect(findings[0]?.needs).toEqual(keep);
      expect(findings[0]?.evidence).toHaveLength(1);
    });

    it("are unknown where the last one is yet to come", () => {
      const { lines, findings } = judge({ steps: [stored, signed] }, taken(["08:00", "store"]));
      expect(lines).toEqual(["r@all@x unknown"]);
      expect(findings[0]?.needs).toEqual(keep);
    });

    it("are unknown where it was kept only after the row, and fail where it was kept by then", () => {
      const steps = { steps: [signed, stored] };
      expect(judge(steps, taken(["08:00", "store"]), both("2025-09-02")).lines).toEqual(["r@all@x unknown"]);
      expect(judge(steps, taken(["08:00", "store"]), both("2025-09-01")).lines).toEqual(["r@all@x fail"]);
    });

    it("are unknown where the first on record came after a later step before it was kept", () => {
      const entries = [...taken(["08:00", "store"]), paper("2025-09-03")];
      const steps = { steps: [{ ...signed, optional: true as const }, stored] };
      expect(judge(steps, entries, both("2025-09-02")).lines).toEqual(["r@all@x unknown"]);
      expect(judge(steps, entries, both("2025-09-01")).lines).toEqual(["r@all@x fail"]);
    });

    it("fail all the same where a step that is kept was skipped", () => {
      const steps = { steps: [signed, { id: "wash", of: of("wash") }, stored] };
      expect(judge(steps, taken(["08:00", "store"])).findings[0]?.message.values.missing).toEqual(["wash"]);
    });

    it("need not be kept where they are optional", () => {
      const steps = { steps: [{ ...signed, optional: true as const }, stored] };
      expect(judge(steps, taken(["08:00", "store"])).lines).toEqual(["r@all@x pass"]);
    });
  });

  it("belong to keys of their own", () => {
    const entries = [...taken(["08:00", "wash"]), done("09:00", { batch: "y", step: "store" })];
    expect(judge(washing, entries).lines).toEqual(["r@all@x pending", "r@all@y fail"]);
  });
});

describe("a state", () => {
  const order = {
    of: { kind: "test/stage", key: ["batch"] },
    state: "state",
    initial: ["new"],
    transitions: { new: ["doing"], doing: ["done"] },
  };
  const states = (...all: readonly string[]) => all.map((state, hour) => done(`1${hour}:00`, { state }));

  it("passes along allowed transitions, and may stay", () => {
    expect(judge(order, states("new", "doing", "doing", "done")).lines).toEqual(["r@all@x pass"]);
  });

  it("fails on a transition that is not allowed", () => {
    const { lines, findings } = judge(order, states("new", "done"));
    expect(lines).toEqual(["r@all@x fail"]);
    expect(findings[0]?.message).toEqual({ id: "notAllowed", values: { key: ["x"], from: "new", to: "done" } });
  });

  it("fails when it begins otherwise", () => {
    expect(judge(order, states("doing")).findings[0]?.message).toEqual({
      id: "initial",
      values: { key: ["x"], state: "doing" },
    });
  });

  it("is unknown where it begins otherwise, or leaps, before it was kept", () => {
    const late = [{ kind: "test/stage", from: "2025-09-02" }];
    expect(judge(order, states("doing"), late).findings[0]?.needs).toEqual([{ what: "keep", kind: "test/stage" }]);
    const leap: Entry = { ...done("10:00", { state: "done" }), at: "2025-09-03T10:00" };
    expect(judge(order, [...states("new"), leap], late).lines).toEqual(["r@all@x unknown"]);
    expect(judge(order, [...states("new"), leap]).lines).toEqual(["r@all@x fail"]);
  });

  it("is unknown when an entry does not tell it", () => {
    expect(judge(order, [...states("new"), done("15:00", {})]).lines).toEqual(["r@all@x unknown"]);
  });
});
