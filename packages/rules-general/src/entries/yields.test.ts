import { budgetPosting } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { activityPlan } from "./activities.ts";
import { audit } from "./audits.ts";
import { issue } from "./hazards.ts";
import { issuesOf } from "./issues-of.ts";
import { invoice } from "./money.ts";
import { risk } from "./risks.ts";
import { booking } from "./rooms.ts";
import { inspection } from "./rounds.ts";

describe("an inspection", () => {
  const entry = {
    id: "i1",
    kind: inspection.id,
    at: "2025-10-08T09:00",
    area: "dorm-1",
    actors: { by: "wang", verifier: "li" },
    data: {
      topic: "electric",
      asset: "box-3",
      items: [
        { item: "配电箱上锁", ok: true },
        { item: "私拉电线", ok: false, severity: "general" },
        { item: "插座松动", ok: false },
      ],
    },
  };

  it("yields an issue for each failed item, named by its place in the list", () => {
    expect(inspection.yields?.entries(entry).map(({ name }) => name)).toEqual(["issue-1", "issue-2"]);
  });

  it("yields issues that the kind of issues takes", () => {
    for (const { data } of inspection.yields?.entries(entry) ?? []) expect(issue.data.parse(data)).toEqual(data);
  });

  it("hands the inspector and the asset on, but not the verifier", () => {
    const [first] = inspection.yields?.entries(entry) ?? [];
    expect(first).toMatchObject({ actors: { by: "wang" }, data: { asset: "box-3", category: "electric" } });
    expect(first?.actors).not.toHaveProperty("verifier");
  });

  it("keeps the severity of an item and takes minor where it gives none", () => {
    expect(inspection.yields?.entries(entry).map(({ data }) => data.severity)).toEqual(["general", "minor"]);
  });

  it("yields nothing when all is in order", () => {
    expect(issuesOf([{ item: "出口指示灯", ok: true }], { category: "fire" })).toEqual([]);
  });
});

describe("an invoice", () => {
  const entry = {
    id: "v1",
    kind: invoice.id,
    at: "2025-10-08",
    actors: { by: "zhao" },
    data: { number: "24-118", fund: "repair", line: "equipment", amount: 860 },
  };

  it("yields that what was available on its line is spent, of its fund, with itself as the source", () => {
    const yielded = invoice.yields?.entries(entry) ?? [];
    const posted = yielded.map(({ kind, name, data }) => [kind, name, budgetPosting.data.parse(data)]);
    const face = { fund: "repair", line: "equipment", unit: "CNY", source: "v1", chain: "v1", document: "expense" };
    expect(posted).toEqual([
      ["budget/posting", "available", { ...face, stage: "available", amount: -860 }],
      ["budget/posting", "spent", { ...face, stage: "spent", amount: 860 }],
    ]);
  });

  it("may not be booked as income", () => {
    expect(invoice.data.safeParse({ ...entry.data, line: "income" }).success).toBe(false);
  });
});

describe("an audit", () => {
  const entry = {
    id: "a1",
    kind: audit.id,
    at: "2025-10-08T09:00",
    actors: { by: "zhao" },
    data: { topic: "accounts", findings: [{ title: "发票无经手人", severity: "minor" }] },
  };

  it("yields an issue for each finding, which the kind of issues takes, and names the auditor", () => {
    const [first, ...more] = audit.yields?.entries(entry) ?? [];
    expect(more).toEqual([]);
    expect(issue.data.parse(first?.data)).toEqual(first?.data);
    expect(first).toMatchObject({ name: "issue-0", actors: { by: "zhao" }, data: { source: "audit" } });
  });

  it("yields none without findings", () => {
    expect(audit.yields?.entries({ ...entry, data: { topic: "assets", findings: [] } })).toEqual([]);
  });
});

describe("a planned activity", () => {
  const plan = {
    id: "p1",
    kind: activityPlan.id,
    at: "2025-11-03T09:00",
    actors: { by: "zhao" },
    data: { title: "拔河比赛", category: "sports", from: "2025-11-14T09:00", until: "2025-11-14T12:00", people: 60 },
  };

  it("yields the booking of its place, which the kind of bookings takes, and names the organiser", () => {
    const [first, ...more] = activityPlan.yields?.entries({ ...plan, area: "yard" }) ?? [];
    expect(more).toEqual([]);
    expect(booking.data.parse(first?.data)).toEqual(first?.data);
    expect(first).toMatchObject({ name: "booking", actors: { by: "zhao" }, data: { purpose: "拔河比赛", people: 60 } });
  });

  it("yields none without a place", () => {
    expect(activityPlan.yields?.entries(plan)).toEqual([]);
  });
});

describe("a risk", () => {
  const wet = { title: "湿滑楼梯", likelihood: 2, consequence: 3 };

  it("is likelihood times consequence, and no other figure", () => {
    expect(risk.data.safeParse({ ...wet, risk: 6 }).success).toBe(true);
    expect(risk.data.safeParse({ ...wet, risk: 5 }).success).toBe(false);
  });
});
