import { describe, expect, it } from "vitest";
import * as z from "zod";
import { findingsOf, judgedOf } from "../../engine/results.ts";
import { run } from "../../engine/run.ts";
import { record } from "../../ledger/record.ts";
import { store } from "../../ledger/store.ts";
import { builtInKinds } from "../../model/built-in-kinds.ts";
import { defineEntry } from "../../model/define-entry.ts";
import type { Entry } from "../../model/entry.ts";
import { parseDay } from "../../time/civil.ts";
import { parseMoment } from "../../time/instant.ts";
import { plainCalendar, siteCalendar } from "../../time/site-calendar.ts";
import type { Sequence } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const stage = defineEntry("test/stage", {
  title: { zh: "环节", en: "Stage" },
  data: z.object({ batch: z.string(), step: z.string().optional(), state: z.string().optional() }),
});
const kinds = new Map([...builtInKinds, stage].map((kind) => [kind.id, kind]));
const kept = ["test/stage"];

/** Judges one requirement as of a moment in September 2025: each unit in one line, and the findings. */
function judge(requirement: Omit<Sequence, "shape">, entries: readonly Entry[], asOf = "2025-09-30") {
  const calendar = siteCalendar(undefined, plainCalendar);
  const target = store({ kinds, zone: ZONE, calendar });
  for (const entry of entries) record(target, entry);
  expect(target.refused).toEqual([]);
  const rule = { id: "r", severity: "error" as const, waivedUntil: () => undefined };
  const period = { from: parseDay("2025-09-01") as number, to: parseDay("2025-09-30") as number };
  const keeps = kept.map((kind) => ({ kind, from: "2025-09-01" }));
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
    parseMoment(asOf, ZONE, "end") as number,
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

  it("is unknown when an entry does not tell it", () => {
    expect(judge(order, [...states("new"), done("15:00", {})]).lines).toEqual(["r@all@x unknown"]);
  });
});
