import type { Rule } from "@houqin/core";
import { expect, it } from "vitest";
import { headcount } from "../entries/attendance.ts";
import { meterReading } from "../entries/meters.ts";
import { report } from "../entries/notices.ts";
import { feedback, reply, survey } from "../entries/opinions.ts";
import { repairRequest, repairStep } from "../entries/repairs.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { complaintAnswered } from "./complaint-answered.ts";
import { energyFalls } from "./energy-falls.ts";
import { energyReport } from "./energy-report.ts";
import { repairInTime } from "./repair-in-time.ts";
import { repairSteps } from "./repair-steps.ts";
import { satisfaction } from "./satisfaction.ts";

const asked = (urgency: string) =>
  row(repairRequest, "q1", "2025-11-12T09:00", { category: "water", urgency, description: "漏水" }, { area: "dorm-1" });
const stepped = (step: string, at: string) => row(repairStep, `${step}@${at}`, at, { order: "q1", step });
const said = (category: string) =>
  row(feedback, "f1", "2025-11-12T09:00", { channel: "box", category, content: "菜凉" });
const answered = (at: string) => row(reply, "r1", at, { feedback: "f1", content: "已换保温台" });
const surveyed = (satisfied: number, term = "2025-autumn", about = "logistics", at = "2026-01-10") =>
  row(
    survey,
    `${term}-${about}`,
    at,
    { about, group: "parent", asked: 120, returned: 100, satisfied },
    { covers: term },
  );
const filed = (at: string, topic = "energy-year") => row(report, "e1", at, { topic, to: "机关事务局" });
const used = (id: string, at: string, kwh: number) =>
  row(meterReading, id, at, { meter: "meter-1", utility: "electric", reading: 0, used: kwh });
const present = (id: string, at: string) =>
  row(headcount, id, at, { group: "pupil", round: "morning", expected: 100, present: 100 }, { area: "class-1" });

const autumn = { from: "2025-09-01", to: "2026-01-23" };
const spring = { from: "2026-03-02", to: "2026-07-03" };
const logistics = { options: { about: ["logistics"] } };
const before = [used("u1", "2025-10-08", 100), present("h1", "2025-10-08T08:00")];
const after = (kwh: number) => [used("u2", "2026-04-08", kwh), present("h2", "2026-04-08T08:00")];
const content = (rate: number) => [surveyed(90), surveyed(rate, "2026-spring", "logistics", "2026-06-20")];

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    repairInTime,
    "passes a dangerous one after exactly four hours",
    { entries: [asked("danger"), stepped("done", "2025-11-12T13:00")] },
    ["q1 pass"],
  ],
  [
    repairInTime,
    "fails one a minute later",
    { entries: [asked("danger"), stepped("done", "2025-11-12T13:01")] },
    ["q1 fail"],
  ],
  [
    repairInTime,
    "gives a minor one two days",
    { entries: [asked("minor"), stepped("done", "2025-11-14T09:00")] },
    ["q1 pass"],
  ],
  [
    repairInTime,
    "takes no arrival for a repair",
    { entries: [asked("danger"), stepped("arrived", "2025-11-12T09:30")] },
    ["q1 fail"],
  ],
  [
    repairInTime,
    "is unknown where steps are not recorded",
    { unkept: [repairStep.id], entries: [asked("danger")] },
    ["q1 unknown"],
  ],

  [
    repairSteps,
    "passes accepted, done, sent back, done, confirmed",
    {
      entries: [
        stepped("accepted", "2025-11-12T10:00"),
        stepped("done", "2025-11-12T11:00"),
        stepped("accepted", "2025-11-12T12:00"),
        stepped("done", "2025-11-12T13:00"),
        stepped("confirmed", "2025-11-12T14:00"),
      ],
    },
    ["all@q1 pass"],
  ],
  [
    repairSteps,
    "fails a confirmation of what nobody did",
    { entries: [stepped("accepted", "2025-11-12T10:00"), stepped("confirmed", "2025-11-12T14:00")] },
    ["all@q1 fail"],
  ],
  [
    repairSteps,
    "fails a repair that nobody accepted",
    { entries: [stepped("done", "2025-11-12T11:00")] },
    ["all@q1 fail"],
  ],

  [
    complaintAnswered,
    "passes an answer on the third working day, over a weekend",
    { entries: [said("complaint"), answered("2025-11-17T17:00")] },
    ["f1 pass"],
  ],
  [
    complaintAnswered,
    "fails one on the fourth",
    { entries: [said("complaint"), answered("2025-11-18T08:00")] },
    ["f1 fail"],
  ],
  [complaintAnswered, "asks no answer to praise", { entries: [said("praise")] }, []],
  [
    complaintAnswered,
    "is unknown where answers are not recorded",
    { unkept: [reply.id], entries: [said("complaint")] },
    ["f1 unknown"],
  ],

  [
    satisfaction,
    "passes exactly eighty-five in a hundred",
    { ...autumn, ...logistics, entries: [surveyed(85)] },
    ["2025-autumn@logistics pass"],
  ],
  [
    satisfaction,
    "fails eighty-four",
    { ...autumn, ...logistics, entries: [surveyed(84)] },
    ["2025-autumn@logistics fail"],
  ],
  [
    satisfaction,
    "is unknown where nobody asked",
    { ...autumn, ...logistics, unkept: [survey.id], entries: [] },
    ["2025-autumn@logistics unknown"],
  ],

  [
    energyFalls,
    "passes a rise of a tenth",
    { ...spring, entries: [...before, ...after(110), ...content(90)] },
    ["2026-spring pass"],
  ],
  [
    energyFalls,
    "fails a greater rise",
    { ...spring, entries: [...before, ...after(111), ...content(90)] },
    ["2026-spring fail"],
  ],
  [
    energyFalls,
    "fails a saving that cost two points of satisfaction in a hundred",
    { ...spring, entries: [...before, ...after(80), ...content(88)] },
    ["2026-spring fail"],
  ],
  [
    energyFalls,
    "is unknown with nothing to compare with",
    { ...autumn, entries: [...before, ...content(90)] },
    ["2025-autumn unknown"],
  ],

  [
    energyReport,
    "passes a report filed on the last day",
    { ...spring, from: "2026-01-01", entries: [filed("2026-03-31T23:00")] },
    ["2026-03-31 pass"],
  ],
  [
    energyReport,
    "fails one filed in April",
    { ...spring, from: "2026-01-01", entries: [filed("2026-04-01T08:00")] },
    ["2026-03-31 fail"],
  ],
  [
    energyReport,
    "takes no other report",
    { ...spring, from: "2026-01-01", entries: [filed("2026-03-01T08:00", "hazard-stats")] },
    ["2026-03-31 fail"],
  ],
  [
    energyReport,
    "is unknown where reports are not recorded",
    { ...spring, from: "2026-01-01", unkept: [report.id], entries: [] },
    ["2026-03-31 unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
