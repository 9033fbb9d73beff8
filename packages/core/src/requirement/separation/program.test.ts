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
import type { Separation } from "./schema.ts";

const ZONE = "Asia/Shanghai";
const order = defineEntry("test/order", {
  title: { zh: "申购", en: "Order" },
  data: z.object({ big: z.boolean().optional() }),
  roles: ["by", "approver", "witnesses"],
});
const receipt = defineEntry("test/receipt", {
  title: { zh: "验收", en: "Receipt" },
  data: z.object({ order: z.string() }),
  roles: ["receiver"],
});
const kinds = new Map([...builtInKinds, order, receipt].map((kind) => [kind.id, kind]));
const kept = ["test/order", "test/receipt"];

/** Judges one requirement as of a moment in September 2025: each unit in one line, and the findings. */
function judge(requirement: Omit<Separation, "shape">, entries: readonly Entry[], asOf = "2025-09-30") {
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
      rules: [{ ...rule, requirement: { shape: "separation", ...requirement } }],
      period,
    },
    parseMoment(asOf, ZONE, "end") as number,
  );
  once.settle(undefined, undefined);
  expect(once.desks.map(({ broken }) => broken)).toEqual([undefined]);
  const lines = judgedOf(once.desks).map(({ id, verdict, state }) => `${id} ${state ?? verdict}`);
  return { lines, findings: findingsOf(once.desks) };
}

const ordered = (actors: NonNullable<Entry["actors"]>, data: Entry["data"] = {}): Entry => ({
  id: "o",
  kind: "test/order",
  at: "2025-09-01T09:00",
  actors,
  data,
});
const received = (receiver: string, id = "v"): Entry => ({
  id,
  kind: "test/receipt",
  at: "2025-09-02T09:00",
  actors: { receiver },
  data: { order: "o" },
});
const of = { kind: "test/order" };
/** What a message tells of every order. */
const told = { at: "2025-09-01T09:00", day: "2025-09-01", key: [] };

describe("roles on one entry", () => {
  const two = { of, roles: ["by", "approver"] };

  it("pass when different people hold them", () => {
    expect(judge(two, [ordered({ by: "li", approver: "wang" })]).lines).toEqual(["r@o pass"]);
  });

  it("fail when one person holds two, and name the person and the roles", () => {
    const { lines, findings } = judge(two, [ordered({ by: ["li", "zhao"], approver: ["wang", "zhao"] })]);
    expect(lines).toEqual(["r@o fail"]);
    expect(findings[0]?.message).toEqual({
      id: "same",
      values: { ...told, by: ["li", "zhao"], approver: ["wang", "zhao"], person: "zhao", roles: ["by", "approver"] },
    });
  });

  it("are unknown when one is not filled", () => {
    const { lines, findings } = judge(two, [ordered({ by: "li" })]);
    expect(lines).toEqual(["r@o unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/order", path: "approver", entry: "o" }]);
  });

  it("say nothing of entries that are not meant, and are unknown where that cannot be told", () => {
    const big = { ...two, of: { ...of, where: { big: { equals: true } } } };
    expect(judge(big, [ordered({ by: "li", approver: "li" }, { big: false })]).lines).toEqual([]);
    expect(judge(big, [ordered({ by: "li", approver: "li" })]).lines).toEqual(["r@o unknown"]);
  });
});

describe("a number of people", () => {
  const three = { of, roles: ["by", "witnesses"], atLeast: 3 };

  it("counts each person once over all roles", () => {
    expect(judge(three, [ordered({ by: "li", witnesses: ["wang", "zhao"] })]).lines).toEqual(["r@o pass"]);
    const { lines, findings } = judge(three, [ordered({ by: "li", witnesses: ["li", "wang"] })]);
    expect(lines).toEqual(["r@o fail"]);
    expect(findings[0]?.message).toEqual({
      id: "tooFew",
      values: { ...told, by: ["li"], witnesses: ["li", "wang"], found: 2, expected: 3 },
    });
  });
});

describe("roles on joined entries", () => {
  const apart = { of, roles: ["by"], joined: [{ of: { kind: "test/receipt", key: ["order"] }, roles: ["receiver"] }] };

  it("wait for the joined entry until its log has closed", () => {
    expect(judge(apart, [ordered({ by: "li" })], "2025-09-02T23:59").lines).toEqual(["r@o pending"]);
    const { lines, findings } = judge(apart, [ordered({ by: "li" })], "2025-09-03T00:00");
    expect(lines).toEqual(["r@o unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "entry", kind: "test/receipt" }]);
  });

  it("are compared across entries", () => {
    expect(judge(apart, [ordered({ by: "li" }), received("wang")]).lines).toEqual(["r@o pass"]);
    const { lines, findings } = judge(apart, [ordered({ by: "li" }), received("wang"), received("li", "w")]);
    expect(lines).toEqual(["r@o fail"]);
    expect(findings[0]?.evidence).toEqual(["o", "v", "w"]);
  });

  it("may be held twice by one person where it is the same role", () => {
    expect(judge(apart, [ordered({ by: "li" }), received("wang"), received("wang", "w")]).lines).toEqual(["r@o pass"]);
  });
});

describe("posts", () => {
  const approved = { of, roles: ["by"], posts: { approver: ["head", "deputy"] } };
  const person = (post?: string): Entry => ({
    id: "p",
    kind: "site/person",
    at: "2025-09-01",
    subject: "wang",
    data: { name: "王", ...(post === undefined ? {} : { post }) },
  });

  it("pass when the person held one of them at that moment", () => {
    expect(judge(approved, [person("deputy"), ordered({ by: "li", approver: "wang" })]).lines).toEqual(["r@o pass"]);
  });

  it("fail when the person held another one", () => {
    const { lines, findings } = judge(approved, [person("cook"), ordered({ by: "li", approver: "wang" })]);
    expect(lines).toEqual(["r@o fail"]);
    expect(findings[0]?.message).toEqual({
      id: "wrongPost",
      values: { ...told, by: ["li"], approver: ["wang"], person: "wang", post: ["cook"], expected: ["head", "deputy"] },
    });
  });

  it("count those held beside the first one, and are known by them alone", () => {
    const also = (posts: readonly string[], post?: string): Entry => {
      const first = person(post);
      return { ...first, data: { ...first.data, posts } };
    };
    const told = (one: Entry) => judge(approved, [one, ordered({ by: "li", approver: "wang" })]);
    expect(told(also(["buyer", "deputy"], "cook")).lines).toEqual(["r@o pass"]);
    expect(told(also(["head"])).lines).toEqual(["r@o pass"]);
    const { lines, findings } = told(also(["buyer"], "cook"));
    expect(lines).toEqual(["r@o fail"]);
    expect(findings[0]?.message.values.post).toEqual(["cook", "buyer"]);
  });

  it("are unknown when the person's post is", () => {
    const { lines, findings } = judge(approved, [person(), ordered({ by: "li", approver: "wang" })]);
    expect(lines).toEqual(["r@o unknown"]);
    expect(findings[0]?.needs).toEqual([{ what: "path", kind: "test/order", path: "approver.post", entry: "o" }]);
  });
});
