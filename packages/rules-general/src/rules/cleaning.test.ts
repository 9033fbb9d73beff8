import { lacking, row, testRule } from "@houqin/testing";
import { wang } from "../trial/cast.ts";
import { november, wednesday } from "../trial/trial-school.ts";
import { cleaningAssessed } from "./cleaning-assessed.ts";
import { groundsLooked } from "./grounds-looked.ts";
import { groundsThrive } from "./grounds-thrive.ts";
import { pruned } from "./pruned.ts";
import { thoroughCleaning } from "./thorough-cleaning.ts";
import { wateredWhenDry } from "./watered-when-dry.ts";
import { weeded } from "./weeded.ts";
import { zonesCleaned } from "./zones-cleaned.ts";

const hall = row("site/area", "2024-01-01", { name: "餐厅", kind: "dining-hall" }, { subject: "hall" });
const lawn = row("site/area", "2024-01-01", { name: "草坪", kind: "grounds" }, { subject: "lawn" });
const swept = (at: string, task = "clean", area = "hall") =>
  row("general/cleaning", at, { task }, { area, actors: { by: "wang" } });

testRule(zonesCleaned, {
  ...wednesday,
  pass: { "takes one by each hour": [hall, swept("2025-11-12T09:00"), swept("2025-11-12T15:00")] },
  fail: {
    "fails an hour without": {
      entries: [hall, swept("2025-11-12T09:00")],
      finds: ["hall 2025-11-12T15:00 没有打扫"],
    },
    "takes no other task": [hall, swept("2025-11-12T09:00", "waste"), swept("2025-11-12T15:00")],
    "asks it by the hours that it is set to": {
      entries: [hall, swept("2025-11-12T09:00"), swept("2025-11-12T15:00")],
      options: { at: ["07:00", "16:00"] },
    },
    "asks it of the kinds that it is set to": { entries: [lawn], options: { kinds: ["grounds"] } },
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [hall], without: ["general/cleaning"] } },
});

testRule(thoroughCleaning, {
  ...november,
  pass: { "takes one in the month": [wang, swept("2025-11-29T15:00", "thorough")] },
  fail: {
    "fails whoever was not there": { entries: [wang], finds: ["wang 2025-11 没有参加大扫除"] },
    "asks it each week where it is set so": {
      entries: [wang, swept("2025-11-29T15:00", "thorough")],
      options: { every: "week" },
    },
    "asks it each quarter where it is set so": {
      entries: [wang],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
  },
  unknown: { "is unknown where cleaning is not kept": { entries: [wang], without: ["general/cleaning"] } },
});

const assessed = (at: string, topic = "hygiene") =>
  row("general/inspection", at, { topic, items: [] }, { area: "hall" });
testRule(cleaningAssessed, {
  ...wednesday,
  pass: { "takes one on the third day": [swept("2025-11-12T15:00", "thorough"), assessed("2025-11-15T23:00")] },
  fail: {
    "fails a cleaning without": {
      entries: [swept("2025-11-12T15:00", "thorough")],
      finds: ["大扫除后没有考评，应在 2025-11-16T00:00 前考评"],
    },
    "is late on the fourth": {
      entries: [swept("2025-11-12T15:00", "thorough"), assessed("2025-11-16T09:00")],
      finds: ["考评晚了：2025-11-16T09:00 才评，应在 2025-11-16T00:00 前"],
    },
    "takes no other inspection": [swept("2025-11-12T15:00", "thorough"), assessed("2025-11-15T23:00", "fire")],
  },
  unknown: {
    "is unknown where inspections are not kept": {
      entries: [swept("2025-11-12T15:00", "thorough")],
      without: ["general/inspection", "general/checked"],
    },
  },
});

const seen = (at: string, soil: string, weeds = false, score?: number) =>
  row("general/plant-check", at, { soil, weeds, ...(score === undefined ? {} : { score }) }, { area: "lawn" });
const worked = (at: string, task: string) =>
  row("general/greening", at, { task }, { area: "lawn", actors: { by: "li" } });
testRule(wateredWhenDry, {
  ...wednesday,
  pass: {
    "takes water on the next day": [seen("2025-11-12T09:00", "dry"), worked("2025-11-13T23:00", "water")],
  },
  fail: {
    "fails dry soil without": {
      entries: [seen("2025-11-12T09:00", "dry")],
      finds: ["土壤干旱没有浇水，应在 2025-11-14T00:00 前浇"],
    },
    "is late on the day after": {
      entries: [seen("2025-11-12T09:00", "dry"), worked("2025-11-14T08:00", "water")],
      finds: ["浇水晚了：2025-11-14T08:00 才浇，应在 2025-11-14T00:00 前"],
    },
  },
  unknown: {
    "is unknown where the work is not kept": {
      entries: [seen("2025-11-12T09:00", "dry")],
      without: ["general/greening"],
    },
  },
});

testRule(weeded, {
  ...wednesday,
  pass: {
    "takes the seventh day": [seen("2025-11-12T09:00", "moist", true), worked("2025-11-19T23:00", "weed")],
  },
  fail: {
    "fails weeds that stay": {
      entries: [seen("2025-11-12T09:00", "moist", true)],
      finds: ["有杂草没有清除，应在 2025-11-20T00:00 前清完"],
    },
    "is late on the eighth": {
      entries: [seen("2025-11-12T09:00", "moist", true), worked("2025-11-20T08:00", "weed")],
      finds: ["除草晚了：2025-11-20T08:00 才除，应在 2025-11-20T00:00 前"],
    },
  },
  unknown: {
    "is unknown where the work is not kept": {
      entries: [seen("2025-11-12T09:00", "moist", true)],
      without: ["general/greening"],
    },
  },
});

testRule(groundsLooked, {
  ...wednesday,
  period: { from: "2025-09-01", to: "2025-09-07" },
  pass: { "takes one look in the week": [lawn, seen("2025-09-07T18:00", "moist")] },
  fail: {
    "fails a week without": { entries: [lawn], finds: ["lawn 2025-W36 没有查看绿地"] },
    "asks it each month where it is set so": {
      entries: [lawn],
      period: { from: "2025-09-01", to: "2025-09-30" },
      options: { every: "month" },
    },
  },
  unknown: { "is unknown where nobody looks": { entries: [lawn], without: ["general/plant-check"] } },
});

testRule(pruned, {
  ...wednesday,
  period: { from: "2025-07-01", to: "2025-12-31" },
  pass: { "takes one in the half year": [lawn, worked("2025-12-31T15:00", "prune")] },
  fail: {
    "fails a half year without": { entries: [lawn], finds: ["lawn 2025-H2 没有修剪"] },
    "takes none by nobody": [lawn, lacking(worked("2025-12-31T15:00", "prune"), "actors")],
    "asks it each month where it is set so": {
      entries: [lawn, worked("2025-12-31T15:00", "prune")],
      options: { every: "month" },
    },
    "asks it each quarter where it is set so": {
      entries: [lawn, worked("2025-12-31T15:00", "prune")],
      options: { every: "quarter" },
    },
    "asks it each year where it is set so": {
      entries: [lawn],
      period: { from: "2025-01-01", to: "2025-12-31" },
      options: { every: "year" },
    },
  },
  unknown: { "is unknown where the work is not kept": { entries: [lawn], without: ["general/greening"] } },
});

testRule(groundsThrive, {
  ...wednesday,
  period: { from: "2025-10-01", to: "2025-12-31" },
  pass: {
    "takes a twentieth less": [
      seen("2025-08-10T09:00", "moist", false, 80),
      seen("2025-11-10T09:00", "moist", false, 76),
    ],
  },
  fail: {
    "fails less than that": {
      entries: [seen("2025-08-10T09:00", "moist", false, 80), seen("2025-11-10T09:00", "moist", false, 75)],
      finds: ["2025-Q4 绿化长势评分 75 分，比上季度低，不应低于 76 分"],
    },
  },
  unknown: { "is unknown with nothing to compare with": [seen("2025-11-10T09:00", "moist", false, 76)] },
});
