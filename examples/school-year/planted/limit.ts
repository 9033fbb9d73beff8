import { moment } from "../generator/dates.ts";
import type { Line } from "../generator/entry.ts";
import { correctionOf, data, ofRow, onDay, passing, withdrawn } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "limit";

/** Lets a sample be thrown away so many minutes after it was taken. */
function thrownAfter(minutes: number) {
  return (line: Line): Line => {
    const taken = String(line.data.takenAt);
    return { ...line, at: moment(taken.slice(0, 10), taken.slice(11), minutes) };
  };
}

function wrong(
  id: string,
  story: string,
  day: string,
  entry: string,
  patch: Line["data"],
  rule: string,
  message = "tooLow",
): Fault {
  return { id, builder, story, change: { [entry]: data(patch) }, findings: [onDay(day, ofRow(rule, entry, message))] };
}

function right(id: string, story: string, entry: string, patch: Line["data"], rule: string): NearMiss {
  return { id, builder, story, change: { [entry]: data(patch) }, stays: passing(rule, entry) };
}

export const limitFaults: readonly Fault[] = [
  wrong("sample-light", "留样只有120克", "2025-09-16", "sample-20250916-03", { grams: 120 }, "canteen/sample-weight"),
  wrong(
    "not-cooked-through",
    "中心温度68度就出锅",
    "2025-10-22",
    "cook-20251022-06",
    { coreCelsius: 68 },
    "canteen/core-temperature",
  ),
  {
    id: "sample-thrown-early",
    builder,
    story: "留样四十七小时就倒了",
    change: { "discard-20251119-04": thrownAfter(47 * 60) },
    findings: [onDay("2025-11-21", ofRow("canteen/sample-kept", "discard-20251119-04", "tooLow"))],
  },
  wrong(
    "held-too-cool",
    "保温台只有57度",
    "2026-01-13",
    "hold-20260113-07",
    { celsius: 57 },
    "canteen/holding-temperature",
  ),
  wrong(
    "milk-too-warm",
    "冷藏牛奶放到9度",
    "2026-03-04",
    "hold-20260304-01-cold",
    { celsius: 9 },
    "canteen/holding-temperature",
    "tooHigh",
  ),
  wrong(
    "chiller-too-warm",
    "3号冷藏柜9.5度",
    "2026-06-17",
    "cold-20260617-chiller-3-2",
    { celsius: 9.5 },
    "canteen/cold-store-temperature",
    "tooHigh",
  ),
  wrong(
    "freezer-too-warm",
    "国庆假期里1号冷冻柜升到零下11.5度",
    "2025-10-06",
    "cold-20251006-freezer-1-1",
    { celsius: -11.5 },
    "canteen/cold-store-temperature",
    "tooHigh",
  ),
  wrong(
    "steam-too-short",
    "蒸汽消毒只有8分钟",
    "2025-10-16",
    "tw-20251016-3-disinfect",
    { minutes: 8 },
    "general/tableware-time",
  ),
  wrong(
    "infrared-too-cool",
    "红外消毒只到115度",
    "2026-04-22",
    "tw-20260422-1-disinfect",
    { celsius: 115 },
    "general/tableware-heat",
  ),
  wrong(
    "chlorine-too-weak",
    "含氯消毒液只有200毫克每升",
    "2026-04-22",
    "tw-20260422-2-disinfect",
    { chlorine: 200 },
    "general/tableware-chlorine",
  ),
  wrong(
    "evacuation-slow",
    "宿舍楼疏散用了195秒",
    "2025-12-04",
    "drill-20251204",
    { evacuationTime: 195 },
    "general/evacuation-time",
    "tooHigh",
  ),
];

const second: Line = {
  id: "cook-20260119-extra",
  kind: "canteen/cooking",
  at: "2026-01-19T11:01",
  covers: "2026-01-19/lunch",
  area: "kitchen-main",
  actors: { by: "p-cook-11" },
  data: { dish: "加餐卤鸡蛋", meal: "lunch", batch: 2, coreCelsius: 8.6 },
};

const tiny: Line = {
  id: "sample-20260120-spoon",
  kind: "canteen/food-sample",
  at: "2026-01-20T12:10",
  covers: "2026-01-20/lunch",
  area: "kitchen-main",
  actors: { by: "p-fso-1" },
  data: { dish: "试味小勺", meal: "lunch", grams: 20 },
};

export const limitNearMisses: readonly NearMiss[] = [
  right("sample-just-enough", "留样正好125克", "sample-20250917-03", { grams: 125 }, "canteen/sample-weight"),
  right("just-cooked", "中心温度正好70度", "cook-20251023-06", { coreCelsius: 70 }, "canteen/core-temperature"),
  {
    id: "sample-forty-eight-hours",
    builder,
    story: "留样正好48小时",
    change: { "discard-20251120-04": thrownAfter(48 * 60) },
    stays: passing("canteen/sample-kept", "discard-20251120-04"),
  },
  right("held-at-sixty", "热藏正好60度", "hold-20260114-07", { celsius: 60 }, "canteen/holding-temperature"),
  right("milk-at-eight", "冷藏正好8度", "hold-20260305-01-cold", { celsius: 8 }, "canteen/holding-temperature"),
  right(
    "chiller-at-eight",
    "冷藏柜正好8度",
    "cold-20260618-chiller-3-2",
    { celsius: 8 },
    "canteen/cold-store-temperature",
  ),
  right(
    "chiller-at-zero",
    "冷藏柜正好0度",
    "cold-20260618-chiller-4-1",
    { celsius: 0 },
    "canteen/cold-store-temperature",
  ),
  right(
    "freezer-at-twelve",
    "冷冻柜正好零下12度",
    "cold-20251007-freezer-1-1",
    { celsius: -12 },
    "canteen/cold-store-temperature",
  ),
  right(
    "steam-ten-minutes",
    "蒸汽消毒正好10分钟",
    "tw-20260422-4-disinfect",
    { minutes: 10 },
    "general/tableware-time",
  ),
  right("soak-five-minutes", "含氯浸泡正好5分钟", "tw-20251016-1-disinfect", { minutes: 5 }, "general/tableware-time"),
  right(
    "infrared-just-hot",
    "红外消毒正好120度",
    "tw-20251016-4-disinfect",
    { celsius: 120 },
    "general/tableware-heat",
  ),
  right(
    "chlorine-just-strong",
    "有效氯正好250毫克每升",
    "tw-20260422-6-disinfect",
    { chlorine: 250 },
    "general/tableware-chlorine",
  ),
  right("evacuated-in-time", "疏散正好180秒", "drill-20260512", { evacuationTime: 180 }, "general/evacuation-time"),
  {
    id: "temperature-mistyped",
    builder,
    story: "86度误填成8.6度，十分钟后更正",
    add: [
      second,
      correctionOf(
        { ...second, data: { ...second.data, coreCelsius: 86 } },
        "cook-20260119-extra-right",
        "2026-01-19T11:11",
      ),
    ],
    stays: passing("canteen/core-temperature", "cook-20260119-extra"),
  },
  {
    id: "spoon-is-no-sample",
    builder,
    story: "试味的小勺误记成留样，随即撤销",
    add: [tiny, withdrawn(tiny.id, "2026-01-20T12:30", "不是留样")],
    stays: [{ rule: "canteen/sample-weight", slot: tiny.id, key: [], verdict: "none" }],
  },
  {
    id: "dishwasher-not-meant",
    builder,
    story: "洗碗机消毒不在这几条温度、时间要求之内",
    change: { "tw-20251016-2-disinfect": data({ minutes: 2 }) },
    stays: [{ rule: "general/tableware-time", slot: "tw-20251016-2-disinfect", key: [], verdict: "none" }],
  },
];
