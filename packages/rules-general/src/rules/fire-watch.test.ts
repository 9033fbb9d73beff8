import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { dorm, extinguisher, wang } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { breachEnded } from "./breach-ended.ts";
import { controlRoomLogged } from "./control-room-logged.ts";
import { controlRoomManned } from "./control-room-manned.ts";
import { drillReported } from "./drill-reported.ts";
import { eBikesOutside } from "./e-bikes-outside.ts";
import { extinguisherInLife } from "./extinguisher-in-life.ts";
import { extinguisherScrapDate } from "./extinguisher-scrap-date.ts";
import { fireOperatorCertified } from "./fire-operator-certified.ts";

const verdictsOf = verdictsUnder(wednesday);
const at = (kind: string) => ({ site: { kind } });

const secondHalf = { period: { from: "2025-07-01", to: "2025-12-31" } };
const reported = (day: string, topic = "drill") => row("general/report", `${day}T10:00`, { topic, to: "应急管理局" });
testRule(drillReported, {
  ...wednesday,
  ...at("hotel"),
  ...secondHalf,
  pass: {
    "takes one report in the half year": [reported("2025-12-31")],
    "asks a company that is put in": {
      entries: [reported("2025-07-01")],
      ...at("company"),
      options: { sites: ["company"] },
    },
  },
  fail: {
    "fails a half year without one": {
      entries: [reported("2025-12-31", "hazard-stats")],
      finds: ["2025-H2 没有报送演练情况"],
    },
    "asks a company that is put in, and finds nothing": {
      entries: [],
      ...at("company"),
      options: { sites: ["company"] },
    },
  },
  unknown: { "is unknown where no reports are kept": { entries: [], without: ["general/report"] } },
});

const locked = row(
  "general/issue",
  "2025-11-12T09:00",
  {
    title: "南门上锁",
    category: "fire",
    severity: "general",
    source: "patrol",
    onTheSpot: true,
    breach: "exit-blocked",
  },
  { id: "i-1" },
);
const corrected = (moment: string, issue = "i-1") => row("general/correction", moment, { issue, measure: "开锁" });
testRule(breachEnded, {
  ...wednesday,
  pass: { "takes a correction late on the same day": [locked, corrected("2025-11-12T23:59")] },
  fail: {
    "is late on the next day": {
      entries: [locked, corrected("2025-11-13T00:00")],
      finds: ["应当场改正，2025-11-13T00:00 才改"],
    },
    "takes no correction of another issue": {
      entries: [locked, corrected("2025-11-12T09:05", "i-2")],
      finds: ["应当场改正，当天没有改正记录"],
    },
  },
  unknown: { "is unknown where no corrections are kept": { entries: [locked], without: ["general/correction"] } },
});
it("leaves issues alone that are no such breach", () => {
  const { breach: _breach, ...data } = locked.data;
  expect(verdictsOf(breachEnded, [{ ...locked, data }])).toEqual([]);
});

const looked = (eBikesInside: boolean) =>
  row("general/patrol", "2025-11-12T22:00", { topic: "fire", result: "ok", eBikesInside }, { area: "dorm-1" });
testRule(eBikesOutside, {
  ...wednesday,
  pass: { "takes a patrol that found none": [looked(false)] },
  fail: {
    "fails a patrol that found one": { entries: [looked(true)], finds: ["巡查发现电动自行车在楼内停放或充电"] },
  },
  none: { unknown: "patrols that did not look for them are not asked" },
});

const operator = { ...wang, data: { name: "王师傅", post: "fire-operator" } };
const certified = (validUntil: string, { category = "fire-operator", holder = "wang" } = {}) =>
  row("general/certificate", "2024-11-13", { holder, category, number: "F-1", issuedOn: "2024-11-13", validUntil });
testRule(fireOperatorCertified, {
  ...wednesday,
  pass: {
    "takes a certificate on its last day": [operator, certified("2025-11-12")],
    "warns thirty days before it ends": {
      entries: [operator, certified("2025-12-12")],
      asOf: "2025-11-12",
      finds: ["wang 的消防设施操作员证 2025-12-13T00:00 到期，请提前复审"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [operator, certified("2025-11-11")],
      finds: ["wang 没有有效的消防设施操作员证"],
    },
    "takes no welder's certificate": [operator, certified("2026-11-12", { category: "hot-work" })],
    "asks other posts where it is set to": {
      entries: [{ ...wang, data: { name: "王师傅", post: "guard" } }],
      options: { posts: ["guard"] },
    },
  },
  unknown: { "is unknown where no certificates are kept": { entries: [operator], without: ["general/certificate"] } },
});
it("asks nobody else for one", () => {
  expect(verdictsOf(fireOperatorCertified, [wang])).toEqual([]);
});

const room = row("site/area", "2024-01-01", { name: "消控室", kind: "control-room" }, { subject: "fire-room" });
const shift = (start: string, end: string, area = "fire-room") =>
  row("general/shift", start, { post: "fire-operator", start, end }, { area });
const dayAndNight = shift("2025-11-12T00:00", "2025-11-13T00:00");
testRule(controlRoomManned, {
  ...wednesday,
  pass: { "takes one person all day and night": [room, dayAndNight] },
  fail: {
    "fails an hour without anybody": {
      entries: [room, shift("2025-11-12T00:00", "2025-11-12T22:30")],
      finds: ["fire-room 值班缺人：在岗 0 人，应有 1 人"],
    },
    "takes no shift elsewhere": [room, shift("2025-11-12T00:00", "2025-11-13T00:00", "gate-1")],
    "asks two where it is set to": { entries: [room, dayAndNight], options: { people: 2 } },
  },
  unknown: { "is unknown where no shifts are kept": { entries: [room], without: ["general/shift"] } },
});
it("asks nothing where there is no fire control room", () => {
  expect(verdictsOf(controlRoomManned, [dorm])).toEqual([]);
  expect(verdictsOf(controlRoomLogged, [dorm])).toEqual([]);
});

const lines = (count: number, topic = "control-room") =>
  Array.from({ length: count }, (_, index) =>
    row(
      "general/patrol",
      `2025-11-12T${String(index * 2).padStart(2, "0")}:00`,
      { topic, result: "ok" },
      { area: "fire-room" },
    ),
  );
testRule(controlRoomLogged, {
  ...wednesday,
  pass: {
    "takes twelve lines": [room, ...lines(12)],
    "takes fewer where it is set to": { entries: [room, ...lines(4)], options: { perDay: 4 } },
  },
  fail: {
    "fails eleven lines": {
      entries: [room, ...lines(11)],
      finds: ["fire-room 2025-11-12 值班记录 11 次，应记 12 次"],
    },
    "takes no other patrol": [room, ...lines(12, "fire")],
  },
  unknown: { "is unknown where no patrols are kept": { entries: [room], without: ["general/patrol"] } },
});

const card = (data: Readonly<Record<string, unknown>>) =>
  row("general/extinguisher-card", "2025-11-12", { asset: "ext-1", ...data });
testRule(extinguisherScrapDate, {
  ...wednesday,
  pass: {
    "takes ten years of powder": [card({ agent: "powder", madeOn: "2020-06-01", scrapOn: "2030-06-01" })],
    "takes twelve of carbon dioxide": [card({ agent: "co2", madeOn: "2020-06-01", scrapOn: "2032-06-01" })],
  },
  fail: {
    "fails a month more": {
      entries: [card({ agent: "powder", madeOn: "2020-06-01", scrapOn: "2030-07-01" })],
      finds: ["出厂到报废按 121 个月登记，最长 120 个月"],
    },
    "fails seven years of water": [card({ agent: "water", madeOn: "2020-06-01", scrapOn: "2027-06-01" })],
    "fails eleven years of clean gas": [card({ agent: "gas", madeOn: "2020-06-01", scrapOn: "2031-06-01" })],
    "fails nine years of powder where eight are allowed": {
      entries: [card({ agent: "powder", madeOn: "2020-06-01", scrapOn: "2029-06-01" })],
      options: { years: { powder: 8 } },
    },
    "fails six years of water where five are allowed": {
      entries: [card({ agent: "water", madeOn: "2020-06-01", scrapOn: "2026-06-01" })],
      options: { years: { water: 5 } },
    },
    "fails ten years of clean gas where nine are allowed": {
      entries: [card({ agent: "gas", madeOn: "2020-06-01", scrapOn: "2030-06-01" })],
      options: { years: { gas: 9 } },
    },
    "fails twelve years of carbon dioxide where eleven are allowed": {
      entries: [card({ agent: "co2", madeOn: "2020-06-01", scrapOn: "2032-06-01" })],
      options: { years: { co2: 11 } },
    },
  },
  none: { unknown: "cards without these dates are not asked" },
});

testRule(extinguisherInLife, {
  ...wednesday,
  pass: {
    "takes an extinguisher on its last day": [extinguisher, { ...card({ scrapOn: "2025-11-12" }), at: "2025-01-01" }],
    "warns sixty days before": {
      entries: [extinguisher, { ...card({ scrapOn: "2026-01-11" }), at: "2025-01-01" }],
      asOf: "2025-11-12",
      finds: ["灭火器 ext-1 2026-01-12T00:00 到报废期，请备好新的"],
    },
  },
  fail: {
    "fails from the day after": {
      entries: [extinguisher, { ...card({ scrapOn: "2025-11-11" }), at: "2025-01-01" }],
      finds: ["灭火器 ext-1 已过报废日期，或没有登记"],
    },
    "fails one without a card": [extinguisher],
  },
  unknown: {
    "is unknown where no cards are kept": { entries: [extinguisher], without: ["general/extinguisher-card"] },
  },
});
