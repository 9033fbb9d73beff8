import { acting, correctionOf, data, days, issued, ofRow, onDay, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

export const schoolBusFaults: readonly Fault[] = [
  {
    id: "bus-uninspected",
    builder: "validity",
    story: "2号校车检验过期，周五照样送学生回家",
    change: { "paper-bus-inspection-bus-2-2": issued("2026-01-26", "10:30") },
    findings: [
      {
        rule: "school/bus-inspected",
        slot: "trip-20260123-bus-2-pm",
        key: ["bus-2"],
        window: days("2026-01-23", "2026-01-24"),
        message: "tooLow",
        evidence: ["trip-20260123-bus-2-pm", "paper-bus-inspection-bus-2-1"],
      },
    ],
  },
  {
    id: "driver-not-reviewed",
    builder: "validity",
    story: "驾驶员审验过期后又出了一天车",
    change: { "paper-driver-review-p-driver-1-2": issued("2026-04-09", "10:30") },
    findings: [
      {
        rule: "school/driver-reviewed",
        slot: "trip-20260408-bus-1-am",
        key: ["p-driver-1"],
        window: days("2026-04-08", "2026-04-09"),
        message: "tooLow",
        evidence: ["trip-20260408-bus-1-am", "paper-driver-review-p-driver-1-1"],
      },
      {
        rule: "school/driver-reviewed",
        slot: "trip-20260408-bus-1-pm",
        key: ["p-driver-1"],
        window: days("2026-04-08", "2026-04-09"),
        message: "tooLow",
        evidence: ["trip-20260408-bus-1-pm", "paper-driver-review-p-driver-1-1"],
      },
    ],
  },
  {
    id: "bus-without-attendant",
    builder: "presence",
    story: "照管员请假，校车没人跟车",
    change: { "trip-20251118-bus-1-pm": acting({ attendant: undefined }) },
    findings: [onDay("2025-11-18", ofRow("school/bus-attended", "trip-20251118-bus-1-pm", "absent"))],
  },
  {
    id: "child-left-aboard",
    builder: "limit",
    story: "一名幼儿在车上睡着，没有下车",
    change: { "trip-20251009-bus-1-am": data({ boarded: 34, alighted: 33 }) },
    findings: [onDay("2025-10-09", ofRow("school/bus-emptied", "trip-20251009-bus-1-am", "tooHigh"))],
  },
  {
    id: "bus-over-full",
    builder: "limit",
    story: "36座的校车坐了38人",
    change: { "trip-20260312-bus-1-pm": data({ boarded: 38, alighted: 38 }) },
    findings: [onDay("2026-03-12", ofRow("school/bus-not-overfull", "trip-20260312-bus-1-pm", "tooHigh"))],
  },
  {
    id: "bus-not-looked-at",
    builder: "prohibition of an act",
    story: "赶时间，出车前没有检查",
    change: { "trip-20260520-bus-1-am": data({ inspected: false }) },
    findings: [onDay("2026-05-20", ofRow("school/bus-looked-at", "trip-20260520-bus-1-am", "forbidden"))],
  },
  {
    id: "bus-not-serviced",
    builder: "cadence",
    story: "1号校车三月没有维护",
    drop: ["gear-20260312-bus-1"],
    findings: [
      {
        rule: "school/bus-serviced",
        slot: "2026-03",
        key: ["bus-1"],
        window: days("2026-03-01", "2026-04-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "no-bus-drill",
    builder: "cadence",
    story: "春季学期没有搞校车逃生演练",
    drop: ["lesson-20260318-bus"],
    findings: [
      {
        rule: "school/bus-drill",
        slot: "2026-spring",
        key: [],
        window: days("2026-03-02", "2026-07-04"),
        message: "missed",
        evidence: [],
      },
    ],
  },
];

export const schoolBusNearMisses: readonly NearMiss[] = [
  {
    id: "bus-just-full",
    builder: "limit",
    story: "36座正好坐36人",
    change: { "trip-20260313-bus-1-pm": data({ boarded: 36, alighted: 36 }) },
    stays: passing("school/bus-not-overfull", "trip-20260313-bus-1-pm"),
  },
  {
    id: "alighted-mistyped",
    builder: "limit",
    story: "下车人数误填，到校清点后更正",
    change: { "trip-20251010-bus-1-am": data({ boarded: 35, alighted: 25 }) },
    add: [
      correctionOf(
        {
          id: "trip-20251010-bus-1-am",
          kind: "school/bus-trip",
          at: "2025-10-10T07:09",
          actors: { driver: "p-driver-1", attendant: "p-attendant-1" },
          data: {
            bus: "bus-1",
            route: "城东幼儿线",
            seats: 36,
            boarded: 35,
            alighted: 35,
            inspected: true,
            others: 0,
            inFront: 0,
          },
        },
        "trip-20251010-bus-1-am-right",
        "2025-10-10T07:50",
      ),
    ],
    stays: passing("school/bus-emptied", "trip-20251010-bus-1-am"),
  },
  {
    id: "bus-inspected-next-day",
    builder: "validity",
    story: "1号校车检验到期次日新证生效，没有断档",
    change: { "paper-bus-inspection-bus-1-2": issued("2026-01-09", "10:30") },
    stays: [passes("school/bus-inspected", "trip-20260109-bus-1-am", "bus-1")],
  },
];
