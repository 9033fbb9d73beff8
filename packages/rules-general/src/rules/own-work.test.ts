import { row, testRule } from "@houqin/testing";
import { person } from "../trial/cadence-cases.ts";
import { wang } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { checkerDiffers } from "./checker-differs.ts";
import { criticalWorkChecked } from "./critical-work-checked.ts";
import { dayNotOverfull } from "./day-not-overfull.ts";
import { learningHours } from "./learning-hours.ts";
import { recordsKept } from "./records-kept.ts";
import { slipsFall } from "./slips-fall.ts";
import { slipsNotRepeated } from "./slips-not-repeated.ts";

const learnt = (hours: number, by = "wang") =>
  row("general/learning", "2025-11-12T19:00", { title: "库存表格", hours }, { actors: { by } });
testRule(learningHours, {
  ...november,
  pass: {
    "takes four hours": [wang, learnt(4)],
    "asks only those on the posts that it is set to": {
      entries: [wang, person("li", "clerk"), learnt(4, "li")],
      options: { posts: ["clerk"] },
    },
  },
  fail: {
    "fails half an hour less": { entries: [wang, learnt(3.5)], finds: ["wang 2025-11 学习 3.5 学时，目标 4 学时"] },
  },
  unknown: { "is unknown where learning is not kept": { entries: [wang], without: ["general/learning"] } },
});

const slipped = (day: string, category = "count") =>
  row("general/slip", day, { title: "盘点漏数", category }, { actors: { by: "wang" } });
testRule(slipsFall, {
  ...november,
  pass: { "takes as many as the month before": [slipped("2025-10-15"), slipped("2025-11-05")] },
  fail: {
    "fails one more": {
      entries: [slipped("2025-10-15"), slipped("2025-11-05"), slipped("2025-11-19", "delay")],
      finds: ["wang 2025-11 差错 2 次，比上月多，不应超过 1 次"],
    },
  },
  none: { unknown: "whoever made no slip is not asked about" },
});
testRule(slipsNotRepeated, {
  ...november,
  pass: { "takes one of each sort": [slipped("2025-11-05"), slipped("2025-11-19", "delay")] },
  fail: {
    "fails the second of a sort": {
      entries: [slipped("2025-11-05"), slipped("2025-11-19")],
      finds: ["wang、count 2025-11 已有 2 次，最多 1 次"],
    },
  },
  none: { unknown: "whoever made no slip is not asked about" },
});

const work = (minutes: number, checker = "li", critical = true) =>
  row(
    "general/work-item",
    "2025-11-12T10:00",
    { title: "物资清单", minutes, critical },
    { actors: { by: "wang", checker } },
  );
const unchecked = { ...work(60), actors: { by: "wang" } };
testRule(criticalWorkChecked, {
  ...wednesday,
  pass: {
    "takes critical work that was checked": [work(60)],
    "asks nothing of other work": [work(60), { ...work(30, "li", false), actors: { by: "wang" } }],
  },
  fail: { "fails critical work that nobody checked": { entries: [unchecked], finds: ["关键工作没有checker"] } },
  none: { unknown: "what is not on record is missing, which fails" },
});
testRule(checkerDiffers, {
  ...wednesday,
  pass: { "takes two people": [work(60)] },
  fail: {
    "fails one person": { entries: [work(60, "wang")], finds: ["经办和复核都是 wang，应换人复核"] },
  },
  unknown: { "is unknown where nobody signed for the work": [{ ...work(60), actors: { checker: "li" } }] },
  exempt: { facts: { "general/work-item checker": "work without a checker is another rule's" } },
});
testRule(dayNotOverfull, {
  ...wednesday,
  pass: { "takes eight hours": [work(300), work(180)] },
  fail: {
    "fails a minute more": {
      entries: [work(300), work(181)],
      finds: ["wang 2025-11-12 安排了 481 分钟的工作，一天最多 480 分钟"],
    },
  },
  none: { unknown: "whoever has no work on the list is not asked about" },
});

const destroyed = (category: string, lastDay: string) =>
  row("general/record-disposal", "2025-11-12", { category, lastDay });
testRule(recordsKept, {
  ...wednesday,
  pass: {
    "takes each after its time to the day": [
      destroyed("purchase-file", "2010-11-12"),
      destroyed("voucher", "1995-11-12"),
      destroyed("statement", "2015-11-12"),
      destroyed("training", "2022-11-12"),
      destroyed("inspection", "2024-11-12"),
      destroyed("fire-test", "2022-11-12"),
    ],
  },
  fail: {
    "fails a month less": {
      entries: [destroyed("inspection", "2024-12-12")],
      finds: ["只保存了 11 个月就销毁，至少要保存 12 个月"],
    },
    "fails bank statements a month less": [destroyed("statement", "2015-12-12")],
  },
  none: { unknown: "a disposal carries the day of the last record" },
});
