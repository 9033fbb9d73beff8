import { at, days, recorded } from "./craft.ts";
import type { Fault } from "./planted.ts";

const builder = "cadence";

export const cadenceFaults: readonly Fault[] = [
  {
    id: "fire-patrol-missed",
    builder,
    story: "1号宿舍楼一天没有防火巡查",
    drop: ["fire-20251112-dorm-1"],
    findings: [
      {
        rule: "general/daily-fire-patrol",
        slot: "2025-11-12",
        key: ["dorm-1"],
        window: days("2025-11-12", "2025-11-13"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "fire-patrol-late-backfill",
    builder,
    story: "调休上班的周六巡了没记，过了补录期才补",
    change: { "fire-20260509-kitchen-main": recorded("2026-05-12T09:00") },
    findings: [
      {
        rule: "general/daily-fire-patrol",
        slot: "2026-05-09",
        key: ["kitchen-main"],
        window: days("2026-05-09", "2026-05-10"),
        message: "lateBackfilled",
        evidence: ["fire-20260509-kitchen-main"],
      },
    ],
  },
  {
    id: "night-round-missed",
    builder,
    story: "跨年夜2号宿舍楼只巡了一次",
    drop: ["night-20251231-dorm-2-2"],
    findings: [
      {
        rule: "general/night-fire-patrol",
        slot: "2025-12-31",
        key: ["dorm-2"],
        window: { from: "2025-12-31T22:00", to: "2026-01-01T06:00" },
        message: "missed",
        evidence: ["night-20251231-dorm-2-1"],
      },
    ],
  },
  {
    id: "night-round-late",
    builder,
    story: "第二次夜巡拖到早上六点整",
    change: { "night-20260318-dorm-1-2": at("2026-03-19T06:00") },
    findings: [
      {
        rule: "general/night-fire-patrol",
        slot: "2026-03-18",
        key: ["dorm-1"],
        window: { from: "2026-03-18T22:00", to: "2026-03-19T06:00" },
        message: "late",
        evidence: ["night-20260318-dorm-1-1", "night-20260318-dorm-1-2"],
      },
    ],
  },
  {
    id: "extinguisher-not-looked-at",
    builder,
    story: "二月漏看一具灭火器",
    drop: ["look-202602-ext-017"],
    findings: [
      {
        rule: "general/extinguisher-check",
        slot: "2026-02",
        key: ["ext-017"],
        window: days("2026-02-01", "2026-03-01"),
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "extinguisher-in-repair",
    builder,
    story: "七月一具灭火器送修没看，已批准豁免",
    drop: ["look-202607-ext-110"],
    findings: [
      {
        rule: "general/extinguisher-check",
        slot: "2026-07",
        key: ["ext-110"],
        window: days("2026-07-01", "2026-08-01"),
        verdict: "waived",
        message: "missed",
        evidence: [],
      },
    ],
  },
  {
    id: "lift-upkeep-late",
    builder,
    story: "电梯两次维保隔了十七天",
    change: { "upkeep-20251112-lift-1": at("2025-11-15T09:00") },
    findings: [
      {
        rule: "general/lift-upkeep",
        slot: "after-2025-10-29T09:00",
        key: ["lift-1"],
        window: { from: "2025-10-29T09:00", to: "2025-11-14T00:00" },
        message: "late",
        evidence: ["upkeep-20251112-lift-1"],
      },
    ],
  },
];
