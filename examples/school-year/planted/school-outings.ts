import { activity, safetyList } from "../generator/outings.ts";
import { at, data, lacking, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

export const schoolOutingFaults: readonly Fault[] = [
  {
    id: "outing-prepared-late",
    builder: "leadTime",
    story: "看儿童剧的前一天才过安全清单",
    change: { "list-theatre": at("2025-12-18T15:30") },
    findings: [
      {
        ...ofRow("school/outing-ready", "activity-theatre", "late", "list-theatre"),
        window: { from: "", to: "2025-12-17T00:00" },
      },
    ],
  },
  {
    id: "outing-unprepared",
    builder: "leadTime",
    story: "临时去消防站，没有做安全准备",
    add: [
      activity("station", "二年级参观消防站", "outing", "2026-06-08", "2026-06-11T09:00", { people: 66, escorts: 6 }),
    ],
    findings: [
      { ...ofRow("school/outing-ready", "activity-station", "missed"), window: { from: "", to: "2026-06-09T00:00" } },
    ],
  },
  {
    id: "outing-without-lesson",
    builder: "presence",
    story: "学农实践批了成行，没有行前安全课",
    change: { "list-farm": lacking("lesson") },
    findings: [onDay("2025-11-03", ofRow("school/outing-list-complete", "list-farm", "absent"))],
  },
  {
    id: "escorts-too-few",
    builder: "limit",
    story: "99名学生去博物馆，只有5名老师带队",
    change: { "activity-museum": data({ escorts: 5 }) },
    findings: [onDay("2025-09-15", ofRow("school/escorts-enough", "activity-museum", "tooHigh"))],
  },
  {
    id: "permit-asked-late",
    builder: "leadTime",
    story: "千人游园会提前半个月才申请许可",
    change: { "permit-children": at("2026-05-18T10:20") },
    findings: [
      {
        ...ofRow("school/event-permit", "activity-children", "late", "permit-children"),
        window: { from: "", to: "2026-05-13T00:00" },
      },
    ],
  },
];

export const schoolOutingNearMisses: readonly NearMiss[] = [
  {
    id: "outing-three-workdays-ahead",
    builder: "leadTime",
    story: "外出前第三个工作日过安全清单",
    add: [
      activity("park", "一年级秋游", "outing", "2025-10-20", "2025-10-31T08:30", { people: 90, escorts: 6 }),
      safetyList("park", "2025-10-27T17:00"),
    ],
    stays: [...passing("school/outing-ready", "activity-park"), ...passing("school/escorts-enough", "activity-park")],
  },
  {
    id: "permit-twenty-days-ahead",
    builder: "leadTime",
    story: "运动会前二十天申请许可",
    change: { "permit-sports": at("2025-10-03T10:00") },
    stays: passing("school/event-permit", "activity-sports"),
  },
  {
    id: "small-event-needs-no-permit",
    builder: "leadTime",
    story: "三百人的校园活动不用申请许可",
    add: [activity("fair", "跳蚤市场", "public", "2026-05-11", "2026-05-22T15:00", { people: 300 })],
    stays: [{ rule: "school/event-permit", slot: "activity-fair", key: [], verdict: "none" }],
  },
];
