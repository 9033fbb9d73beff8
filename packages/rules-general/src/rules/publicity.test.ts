import { lacking, row, testRule } from "@houqin/testing";
import { cadenceCases } from "../trial/cadence-cases.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { publicationProved } from "./publication-proved.ts";
import { publicityHeld } from "./publicity-held.ts";
import { publishedLongEnough } from "./published-long-enough.ts";
import { publishedRegularly } from "./published-regularly.ts";
import { resultsPublished } from "./results-published.ts";

const spread = (at: string, theme = "fire") =>
  row("general/publicity", at, { theme, title: "一懂三会", channel: "board" });

const others = ["2025-10-02", "2025-11-02"].flatMap((day) => [spread(day, "safety"), spread(day, "health")]);
testRule(publicityHeld, {
  ...cadenceCases({
    usual: "month",
    others: ["quarter"],
    entry: (day) => spread(day),
    also: others,
    set: [{ options: { themes: ["food"] }, entry: (day) => spread(day, "food") }],
    finds: ["2025-11 没有做fire宣传"],
  }),
});

const posted = (at: string, topic = "spending", more: Readonly<Record<string, unknown>> = {}) =>
  row("general/publication", at, { topic, audience: "all", days: 7, evidence: "wall.jpg", ...more });
testRule(publishedRegularly, {
  ...cadenceCases({
    usual: "quarter",
    others: ["month", "half"],
    entry: (day) => posted(day),
    set: [{ options: { topics: ["knowledge"] }, entry: (day) => posted(day, "knowledge") }],
    finds: ["2025-Q4 没有公示spending"],
  }),
});

const inspected = (topic = "hygiene") =>
  row(
    "general/inspection",
    "2025-11-03T09:00",
    { topic, items: [{ item: "地面", ok: true }], score: 92 },
    { id: `i-${topic}`, area: "dorm-1" },
  );
const result = (at: string, about = "i-hygiene") => posted(at, "assessment", { about });
testRule(resultsPublished, {
  ...november,
  pass: {
    "takes a notice on the third day": [inspected(), result("2025-11-06T23:59")],
    "speaks of the topics that it is set to": {
      entries: [inspected(), inspected("dorm"), result("2025-11-04", "i-dorm")],
      options: { topics: ["dorm"] },
    },
  },
  fail: {
    "is late on the fourth": {
      entries: [inspected(), result("2025-11-07T00:00")],
      finds: ["考评结果公示晚了：2025-11-07T00:00 才公示，应在 2025-11-07T00:00 前"],
    },
    "fails a result that nobody published": {
      entries: [inspected()],
      finds: ["考评结果没有公示，应在 2025-11-07T00:00 前公示"],
    },
  },
  unknown: {
    "is unknown where publications are not kept": { entries: [inspected()], without: ["general/publication"] },
  },
});

testRule(publishedLongEnough, {
  ...wednesday,
  pass: {
    "takes each for its days": [
      posted("2025-11-12", "assessment", { days: 3 }),
      posted("2025-11-12", "reward", { days: 5 }),
      posted("2025-11-12", "policy"),
      posted("2025-11-12"),
    ],
  },
  fail: {
    "fails a day less": {
      entries: [posted("2025-11-12", "reward", { days: 4 })],
      finds: ["只公示了 4 天，至少要 5 天"],
    },
  },
  none: { unknown: "a publication carries its days" },
});

testRule(publicationProved, {
  ...wednesday,
  pass: { "takes one with a photograph": [posted("2025-11-12")] },
  fail: {
    "fails one without": { entries: [lacking(posted("2025-11-12"), "evidence")], finds: ["公示没有留evidence"] },
  },
  none: { unknown: "what is not on record is missing, which fails" },
});
