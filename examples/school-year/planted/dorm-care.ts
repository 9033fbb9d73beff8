import { acting, at, data, days, ofRow, onDay, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const awards = [1, 2, 3, 4, 5, 6].map((number) => `award-20251031-${number}`);

export const dormCareFaults: readonly Fault[] = [
  {
    id: "rooms-not-inspected",
    builder: "cadence",
    story: "2号楼一周没有查卫生",
    drop: [1, 2, 3].map((turn) => `tidy-20260318-dorm-2-${turn}`),
    findings: [
      {
        rule: "dorm/weekly-inspection",
        slot: "2026-W12",
        key: ["dorm-2"],
        window: days("2026-03-16", "2026-03-23"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "house-not-disinfected",
    builder: "cadence",
    story: "1号楼一周没有消毒",
    drop: ["agent-20251210-dorm-1"],
    findings: [
      {
        rule: "dorm/disinfected",
        slot: "2025-W50",
        key: ["dorm-1"],
        window: days("2025-12-08", "2025-12-15"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "aired-too-short",
    builder: "cadence",
    story: "下雨只开了一刻钟窗",
    change: { "air-20251118-dorm-2": data({ minutes: 15 }) },
    findings: [
      {
        rule: "dorm/aired",
        slot: "2025-11-18",
        key: ["dorm-2"],
        window: days("2025-11-18", "2025-11-19"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "stairs-not-cleaned",
    builder: "cadence",
    story: "2号楼公共区域一天没有保洁",
    drop: ["clean-20260316-37", "clean-20260316-38"],
    findings: [
      {
        rule: "dorm/common-areas-cleaned",
        slot: "2026-03-16",
        key: ["dorm-2"],
        window: days("2026-03-16", "2026-03-17"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "nothing-held",
    builder: "cadence",
    story: "三月1号楼没有开展活动",
    drop: ["evening-20260318-dorm-1"],
    findings: [
      {
        rule: "dorm/activity-held",
        slot: "2026-03",
        key: ["dorm-1"],
        window: days("2026-03-01", "2026-04-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "no-room-named",
    builder: "cadence",
    story: "十月没有评文明寝室",
    drop: awards,
    findings: [
      {
        rule: "dorm/competition-held",
        slot: "2025-10",
        key: [],
        window: days("2025-10-01", "2025-11-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "plate-not-earned",
    builder: "limit",
    story: "八十八分的寝室评上了文明寝室",
    change: { "award-20251128-2": data({ score: 88 }) },
    findings: [onDay("2025-11-28", ofRow("dorm/award-earned", "award-20251128-2", "tooLow"))],
  },
  {
    id: "cleaning-day-left-out",
    builder: "cadence",
    story: "十二月2号楼没有搞大扫除",
    drop: ["dustless-20251226-dorm-2", "dustless-score-20251226-dorm-2", "dustless-post-20251226-dorm-2"],
    findings: [
      {
        rule: "dorm/cleaning-day-held",
        slot: "2025-12",
        key: ["dorm-2"],
        window: days("2025-12-01", "2026-01-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "cleaning-day-unassessed",
    builder: "followUp",
    story: "大扫除做了，没有人去考评",
    drop: ["dustless-score-20260327-dorm-1", "dustless-post-20260327-dorm-1"],
    findings: [
      {
        ...ofRow("dorm/cleaning-day-assessed", "dustless-20260327-dorm-1", "missed"),
        window: { from: "2026-03-27T13:30", to: "2026-04-01T00:00" },
      },
    ],
  },
  {
    id: "scored-their-own",
    builder: "separation",
    story: "区域责任人给自己的楼打分",
    change: { "dustless-score-20251024-dorm-1": acting({ by: "p-keeper-03" }) },
    findings: [
      ofRow("dorm/assessor-independent", "dustless-score-20251024-dorm-1", "same", "dustless-20251024-dorm-1"),
    ],
  },
  {
    id: "result-put-up-late",
    builder: "followUp",
    story: "考评结果第四个工作日才贴出来",
    change: { "dustless-post-20251128-dorm-2": at("2025-12-04T10:00") },
    findings: [
      {
        ...ofRow("dorm/result-posted", "dustless-score-20251128-dorm-2", "late", "dustless-post-20251128-dorm-2"),
        window: { from: "2025-11-28T17:05", to: "2025-12-03T00:00" },
      },
    ],
  },
  {
    id: "result-taken-down-early",
    builder: "limit",
    story: "考评结果只贴了两天",
    change: { "dustless-post-20260424-dorm-1": data({ days: 2 }) },
    findings: [onDay("2026-04-27", ofRow("general/published-long-enough", "dustless-post-20260424-dorm-1", "tooLow"))],
  },
  {
    id: "boarders-not-asked",
    builder: "cadence",
    story: "上半年没有测评宿舍满意度",
    drop: ["survey-2026-H1-dorm-pupil"],
    findings: [
      {
        rule: "dorm/survey-held",
        slot: "2026-H1",
        key: [],
        window: days("2026-01-01", "2026-07-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
];

export const dormCareNearMisses: readonly NearMiss[] = [
  {
    id: "aired-half-an-hour",
    builder: "cadence",
    story: "开窗正好半小时",
    change: { "air-20251119-dorm-2": data({ minutes: 30 }) },
    stays: [passes("dorm/aired", "2025-11-19", "dorm-2")],
  },
  {
    id: "plate-just-earned",
    builder: "limit",
    story: "正好九十分评上文明寝室",
    change: { "award-20251128-3": data({ score: 90 }) },
    stays: passing("dorm/award-earned", "award-20251128-3"),
  },
  {
    id: "result-put-up-in-time",
    builder: "followUp",
    story: "考评结果第二个工作日晚上贴出来",
    change: { "dustless-post-20251128-dorm-1": at("2025-12-02T23:59") },
    stays: passing("dorm/result-posted", "dustless-score-20251128-dorm-1"),
  },
  {
    id: "result-up-three-days",
    builder: "limit",
    story: "考评结果正好贴三天",
    change: { "dustless-post-20260424-dorm-2": data({ days: 3 }) },
    stays: passing("general/published-long-enough", "dustless-post-20260424-dorm-2"),
  },
  {
    id: "no-cleaning-day-in-february",
    builder: "cadence",
    story: "二月放寒假，不搞大扫除",
    stays: [{ rule: "dorm/cleaning-day-held", slot: "2026-02", key: ["dorm-1"], verdict: "none" }],
  },
];
