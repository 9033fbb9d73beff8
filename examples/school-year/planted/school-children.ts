import { sickLeave, traced } from "../generator/illness.ts";
import { at, data, days, lacking, ofRow, onDay, passes, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** So many of a class are away with one symptom, from ten to nine on, and asked after. */
function cases(name: string, day: string, area: string, symptom: string, many: number) {
  return Array.from({ length: many }, (_, index) => {
    const id = `sick-${name}-${index + 1}`;
    return [sickLeave(id, `${day}T08:5${index}`, area, symptom), traced(id, `${day}T15:0${index}`)];
  }).flat();
}

export const schoolChildFaults: readonly Fault[] = [
  {
    id: "child-to-a-stranger",
    builder: "prohibition of an act",
    story: "邻居来接，没有委托书也放了人",
    change: { "fetch-20251106-kg-1": data({ collector: "邻居", authorised: false }) },
    findings: [onDay("2025-11-06", ofRow("school/child-to-authorised", "fetch-20251106-kg-1", "forbidden"))],
  },
  {
    id: "collector-not-named",
    builder: "presence",
    story: "离园交接没写谁接走的",
    change: { "fetch-20251104-kg-3": lacking("collector") },
    findings: [onDay("2025-11-04", ofRow("school/release-signed", "fetch-20251104-kg-3", "absent"))],
  },
  {
    id: "unwell-among-the-others",
    builder: "limit",
    story: "晨检两名幼儿发热，只隔离了一名",
    change: { "child-20251103-kg-5-morning": data({ unwell: 2, isolated: 1 }) },
    findings: [onDay("2025-11-03", ofRow("school/unwell-set-apart", "child-20251103-kg-5-morning", "tooHigh"))],
  },
  {
    id: "illness-not-asked-after",
    builder: "followUp",
    story: "因病缺勤没有追踪",
    drop: ["sick-20251010-2-traced"],
    findings: [
      {
        ...ofRow("school/absence-traced", "sick-20251010-2", "missed"),
        window: { from: "2025-10-10T08:22", to: "2025-10-11T08:23" },
      },
    ],
  },
  {
    id: "illness-asked-after-late",
    builder: "followUp",
    story: "因病缺勤隔了一天多才追踪",
    change: { "sick-20251011-1-traced": at("2025-10-12T10:20") },
    findings: [
      {
        ...ofRow("school/absence-traced", "sick-20251011-1", "late", "sick-20251011-1-traced"),
        window: { from: "2025-10-11T08:16", to: "2025-10-12T08:17" },
      },
    ],
  },
  {
    id: "three-fevers-in-a-class",
    builder: "ceiling",
    story: "一个班一天三人发热，已到报告线",
    add: cases("flu", "2026-01-12", "class-2-1", "fever", 3),
    findings: [
      {
        rule: "school/no-cluster-in-a-day",
        slot: "2026-01-12",
        key: ["class-2-1", "fever"],
        window: days("2026-01-12", "2026-01-13"),
        message: "tooHigh",
        evidence: ["sick-flu-1", "sick-flu-2", "sick-flu-3"],
      },
    ],
  },
  {
    id: "five-vomit-in-three-days",
    builder: "ceiling",
    story: "一个班三天里五人呕吐",
    add: [
      ...cases("noro-a", "2026-03-17", "class-4-3", "vomiting", 2),
      ...cases("noro-b", "2026-03-18", "class-4-3", "vomiting", 2),
      ...cases("noro-c", "2026-03-19", "class-4-3", "vomiting", 1),
    ],
    findings: [
      {
        rule: "school/no-cluster-in-days",
        slot: "2026-spring",
        key: ["class-4-3", "vomiting"],
        message: "cluster",
        evidence: ["sick-noro-a-1", "sick-noro-a-2", "sick-noro-b-1", "sick-noro-b-2", "sick-noro-c-1"],
      },
    ],
  },
  {
    id: "outbreak-reported-late",
    builder: "followUp",
    story: "疑似暴发两小时零一分才上报",
    change: { "outbreak-20260415-report": at("2026-04-15T12:11") },
    findings: [
      {
        ...ofRow("school/outbreak-reported", "outbreak-20260415", "late", "outbreak-20260415-report"),
        window: { from: "2026-04-15T10:10", to: "2026-04-15T12:11" },
      },
    ],
  },
];

export const schoolChildNearMisses: readonly NearMiss[] = [
  {
    id: "both-set-apart",
    builder: "limit",
    story: "两名幼儿异常，两名都隔离了",
    change: { "child-20251103-kg-6-morning": data({ unwell: 2, isolated: 2 }) },
    stays: passing("school/unwell-set-apart", "child-20251103-kg-6-morning"),
  },
  {
    id: "asked-after-in-a-day",
    builder: "followUp",
    story: "正好二十四小时追踪到病因",
    change: { "sick-20251010-3-traced": at("2025-10-11T08:28") },
    stays: passing("school/absence-traced", "sick-20251010-3"),
  },
  {
    id: "two-fevers-in-a-class",
    builder: "ceiling",
    story: "一个班一天两人发热，没过报告线",
    add: cases("cold", "2026-01-13", "class-2-2", "fever", 2),
    stays: [passes("school/no-cluster-in-a-day", "2026-01-13", "class-2-2", "fever")],
  },
  {
    id: "four-vomit-in-three-days",
    builder: "ceiling",
    story: "一个班三天里四人呕吐",
    add: [
      ...cases("noro-d", "2026-05-26", "class-4-1", "vomiting", 2),
      ...cases("noro-e", "2026-05-27", "class-4-1", "vomiting", 2),
    ],
    stays: [passes("school/no-cluster-in-days", "2026-spring", "class-4-1", "vomiting")],
  },
  {
    id: "cluster-has-a-day",
    builder: "followUp",
    story: "聚集性病例不是暴发，第二天早上报告也来得及",
    change: { "outbreak-20251127-report": at("2025-11-28T09:40") },
    stays: passing("school/outbreak-reported", "outbreak-20251127"),
  },
];
