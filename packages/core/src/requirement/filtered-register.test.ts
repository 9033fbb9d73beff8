import { expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { cadence } from "./builders/cadence.ts";
import { coverage } from "./builders/coverage.ts";
import { defineRegister, raises } from "./builders/define-register.ts";
import { everyKey, everyOne } from "./builders/each-of.ts";
import { from } from "./builders/from.ts";

const title = { zh: "示例", en: "Example" };
const face = { title, severity: "error", since: "2026.1", basis: { none: title }, remedy: title } as const;
const job = defineEntry("x/job", { title, data: z.object({ item: z.string(), state: z.string().optional() }) });
const round = defineEntry("x/round", { title, data: z.object({ item: z.string() }) });
const open = defineRegister({
  id: "x/open",
  key: ["item"],
  plus: [raises(from(job, { where: { state: { equals: "open" } }, key: ["item"] }))],
});
const pack = definePack({
  name: "x",
  title,
  entries: { job, round },
  registers: [open],
  rules: [
    defineRule({ ...face, id: "x/held", requires: () => coverage(open, { each: everyOne(["i1", "i2"]) }) }),
    defineRule({
      ...face,
      id: "x/seen",
      requires: () => cadence(from(round, { key: ["item"] }), { each: everyKey(open), every: "day" }),
    }),
  ],
});

const engine = createEngine({ packs: [pack] });
const keeps = ["x/job", "x/round"].map((kind) => ({ kind, from: "2026-03-01" }));
const site = engine.readSite({ id: "s", name: "单位", kind: "hotel", timeZone: "Asia/Shanghai", keeps });
const judged = (data: Readonly<Record<string, string>>) =>
  engine
    .evaluate({
      site,
      period: { from: "2026-03-02", to: "2026-03-02" },
      ledger: engine.ledger({ site, entries: [{ id: "e", kind: "x/job", at: "2026-03-01T10:00", data }] }),
      asOf: "2026-03-20",
      detail: "verdicts",
    })
    .judged?.map(({ id, verdict }) => `${id} ${verdict}`);

it("a register whose condition leaves out every row of a kept kind is empty, which is a fact", () => {
  expect(judged({ item: "i1", state: "closed" })).toEqual([
    "x/held@2026-03-02T00:00@i1 fail",
    "x/held@2026-03-02T00:00@i2 fail",
  ]);
});

it("a row that does not say whether it is meant leaves its own key unknown, and no other", () => {
  expect(judged({ item: "i1" })).toEqual([
    "x/held@2026-03-02T00:00@i2 fail",
    "x/held@always@i1 unknown",
    "x/seen@2026-03-02@i1 unknown",
  ]);
});
