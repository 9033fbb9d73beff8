import { moment } from "../generator/dates.ts";
import { at, data, days, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const NUMBERS = [1, 2, 3, 4];

/** The four issues of a class are made on another day. */
function issuedOn(room: string, time: string) {
  const [date, clock] = [time.slice(0, 10), time.slice(11)];
  return Object.fromEntries(
    NUMBERS.map((number) => [`issued-2025-autumn-${room}-${number}`, at(moment(date, clock, number))]),
  );
}

export const classThingFaults: readonly Fault[] = [
  {
    id: "class-without-brooms",
    builder: "cadence",
    story: "开学第二周五年级1班才领到扫帚拖把",
    change: issuedOn("class-5-1", "2025-09-12T10:00"),
    findings: [
      {
        rule: "school/class-issued",
        slot: "2025-autumn/start",
        key: ["class-5-1"],
        window: days("2025-09-01", "2025-09-08"),
        message: "late",
        evidence: [
          "issued-2025-autumn-class-5-1-1",
          "issued-2025-autumn-class-5-1-2",
          "issued-2025-autumn-class-5-1-3",
          "issued-2025-autumn-class-5-1-4",
        ],
      },
    ],
  },
  {
    id: "box-not-returned",
    builder: "reconcile",
    story: "期末三年级2班少交一个粉笔盒，没有核销",
    change: { "returned-2026-spring-class-3-2-4": data({ quantity: 6 }) },
    findings: [
      {
        rule: "school/class-returns-agree",
        slot: "2026-spring",
        key: ["class-3-2", "粉笔盒"],
        window: days("2026-03-02", "2026-07-04"),
        message: "differ",
        evidence: [
          "issued-2026-spring-class-3-2-4",
          "added-2026-spring-class-3-2-4",
          "returned-2026-spring-class-3-2-4",
        ],
      },
      {
        rule: "school/class-keeps-things",
        slot: "2026-spring",
        key: ["class-3-2"],
        window: days("2026-03-02", "2026-07-04"),
        message: "tooLow",
        evidence: [
          "issued-2026-spring-class-3-2-1",
          "issued-2026-spring-class-3-2-2",
          "issued-2026-spring-class-3-2-3",
          "issued-2026-spring-class-3-2-4",
          "added-2026-spring-class-3-2-4",
          "worn-2026-spring-class-3-2-1",
          "worn-2026-spring-class-3-2-3",
          "returned-2026-spring-class-3-2-1",
          "returned-2026-spring-class-3-2-2",
          "returned-2026-spring-class-3-2-3",
          "returned-2026-spring-class-3-2-4",
        ],
      },
    ],
  },
  {
    id: "agreement-late",
    builder: "coverage",
    story: "二年级3班的承包书到期九天才续签",
    change: { "contract-2026-spring-class-2-3": at("2026-03-16T14:00") },
    findings: [
      {
        rule: "school/class-contracts-signed",
        slot: "2026-03-07T00:00",
        key: ["class-2-3"],
        window: { from: "2026-03-07T00:00", to: "2026-03-16T14:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "room-passed-over",
    builder: "cadence",
    story: "期中检查漏了四年级2班",
    drop: ["room-20251111-class-4-2"],
    findings: [
      {
        rule: "school/rooms-each-phase",
        slot: "2025-autumn/middle",
        key: ["class-4-2"],
        window: days("2025-11-05", "2025-11-19"),
        message: "late",
        evidence: ["desks-20251216-class-4-2"],
      },
      {
        rule: "school/furniture-checked",
        slot: "2025-11",
        key: ["class-4-2"],
        window: days("2025-11-01", "2025-12-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
];

export const classThingNearMisses: readonly NearMiss[] = [
  {
    id: "brooms-on-the-seventh-day",
    builder: "cadence",
    story: "开学第七天领齐班级物品",
    change: issuedOn("class-5-2", "2025-09-07T15:00"),
    stays: [passes("school/class-issued", "2025-autumn/start", "class-5-2")],
  },
  {
    id: "box-written-off",
    builder: "reconcile",
    story: "少一个粉笔盒，期末前核销，账对得上",
    change: { "returned-2026-spring-class-6-1-4": (line) => data({ quantity: Number(line.data.quantity) - 1 })(line) },
    add: [
      {
        id: "worn-2026-spring-class-6-1-more",
        kind: "school/class-issue",
        at: "2026-07-03T15:00",
        covers: "2026-spring",
        area: "class-6-1",
        actors: { by: "p-storekeeper-1", receiver: "p-teacher-16" },
        data: { item: "粉笔盒", action: "worn", quantity: 1 },
      },
    ],
    stays: [passes("school/class-returns-agree", "2026-spring", "class-6-1", "粉笔盒")],
  },
];
