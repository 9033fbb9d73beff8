import { start } from "@houqin/core";
import { row, testRule } from "@houqin/testing";
import { majorHazardSheet } from "../checklists/major-hazard-sheet.ts";
import { wednesday } from "../trial/trial-centre.ts";
import { filed } from "./filed.ts";
import { fireRulesWritten } from "./fire-rules-written.ts";
import { majorHazardsChecked } from "./major-hazards-checked.ts";
import { ratingValid } from "./rating-valid.ts";
import { roomsNotOverfull } from "./rooms-not-overfull.ts";

const quarter = { ...wednesday, period: { from: "2026-04-01", to: "2026-06-30" } };
const looked = (at: string) => row("eldercare/major-hazard-check", at, { ...start(majorHazardSheet).inspection });
testRule(majorHazardsChecked, {
  ...quarter,
  pass: { "takes the last day of the quarter": [looked("2026-06-30T16:00")] },
  fail: {
    "fails a quarter without": { entries: [], finds: ["2026-Q2 没有做重大事故隐患自查"] },
    "takes none of the next": [looked("2026-07-01T09:00")],
    "asks by the month where that is set": { entries: [looked("2026-06-30T16:00")], options: { every: "month" } },
    "asks by the half year where that is set": {
      entries: [],
      options: { every: "half" },
      period: { from: "2026-01-01", to: "2026-06-30" },
    },
    "asks by the year where that is set": {
      entries: [],
      options: { every: "year" },
      period: { from: "2025-01-01", to: "2025-12-31" },
    },
  },
  unknown: { "is unknown where checks are not kept": { entries: [], without: ["eldercare/major-hazard-check"] } },
});

const paper = (category: string, more: Readonly<Record<string, unknown>> = {}) =>
  row("eldercare/paper", "2024-02-01", { category, issuedOn: "2024-02-01", ...more });
testRule(filed, {
  ...wednesday,
  pass: { "takes a receipt": [paper("filing")] },
  fail: {
    "fails a home without": { entries: [], finds: ["没有养老机构备案回执"] },
    "takes no rating for it": [paper("rating")],
    "takes none that was given later": [paper("filing", { issuedOn: "2026-05-07" })],
  },
  unknown: { "is unknown where papers are not kept": { entries: [], without: ["eldercare/paper"] } },
});
testRule(ratingValid, {
  ...wednesday,
  asOf: "2026-05-06T12:00",
  pass: {
    "takes a rating that runs on": [paper("rating", { validUntil: "2027-01-31" })],
    "warns half a year before it runs out": {
      entries: [paper("rating", { validUntil: "2026-11-01" })],
      finds: ["等级评定 2026-11-02T00:00 到期，请提前申报"],
    },
  },
  fail: {
    "fails one that has run out": {
      entries: [paper("rating", { validUntil: "2026-05-05" })],
      finds: ["没有有效的等级评定"],
    },
    "takes no filing for it": [paper("filing", { validUntil: "2027-01-31" })],
  },
  unknown: { "is unknown where papers are not kept": { entries: [], without: ["eldercare/paper"] } },
});

const topics = ["patrol", "exits", "gear", "hazards", "power", "training", "appraisal"];
const written = (topic: string, more: Readonly<Record<string, unknown>> = {}) =>
  row("eldercare/fire-rule", "2026-01-05", { topic, step: "issued", ...more });
testRule(fireRulesWritten, {
  ...wednesday,
  pass: {
    "takes all seven": topics.map((topic) => written(topic)),
    "asks for the topics that it is set to": { entries: [written("power")], options: { topics: ["power"] } },
  },
  fail: {
    "fails six": { entries: topics.slice(1).map((topic) => written(topic)), finds: ["还没有patrol制度"] },
    "fails one that was repealed": [
      ...topics.slice(1).map((topic) => written(topic)),
      written("patrol"),
      { ...written("patrol", { step: "repealed" }), at: "2026-05-05" },
    ],
    ...Object.fromEntries(
      topics.map((topic) => [
        `asks for ${topic} alone where that is set`,
        { entries: topics.filter((each) => each !== topic).map((each) => written(each)), options: { topics: [topic] } },
      ]),
    ),
  },
  unknown: { "is unknown where rules are not kept": { entries: [], without: ["eldercare/fire-rule"] } },
});

const room = row("site/area", "2026-01-01", { name: "201房" }, { subject: "r201" });
const sleepers = (count: number) =>
  Array.from({ length: count }, (_, bed) =>
    row(
      "eldercare/resident",
      "2026-05-01",
      { name: `老人${bed}`, level: "able", room: "r201" },
      { subject: `b-${bed}` },
    ),
  );
const gone = row("eldercare/discharge", "2026-05-05", { resident: "b-0", reason: "home" });
testRule(roomsNotOverfull, {
  ...wednesday,
  pass: {
    "takes six": [room, ...sleepers(6)],
    "leaves out whoever has left": [room, ...sleepers(7), gone],
  },
  fail: {
    "fails seven": { entries: [room, ...sleepers(7)], finds: ["r201 住了 7 位老人，最多住 6 位"] },
    "fails five where four are set": { entries: [room, ...sleepers(5)], options: { beds: 4 } },
  },
  unknown: {
    "is unknown where a resident's room was not written down": [
      room,
      ...sleepers(6),
      row("eldercare/resident", "2026-05-01", { name: "老人", level: "able" }, { subject: "b-7" }),
    ],
  },
});
