import { row, testRule } from "@houqin/testing";
import { dorm } from "../trial/cast.ts";
import { autumn, november, wednesday } from "../trial/trial-school.ts";
import { areasChecked } from "./areas-checked.ts";
import { campaignCovers } from "./campaign-covers.ts";
import { campaignHeld } from "./campaign-held.ts";
import { domainsChecked } from "./domains-checked.ts";
import { equipmentMaintained } from "./equipment-maintained.ts";
import { fireMonth } from "./fire-month.ts";
import { keySitesChecked } from "./key-sites-checked.ts";
import { keySitesMarked } from "./key-sites-marked.ts";
import { lightningTested } from "./lightning-tested.ts";
import { surpriseCheck } from "./surprise-check.ts";
import { termPhasesChecked } from "./term-phases-checked.ts";
import { testsValid } from "./tests-valid.ts";

const looked = (at: string, topic: string, more: object = {}, area = "dorm-1") =>
  row("general/inspection", at, { topic, items: [], ...more }, { area });
const anyTopic = "picks the inspections, whatever they are of";
const noBook = ["general/inspection", "general/checked"];
const asset = (id: string, category: string) =>
  row("site/asset", "2024-01-01", { name: id, category }, { subject: id });

testRule(areasChecked, {
  ...november,
  pass: { "takes one inspection in the month": [dorm, looked("2025-11-30T23:00", "hygiene")] },
  fail: {
    "fails a month without one": { entries: [dorm], finds: ["dorm-1 2025-11 没有检查"] },
    "takes no other topic": [dorm, looked("2025-11-30T23:00", "fire")],
    "asks for the topic that it is set to": {
      entries: [dorm, looked("2025-11-30T23:00", "hygiene")],
      options: { topic: "green" },
    },
    "asks it of the kinds that it is set to": {
      entries: [row("site/area", "2024-01-01", { name: "操场", kind: "grounds" }, { subject: "yard" })],
      options: { kinds: ["grounds"] },
    },
    "asks it each day where it is set so": {
      entries: [dorm, looked("2025-11-30T23:00", "hygiene")],
      options: { every: "day" },
    },
    "asks it each week where it is set so": {
      entries: [dorm, looked("2025-11-30T23:00", "hygiene")],
      options: { every: "week" },
    },
    "asks it each quarter where it is set so": {
      entries: [dorm],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "asks it each term where it is set so": { ...autumn, entries: [dorm], options: { every: "term" } },
  },
  unknown: { "is unknown where inspections are not kept": { entries: [dorm], without: noBook } },
  exempt: { options: { topic: anyTopic } },
});

const three = ["fire", "electric", "security"].map((topic) => looked("2025-11-20T09:00", topic));
testRule(domainsChecked, {
  ...november,
  pass: { "takes one inspection of each": three },
  fail: {
    "fails a domain that was left out": { entries: three.slice(0, 2), finds: ["2025-11 没有做security检查"] },
    "asks for the topics that it is set to": { entries: three, options: { topics: ["water"] } },
    "asks it each week where it is set so": { entries: three, options: { every: "week" } },
    "asks it each quarter where it is set so": {
      entries: three.slice(1),
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
    "asks it each term where it is set so": { ...autumn, entries: three.slice(1), options: { every: "term" } },
  },
  unknown: { "is unknown where inspections are not kept": { entries: [], without: noBook } },
});

const phases = ["2025-09-03T09:00", "2025-11-12T09:00", "2026-01-20T09:00"].map((at) => looked(at, "facility"));
testRule(termPhasesChecked, {
  ...autumn,
  pass: { "takes one at the start, in the middle and at the end": phases },
  fail: {
    "fails a start without one": { entries: phases.slice(1), finds: ["2025-autumn/start 没有检查"] },
    "asks for the topic that it is set to": { entries: phases, options: { topic: "green" } },
    "is strict about the days": { entries: phases, options: { days: 1 } },
    "takes none after a week": [...phases.slice(1), looked("2025-09-08T09:00", "facility")],
  },
  unknown: { "is unknown where inspections are not kept": { entries: [], without: noBook } },
  exempt: { options: { topic: anyTopic } },
});

testRule(surpriseCheck, {
  ...november,
  pass: {
    "takes one on each working day": Array.from({ length: 30 }, (_, day) =>
      looked(`2025-11-${String(day + 1).padStart(2, "0")}T10:00`, "safety"),
    ),
  },
  fail: {
    "fails a month without one": [],
    "asks for the topic that it is set to": {
      entries: [looked("2025-11-12T09:00", "safety")],
      options: { topic: "fire" },
    },
    "draws other days with another seed": { entries: [], options: { seed: "other" } },
    "asks for as many as it is set to": { entries: [], options: { times: 2 } },
  },
  unknown: { "is unknown where inspections are not kept": { entries: [], without: noBook } },
  exempt: { options: { topic: anyTopic, times: "more days are drawn, which a month with one on each day passes too" } },
});

const power = row(
  "general/key-site",
  "2025-01-01",
  { reason: "总配电", sign: "sign.jpg" },
  { area: "power-room", actors: { owner: "wang" } },
);
testRule(keySitesChecked, {
  ...november,
  pass: { "takes one in the month": [power, looked("2025-11-30T23:00", "electric", {}, "power-room")] },
  fail: {
    "fails a month without one": { entries: [power], finds: ["要害部位 power-room 2025-11 没有检查"] },
    "asks it each day where it is set so": {
      entries: [power, looked("2025-11-30T23:00", "electric", {}, "power-room")],
      options: { every: "day" },
    },
    "asks it each week where it is set so": {
      entries: [power, looked("2025-11-30T23:00", "electric", {}, "power-room")],
      options: { every: "week" },
    },
    "asks it each quarter where it is set so": {
      entries: [power],
      period: { from: "2025-10-01", to: "2025-12-31" },
      options: { every: "quarter" },
    },
  },
  unknown: { "is unknown where inspections are not kept": { entries: [power], without: noBook } },
});

testRule(keySitesMarked, {
  ...wednesday,
  period: { from: "2025-01-01", to: "2025-11-12" },
  pass: { "takes a sign and an owner": [power] },
  fail: {
    "fails a site without": {
      entries: [row("general/key-site", "2025-01-01", { reason: "总配电" }, { area: "power-room" })],
      finds: ["要害部位缺 sign、owner"],
    },
  },
  none: { unknown: "whatever is absent fails" },
});

const tap = asset("tap-1", "water-point");
const passed = (of: string, validUntil: string, ok = true) =>
  row("general/test-report", "2025-01-10T09:00", { asset: of, passed: ok, validUntil });
testRule(testsValid, {
  ...wednesday,
  pass: {
    "takes a test on its last day": [tap, passed("tap-1", "2025-11-12")],
    "warns thirty days ahead": {
      entries: [tap, passed("tap-1", "2025-12-12")],
      asOf: "2025-11-12",
      finds: ["tap-1 的检测 2025-12-13T00:00 到期，请提前约检"],
    },
  },
  fail: {
    "fails a tap that was never tested": { entries: [tap], finds: ["tap-1 没有有效的检测报告"] },
    "fails a test of the day before": [tap, passed("tap-1", "2025-11-11")],
    "fails a test that was failed": [tap, passed("tap-1", "2026-12-31", false)],
    "asks it of the categories that it is set to": {
      entries: [asset("pump-1", "pump")],
      options: { categories: ["pump"] },
    },
  },
  unknown: { "is unknown where tests are not kept": { entries: [tap], without: ["general/test-report"] } },
});

const rod = asset("rod-1", "lightning");
testRule(lightningTested, {
  ...wednesday,
  pass: {
    "takes a test on its last day": [rod, passed("rod-1", "2025-11-12")],
    "warns thirty days ahead": {
      entries: [rod, passed("rod-1", "2025-12-12")],
      asOf: "2025-11-12",
      finds: ["rod-1 的检测 2025-12-13T00:00 到期，请提前约检"],
    },
  },
  fail: {
    "fails a rod that was never tested": { entries: [rod], finds: ["rod-1 没有有效的检测报告"] },
    "fails a gauge that was never tested": [asset("gauge-1", "pressure-gauge")],
  },
  unknown: { "is unknown where tests are not kept": { entries: [rod], without: ["general/test-report"] } },
});

const pump = asset("pump-1", "pump");
const upkeep = (at: string, task = "upkeep") => row("general/equipment-check", at, { asset: "pump-1", task, ok: true });
testRule(equipmentMaintained, {
  ...wednesday,
  period: { from: "2025-01-01", to: "2025-06-30" },
  asOf: "2025-07-05",
  pass: { "takes ninety days between": [pump, upkeep("2025-01-10T09:00"), upkeep("2025-04-10T09:00")] },
  fail: {
    "fails a pump that nobody serviced": {
      entries: [pump],
      finds: ["pump-1 from-2025-01-01 一直没有保养，已超过期限"],
    },
    "takes no look for upkeep": [pump, upkeep("2025-01-10T09:00"), upkeep("2025-04-10T09:00", "look")],
    "fails ninety-two days": [pump, upkeep("2025-01-10T09:00"), upkeep("2025-04-12T09:00")],
    "asks it of the categories that it is set to": {
      entries: [asset("ac-1", "air-conditioner")],
      options: { categories: ["air-conditioner"] },
    },
    "asks for the tasks that it is set to": {
      entries: [pump, upkeep("2025-01-10T09:00"), upkeep("2025-04-10T09:00")],
      options: { tasks: ["test"] },
    },
  },
  unknown: { "is unknown where upkeep is not kept": { entries: [pump], without: ["general/equipment-check"] } },
});

const sheet = (at: string, checklist = "general/fire-month-sheet") => looked(at, "fire", { checklist });
testRule(fireMonth, {
  ...november,
  pass: { "takes a sheet on the twenty-fifth": [sheet("2025-11-25T23:00")] },
  fail: {
    "fails a month without one": { entries: [], finds: ["2025-11 没有填防火月查表"] },
    "is late on the day after": {
      entries: [sheet("2025-11-26T08:00")],
      finds: ["2025-11 防火月查表晚了：2025-11-26T08:00 才填，应在 2025-11-26T00:00 前"],
    },
    "takes no other sheet": [sheet("2025-11-25T23:00", "general/fire-check-sheet")],
  },
  unknown: { "is unknown where inspections are not kept": { entries: [], without: noBook } },
});

const drive = (at: string, topic = "spring-fire", days = 60) =>
  row("general/campaign", at, { topic, days }, { id: "c-1" });
testRule(campaignHeld, {
  ...wednesday,
  period: { from: "2025-01-01", to: "2025-12-31" },
  pass: { "takes one on the sixtieth day": [drive("2025-04-30T09:00")] },
  fail: {
    "fails a year without one": { entries: [], finds: ["2025-03-01 起的专项行动没有开展"] },
    "is late after that": {
      entries: [drive("2025-05-02T09:00")],
      finds: ["专项行动晚了：2025-05-02T09:00 才开展，应在 2025-05-01T00:00 前"],
    },
    "asks for the topic that it is set to": { entries: [drive("2025-04-30T09:00")], options: { topic: "flood" } },
    "counts from the day that it is set to": { entries: [drive("2025-04-30T09:00")], options: { start: "10-01" } },
  },
  unknown: { "is unknown where campaigns are not kept": { entries: [], without: ["general/campaign"] } },
  exempt: { options: { topic: "picks the campaigns, whatever they are for" } },
});

const thorough = drive("2025-11-01T00:00", "thorough-check", 10);
testRule(campaignCovers, {
  ...november,
  pass: {
    "takes an inspection on the tenth day": [dorm, thorough, looked("2025-11-11T23:00", "safety", { campaign: "c-1" })],
  },
  fail: {
    "fails an area that was left out": {
      entries: [dorm, thorough],
      finds: ["dorm-1 没有查到，应在 2025-11-12T00:00 前查完"],
    },
    "is late on the day after": {
      entries: [dorm, thorough, looked("2025-11-12T08:00", "safety", { campaign: "c-1" })],
      finds: ["dorm-1 查晚了：2025-11-12T08:00 才查，应在 2025-11-12T00:00 前"],
    },
    "takes no inspection that was not for it": [dorm, thorough, looked("2025-11-11T23:00", "safety")],
    "asks it of the kinds that it is set to": {
      entries: [row("site/area", "2024-01-01", { name: "库房", kind: "store" }, { subject: "store-1" }), thorough],
      options: { kinds: ["store"] },
    },
    "asks it in the campaigns that it is set to": {
      entries: [dorm, drive("2025-11-01T00:00", "flood", 10)],
      options: { topics: ["flood"] },
    },
  },
  unknown: { "is unknown where inspections are not kept": { entries: [dorm, thorough], without: noBook } },
});
