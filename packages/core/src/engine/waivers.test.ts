import { expect, test } from "vitest";
import * as z from "zod";
import { defineEntry } from "../model/define-entry.ts";
import { limit } from "../requirement/builders/limit.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { createEngine } from "./create-engine.ts";
import { WAIVERS } from "./waiver-findings.ts";

const reading = defineEntry("a/reading", {
  title: { zh: "读数", en: "Reading" },
  data: z.object({ celsius: z.number() }),
});
const cold = defineRule({
  id: "a/cold",
  title: { zh: "冷藏温度", en: "Cold enough" },
  severity: "error",
  since: "2026.1",
  basis: { none: { zh: "试验", en: "Trial" } },
  remedy: { zh: "调低温度", en: "Cool down" },
  options: z.object({}),
  requires: () => limit(reading, "celsius", { atMost: 8 }),
});
const pack = definePack({
  name: "a",
  title: { zh: "试验", en: "Trial" },
  entries: { reading },
  rules: [cold],
  presets: {},
});
const waiver = { rule: "a/cold", reason: "repair", approvedBy: "head", from: "2025-09-10", until: "2025-09-20" };
const engine = createEngine({ packs: [pack], waivers: [waiver] });
const site = { id: "s", name: "学校", kind: "school", timeZone: "Asia/Shanghai" };
const entries = [{ id: "warm", kind: "a/reading" as const, at: "2025-09-05T08:00", data: { celsius: 12 } }];
const verdict = (findings: readonly { readonly rule: string; readonly verdict: string }[]) =>
  findings.find(({ rule }) => rule === "a/cold")?.verdict;

test("time alone brings a waiver into force and lets it run out, in a monitor as in an evaluation", () => {
  const monitor = engine.open({ site, entries, asOf: "2025-09-08" });
  const seen = [verdict(monitor.findings())];
  for (const asOf of ["2025-09-09", "2025-09-10", "2025-09-20", "2025-09-21"]) {
    monitor.advance(asOf);
    seen.push(verdict(monitor.findings()));
    expect(monitor.evaluation()).toEqual(engine.evaluate({ site, entries, asOf }));
  }
  expect(seen).toEqual(["fail", "fail", "waived", "waived", "fail"]);
});

test("a waiver that has run out is itself a finding", () => {
  const { findings } = engine.evaluate({ site, entries, asOf: "2025-09-21" });
  expect(findings.filter(({ rule }) => rule === WAIVERS)).toMatchObject([
    { severity: "warn", slot: "a/cold", message: { id: "waiverExpired", values: { until: "2025-09-20", count: 1 } } },
  ]);
});
