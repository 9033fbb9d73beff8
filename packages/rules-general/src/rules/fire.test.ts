import { type Rule, siteArea, siteAsset, sitePerson } from "@houqin/core";
import { expect, it } from "vitest";
import { certificate } from "../entries/certificates.ts";
import { incident } from "../entries/incidents.ts";
import { equipmentCheck, inspection, patrol } from "../entries/rounds.ts";
import { drill, training } from "../entries/training.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { dailyFirePatrol } from "./daily-fire-patrol.ts";
import { evacuationTime } from "./evacuation-time.ts";
import { exitsClear } from "./exits-clear.ts";
import { extinguisherCheck } from "./extinguisher-check.ts";
import { fireCheck } from "./fire-check.ts";
import { fireDrill } from "./fire-drill.ts";
import { fireFacilityTest } from "./fire-facility-test.ts";
import { fireTraining } from "./fire-training.ts";
import { nightFirePatrol } from "./night-fire-patrol.ts";
import { noFire } from "./no-fire.ts";

const dorm = row(siteArea, "a1", "2024-01-01", { name: "一号宿舍", kind: "dorm" }, { subject: "dorm-1" });
const gate = row(siteArea, "a2", "2024-01-01", { name: "大门", kind: "gate" }, { subject: "gate-1" });
const extinguisher = row(
  siteAsset,
  "e1",
  "2024-01-01",
  { name: "灭火器", category: "extinguisher" },
  { subject: "ext-1" },
);
const wang = row(sitePerson, "s1", "2024-01-01", { name: "王师傅" }, { subject: "wang" });

const walk = (id: string, at: string, topic: string, more: object = {}) =>
  row(patrol, id, at, { topic, result: "ok", ...more }, { area: "dorm-1" });
const check = (id: string, at: string) => row(inspection, id, at, { topic: "fire", items: [] }, { area: "dorm-1" });
const look = (id: string, at: string, task = "look") => row(equipmentCheck, id, at, { asset: "ext-1", task, ok: true });
const run = (id: string, at: string, data: object) => row(drill, id, at, { ...data }, { area: "dorm-1" });
const taught = (id: string, at: string, topic = "fire") =>
  row(training, id, at, { topic, hours: 2, attendees: ["wang"] });
const tested = (issuedOn: string, validUntil: string) =>
  row(certificate, "t1", issuedOn, {
    holder: "site",
    category: "fire-facility-test",
    number: "T-1",
    issuedOn,
    validUntil,
  });
const fire = (id: string, at: string, category = "fire") =>
  row(incident, id, at, { category, severity: "slight", heardAt: at, description: "纸篓冒烟" });

const november12 = { from: "2025-11-12", to: "2025-11-12" };
const autumn = { from: "2025-10-01", to: "2025-12-31" };

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    dailyFirePatrol,
    "passes a patrol two minutes before midnight",
    { ...november12, entries: [dorm, walk("p1", "2025-11-12T23:58", "fire")] },
    ["2025-11-12@dorm-1 pass"],
  ],
  [
    dailyFirePatrol,
    "fails a day without a patrol",
    { ...november12, entries: [dorm, walk("p1", "2025-11-13T00:00", "fire")] },
    ["2025-11-12@dorm-1 fail"],
  ],
  [
    dailyFirePatrol,
    "fails on a holiday as on any day",
    { from: "2025-10-01", to: "2025-10-01", entries: [dorm] },
    ["2025-10-01@dorm-1 fail"],
  ],
  [
    dailyFirePatrol,
    "takes no other topic for a fire patrol",
    { ...november12, entries: [dorm, walk("p1", "2025-11-12T10:00", "hygiene")] },
    ["2025-11-12@dorm-1 fail"],
  ],
  [dailyFirePatrol, "leaves areas of other categories alone", { ...november12, entries: [gate] }, []],
  [
    dailyFirePatrol,
    "asks for as many rounds as it is set to",
    { ...november12, options: { perDay: 2 }, entries: [dorm, walk("p1", "2025-11-12T10:00", "fire")] },
    ["2025-11-12@dorm-1 fail"],
  ],
  [
    dailyFirePatrol,
    "is unknown where patrols are not recorded",
    { ...november12, unkept: [patrol.id], entries: [dorm] },
    ["unkept unknown"],
  ],

  [
    nightFirePatrol,
    "counts a round after midnight for the evening before",
    {
      ...november12,
      entries: [dorm, walk("p1", "2025-11-12T22:30", "night-fire"), walk("p2", "2025-11-13T04:00", "night-fire")],
    },
    ["2025-11-12@dorm-1 pass"],
  ],
  [
    nightFirePatrol,
    "fails a night with one round",
    { ...november12, entries: [dorm, walk("p1", "2025-11-12T22:30", "night-fire")] },
    ["2025-11-12@dorm-1 fail"],
  ],
  [
    nightFirePatrol,
    "fails a round at six in the morning",
    {
      ...november12,
      entries: [dorm, walk("p1", "2025-11-12T22:30", "night-fire"), walk("p2", "2025-11-13T06:00", "night-fire")],
    },
    ["2025-11-12@dorm-1 fail"],
  ],
  [
    nightFirePatrol,
    "is unknown where patrols are not recorded",
    { ...november12, unkept: [patrol.id], entries: [dorm] },
    ["unkept unknown"],
  ],

  [
    fireCheck,
    "passes one check in the quarter, on its last day",
    { ...autumn, entries: [check("c1", "2025-12-31T16:00")] },
    ["2025-Q4 pass"],
  ],
  [
    fireCheck,
    "fails a quarter without a check",
    { ...autumn, entries: [check("c1", "2025-09-30T16:00")] },
    ["2025-Q4 fail"],
  ],
  [fireCheck, "waits for the end of the quarter", { ...autumn, asOf: "2025-12-31", entries: [] }, ["2025-Q4 pending"]],
  [
    fireCheck,
    "asks every month where it is set to one",
    { ...autumn, options: { every: "month" }, entries: [check("c1", "2025-11-03T09:00")] },
    ["2025-10 fail", "2025-11 pass", "2025-12 fail"],
  ],
  [
    fireCheck,
    "is unknown where inspections are not recorded",
    { ...autumn, unkept: [inspection.id], entries: [] },
    ["unkept unknown"],
  ],

  [
    extinguisherCheck,
    "passes a look in the month",
    { ...november12, from: "2025-11-01", entries: [extinguisher, look("l1", "2025-11-30T17:00")] },
    ["2025-11@ext-1 pass"],
  ],
  [
    extinguisherCheck,
    "fails a month in which nobody looked",
    { from: "2025-11-01", to: "2025-11-30", entries: [extinguisher, look("l1", "2025-12-01T08:00")] },
    ["2025-11@ext-1 fail"],
  ],
  [
    extinguisherCheck,
    "takes a service for no look",
    { from: "2025-11-01", to: "2025-11-30", entries: [extinguisher, look("l1", "2025-11-03T08:00", "service")] },
    ["2025-11@ext-1 fail"],
  ],
  [
    extinguisherCheck,
    "is unknown where checks are not recorded",
    { from: "2025-11-01", to: "2025-11-30", unkept: [equipmentCheck.id], entries: [extinguisher] },
    ["unkept unknown"],
  ],

  [
    fireFacilityTest,
    "passes while a test is in force, its last day included",
    { ...november12, entries: [tested("2024-11-13", "2025-11-12")] },
    ["always@site pass"],
  ],
  [
    fireFacilityTest,
    "fails from the day after",
    { from: "2025-11-12", to: "2025-11-13", entries: [tested("2024-11-13", "2025-11-12")] },
    ["2025-11-13T00:00@site fail"],
  ],
  [
    fireFacilityTest,
    "fails a site that was never tested",
    { ...november12, entries: [] },
    ["2025-11-12T00:00@site fail"],
  ],
  [
    fireFacilityTest,
    "is unknown where certificates are not recorded",
    { ...november12, unkept: [certificate.id], entries: [] },
    ["always@site unknown"],
  ],

  [
    fireTraining,
    "passes a training twelve months ago to the day",
    { ...november12, entries: [wang, taught("t1", "2024-11-12T14:00")] },
    ["always@wang pass"],
  ],
  [
    fireTraining,
    "fails from the day after",
    { from: "2025-11-13", to: "2025-11-13", entries: [wang, taught("t1", "2024-11-12T14:00")] },
    ["2025-11-13T00:00@wang fail"],
  ],
  [
    fireTraining,
    "takes no other topic",
    { ...november12, entries: [wang, taught("t1", "2025-09-01T14:00", "safety")] },
    ["2025-11-12T00:00@wang fail"],
  ],
  [
    fireTraining,
    "is unknown where trainings are not recorded",
    { ...november12, unkept: [training.id], entries: [wang] },
    ["always@wang unknown"],
  ],

  [
    fireDrill,
    "passes an evacuation in the half year",
    { from: "2025-07-01", to: "2025-12-31", entries: [run("d1", "2025-11-07T10:00", { scenario: "evacuation" })] },
    ["2025-H2 pass"],
  ],
  [
    fireDrill,
    "fails a half year with an earthquake drill alone",
    { from: "2025-07-01", to: "2025-12-31", entries: [run("d1", "2025-11-07T10:00", { scenario: "earthquake" })] },
    ["2025-H2 fail"],
  ],
  [
    fireDrill,
    "is unknown where drills are not recorded",
    { from: "2025-07-01", to: "2025-12-31", unkept: [drill.id], entries: [] },
    ["unkept unknown"],
  ],

  [
    evacuationTime,
    "passes three minutes",
    { entries: [run("d1", "2025-11-07T10:00", { scenario: "evacuation", evacuationTime: 180 })] },
    ["d1 pass"],
  ],
  [
    evacuationTime,
    "fails a second more",
    { entries: [run("d1", "2025-11-07T10:00", { scenario: "evacuation", evacuationTime: 181 })] },
    ["d1 fail"],
  ],
  [
    evacuationTime,
    "is unknown where nobody took the time",
    { entries: [run("d1", "2025-11-07T10:00", { scenario: "evacuation" })] },
    ["d1 unknown"],
  ],

  [
    exitsClear,
    "passes a patrol that found the exits clear",
    { entries: [walk("p1", "2025-11-07T10:00", "fire", { exitsClear: true })] },
    ["p1 pass"],
  ],
  [
    exitsClear,
    "fails a patrol that found one blocked",
    { entries: [walk("p1", "2025-11-07T10:00", "campus", { exitsClear: false })] },
    ["p1 fail"],
  ],
  [exitsClear, "leaves a patrol alone that did not look", { entries: [walk("p1", "2025-11-07T10:00", "hygiene")] }, []],

  [
    noFire,
    "passes a period without a fire",
    { ...autumn, entries: [fire("i1", "2025-11-07T10:00", "injury")] },
    ["plan pass"],
  ],
  [
    noFire,
    "fails at the first fire, before the period ends",
    { ...autumn, asOf: "2025-11-07", entries: [fire("i1", "2025-11-07T10:00")] },
    ["plan fail"],
  ],
  [noFire, "is pending while the period lasts", { ...autumn, asOf: "2025-11-07", entries: [] }, ["plan pending"]],
  [
    noFire,
    "is unknown where incidents are not recorded",
    { ...autumn, unkept: [incident.id], entries: [] },
    ["plan unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
