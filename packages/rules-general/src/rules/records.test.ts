import type { Rule } from "@houqin/core";
import { expect, it } from "vitest";
import { issue } from "../entries/hazards.ts";
import { invoice } from "../entries/money.ts";
import { hotWork } from "../entries/premises.ts";
import { inspection, patrol } from "../entries/rounds.ts";
import { drill, training } from "../entries/training.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { drillRecord } from "./drill-record.ts";
import { fireCheckRecord } from "./fire-check-record.ts";
import { hotWorkPermit } from "./hot-work-permit.ts";
import { hotWorkWatched } from "./hot-work-watched.ts";
import { issuePlan } from "./issue-plan.ts";
import { patrolTwoNames } from "./patrol-two-names.ts";
import { trainingRecord } from "./training-record.ts";
import { vouchers } from "./vouchers.ts";

const AT = "2025-11-12T09:00";
const walked = (actors: Record<string, string | string[]>, topic = "fire") =>
  row(patrol, "p1", AT, { topic, result: "ok" }, { area: "dorm-1", actors });
const checked = (items: readonly object[], actors: Record<string, string>, topic = "fire") =>
  row(inspection, "c1", AT, { topic, items }, { area: "dorm-1", actors });
const item = { item: "出口指示灯", ok: true };
const signed = { by: "wang", verifier: "li" };
const drilled = (data: object) => row(drill, "d1", AT, { scenario: "fire", ...data }, { area: "dorm-1" });
const taught = (data: object, topic = "fire") =>
  row(training, "t1", AT, { topic, hours: 2, attendees: ["wang"], ...data });
const found = (data: object) =>
  row(
    issue,
    "i1",
    AT,
    { title: "配电箱没锁", category: "electric", severity: "general", source: "patrol", onTheSpot: false, ...data },
    { area: "dorm-1" },
  );
const planned = { measure: "换锁", dueOn: "2025-11-20", department: "后勤处", responsible: "wang", money: 0 };
const welded = (data: object, actors: Record<string, string>) =>
  row(hotWork, "h1", AT, { from: AT, until: "2025-11-12T11:00", ...data }, { area: "roof", actors });
const claimed = (data: object, actors: Record<string, string>) =>
  row(invoice, "v1", AT, { number: "24-118", fund: "repair", line: "repair", amount: 860, ...data }, { actors });

const cases: readonly (readonly [Rule, string, Scene["entries"], readonly string[]])[] = [
  [patrolTwoNames, "passes two names", [walked({ by: "wang", supervisor: "li" })], ["p1 pass"]],
  [patrolTwoNames, "fails one name in both places", [walked({ by: "wang", supervisor: "wang" })], ["p1 fail"]],
  [
    patrolTwoNames,
    "fails a walker who is one of two supervisors",
    [walked({ by: "wang", supervisor: ["li", "wang"] }, "night-fire")],
    ["p1 fail"],
  ],
  [patrolTwoNames, "is unknown without a supervisor", [walked({ by: "wang" })], ["p1 unknown"]],
  [patrolTwoNames, "leaves other patrols alone", [walked({ by: "wang" }, "hygiene")], []],

  [fireCheckRecord, "passes a complete record", [checked([item], signed)], ["c1 pass"]],
  [fireCheckRecord, "fails a record without items", [checked([], signed)], ["c1 fail"]],
  [
    fireCheckRecord,
    "fails a record without the signature of the place checked",
    [checked([item], { by: "wang" })],
    ["c1 fail"],
  ],
  [fireCheckRecord, "leaves other inspections alone", [checked([], signed, "hygiene")], []],

  [
    drillRecord,
    "passes a complete log",
    [drilled({ content: "三楼厨房起火", departments: ["初一"], people: 240 })],
    ["d1 pass"],
  ],
  [
    drillRecord,
    "passes a drill that nobody came to",
    [drilled({ content: "三楼厨房起火", departments: ["初一"], people: 0 })],
    ["d1 pass"],
  ],
  [
    drillRecord,
    "fails an empty list of departments",
    [drilled({ content: "三楼厨房起火", departments: [], people: 240 })],
    ["d1 fail"],
  ],
  [drillRecord, "fails a blank content", [drilled({ content: " ", departments: ["初一"], people: 240 })], ["d1 fail"]],

  [trainingRecord, "passes a complete file", [taught({ content: "灭火器使用", passed: ["wang"] })], ["t1 pass"]],
  [trainingRecord, "fails a mere sign-in sheet", [taught({ content: "灭火器使用" })], ["t1 fail"]],
  [trainingRecord, "leaves first aid alone", [taught({}, "first-aid")], []],

  [issuePlan, "passes a full plan, with no money needed", [found(planned)], ["i1 pass"]],
  [issuePlan, "fails a plan that says nothing of money", [found({ ...planned, money: undefined })], ["i1 fail"]],
  [issuePlan, "leaves minor issues alone", [found({ severity: "minor" })], []],
  [issuePlan, "leaves alone what was put right on the spot", [found({ onTheSpot: true })], []],

  [
    hotWorkWatched,
    "passes a watcher who is somebody else",
    [welded({}, { operator: "wang", watcher: "li" })],
    ["h1 pass"],
  ],
  [
    hotWorkWatched,
    "fails an operator who watches himself",
    [welded({}, { operator: "wang", watcher: "wang" })],
    ["h1 fail"],
  ],
  [hotWorkWatched, "is unknown without a watcher", [welded({}, { operator: "wang" })], ["h1 unknown"]],

  [
    hotWorkPermit,
    "passes permit, approver, watcher and measures",
    [welded({ permit: "DH-7", measures: "备灭火器" }, { operator: "wang", watcher: "li", approver: "zhao" })],
    ["h1 pass"],
  ],
  [
    hotWorkPermit,
    "fails work without a permit",
    [welded({ measures: "备灭火器" }, { operator: "wang", watcher: "li", approver: "zhao" })],
    ["h1 fail"],
  ],
  [
    hotWorkPermit,
    "fails work that nobody approved",
    [welded({ permit: "DH-7", measures: "备灭火器" }, { operator: "wang", watcher: "li" })],
    ["h1 fail"],
  ],

  [
    vouchers,
    "passes a claim with voucher and approval",
    [claimed({ voucher: "发票.pdf" }, { by: "wang", approver: "zhao" })],
    ["v1 pass"],
  ],
  [vouchers, "fails a claim without a voucher", [claimed({}, { by: "wang", approver: "zhao" })], ["v1 fail"]],
  [vouchers, "fails a claim without approval", [claimed({ voucher: "发票.pdf" }, { by: "wang" })], ["v1 fail"]],
];

it.each(cases.map(([rule, says, entries, expected]) => [`${rule.id} ${says}`, rule, entries, expected] as const))(
  "%s",
  (_, rule, entries, expected) => {
    expect(verdicts(rule, { entries })).toEqual(expected);
  },
);
