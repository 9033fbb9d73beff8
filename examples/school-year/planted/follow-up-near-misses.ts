import { at, handled, passing, recorded, withdrawn } from "./craft.ts";
import { accident, lateSample, repair } from "./follow-up-scenes.ts";
import type { NearMiss } from "./planted.ts";

const builder = "followUp";

export const followUpNearMisses: readonly NearMiss[] = [
  {
    id: "answered-after-holiday",
    builder,
    story: "国庆前的投诉，节后第三个工作日（调休周六）答复",
    change: { "reply-20250930-2": at("2025-10-11T17:00") },
    stays: passing("general/complaint-answered", "say-20250930-2"),
  },
  {
    id: "sample-three-hours",
    builder,
    story: "留样正好三小时",
    change: lateSample("sample-20251016-08", "discard-20251016-08", "2025-10-16T13:41"),
    stays: passing("canteen/sample-taken", "cook-20251016-08"),
  },
  {
    id: "corrected-across-winter",
    builder,
    story: "寒假前的问题，开学第四天整改，仍是第五个工作日",
    add: handled("issue-winter", "toilet-05", "minor", "2026-01-22T10:00", "2026-03-05T23:00", "2026-03-06T10:00"),
    stays: passing("general/issue-corrected", "issue-winter"),
  },
  {
    id: "accident-reported-in-an-hour",
    builder,
    story: "正好一小时上报",
    add: accident("incident-slip", "2025-11-26T09:00", "2025-11-26T10:00"),
    stays: passing("general/accident-reported", "incident-slip"),
  },
  {
    id: "repaired-in-a-day",
    builder,
    story: "正好二十四小时修好",
    add: repair("repair-just", "2026-01-13T09:00", "living", 1440),
    stays: passing("general/repair-in-time", "repair-just"),
  },
  {
    id: "correction-backfilled",
    builder,
    story: "整改记录在补录期最后一分钟补上",
    add: handled(
      "issue-backfilled",
      "toilet-08",
      "minor",
      "2026-06-01T10:30",
      "2026-06-08T10:00",
      "2026-06-09T10:00",
    ).map((line) => (line.kind === "general/correction" ? recorded("2026-06-11T23:59")(line) : line)),
    stays: passing("general/issue-corrected", "issue-backfilled"),
  },
  {
    id: "issue-withdrawn",
    builder,
    story: "误报的问题当天撤销，不必整改",
    add: [
      ...handled("issue-mistaken", "dorm-1", "minor", "2026-04-20T10:00"),
      withdrawn("issue-mistaken", "2026-04-20T16:00", "误报"),
    ],
    stays: [{ rule: "general/issue-corrected", slot: "issue-mistaken", key: [], verdict: "none" }],
  },
  {
    id: "key-twelve-hours",
    builder,
    story: "钥匙正好借十二个小时",
    change: { "key-20251017-key-01-out": at("2025-10-17T07:20"), "key-20251017-key-01-back": at("2025-10-17T19:20") },
    stays: passing("general/keys-returned", "key-20251017-key-01-out"),
  },
];
