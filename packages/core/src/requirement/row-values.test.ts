import { expect, it } from "vitest";
import * as z from "zod";
import { createEngine } from "../engine/create-engine.ts";
import { defineEntry } from "../model/define-entry.ts";
import { Day, Instant, personal, quantity } from "../model/field.ts";
import { definePack } from "../rule/define-pack.ts";
import { defineRule } from "../rule/define-rule.ts";
import { followUp } from "./builders/follow-up.ts";
import { from } from "./builders/from.ts";
import { limit } from "./builders/limit.ts";

const words = { zh: "试验", en: "Trial" };
const face = { title: words, severity: "error", since: "2026.1", basis: { none: words }, remedy: words } as const;
const loan = defineEntry("desk/loan", {
  title: words,
  data: z.object({
    key: z.string(),
    days: quantity("d"),
    due: Day,
    taken: Instant.optional(),
    sealed: z.boolean(),
    tags: z.array(z.string()),
    phone: personal(z.string()),
    parts: z.array(z.object({ name: z.string() })),
  }),
  roles: ["by"],
});
const back = defineEntry("desk/back", { title: words, data: z.object({ loan: z.string() }) });
const short = defineRule({ ...face, id: "desk/short", requires: () => limit(loan, "days", { atMost: 3 }) });
const returned = defineRule({
  ...face,
  id: "desk/returned",
  requires: () => followUp(from(back, { key: ["loan"] }), { after: loan, within: { days: 3 } }),
});
const desk = definePack({ name: "desk", title: words, entries: { loan, back }, rules: [short, returned] });
const site = { id: "s", name: "校", kind: "school", timeZone: "Asia/Shanghai" };
const tags = ["a"];
const parts: { name: string }[] = [];
const entry = {
  id: "l",
  kind: "desk/loan",
  at: "2025-09-01T08:00",
  area: "gate",
  subject: "k",
  actors: { by: ["li", "wang"] },
  data: { key: "key-3", days: 4.5, due: "2025-09-05", sealed: true, tags, phone: "138", parts },
} as const;
const other = { id: "b", kind: "desk/back", at: "2025-09-06T09:00", data: { loan: "l" } } as const;
const values = (rule: string) => {
  const { findings } = createEngine({ packs: [desk] }).evaluate({ site, entries: [entry, other], asOf: "2025-09-30" });
  return findings.find((finding) => finding.rule === rule)?.message.values;
};

it("a finding about an entry tells its fields as they were written, but nothing personal and nothing deep", () => {
  expect(values("desk/short")).toEqual({
    area: "gate",
    subject: "k",
    at: "2025-09-01T08:00",
    day: "2025-09-01",
    key: "key-3",
    days: 4.5,
    due: "2025-09-05",
    sealed: "true",
    tags: ["a"],
    by: ["li", "wang"],
    value: 4.5,
    bound: 3,
    unit: "d",
  });
});

it("what the shape says has precedence over what the entry calls the same", () => {
  expect(values("desk/returned")).toMatchObject({ at: "2025-09-06T09:00", due: "2025-09-05T00:00", day: "2025-09-01" });
});

it("a message that names what no entry of the kind has is refused, though another pack defines the kind", () => {
  const rule = { ...short, id: "audit/short", messages: { tooHigh: { zh: "{phone} {kye} 超", en: "{phone} {kye}" } } };
  const audit = definePack({ name: "audit", title: words, rules: [rule] });
  expect(() => createEngine({ packs: [desk, audit] })).toThrow(/\{phone\}[\s\S]*\{kye\}[\s\S]*\{key\}/);
});
