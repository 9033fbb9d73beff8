import { type Rule, siteAsset } from "@houqin/core";
import { expect, it } from "vitest";
import { certificate } from "../entries/certificates.ts";
import { report } from "../entries/notices.ts";
import { equipmentCheck } from "../entries/rounds.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { equipmentSelfCheck } from "./equipment-self-check.ts";
import { inspectionRequested } from "./inspection-requested.ts";
import { liftUpkeep } from "./lift-upkeep.ts";
import { specialEquipmentInspected } from "./special-equipment-inspected.ts";

const asset = (category: string) =>
  row(siteAsset, "a1", "2024-01-01", { name: "客梯", category }, { subject: "lift-1" });
const lift = asset("lift");
const checked = (id: string, at: string, task: string) =>
  row(equipmentCheck, id, at, { asset: "lift-1", task, ok: true });
const inspected = (id: string, issuedOn: string, validUntil: string) =>
  row(certificate, id, issuedOn, { holder: "lift-1", category: "special-equipment", number: id, issuedOn, validUntil });
const asked = (at: string, about = "lift-1") =>
  row(report, "r1", at, { topic: "lift-inspection", about, to: "特检院" });

const november = { from: "2025-11-01", to: "2025-11-30" };
const beforehand = { from: "2025-08-01" };
const lapse = { from: "2025-11-12", to: "2025-11-13" };
const untilNovember12 = inspected("i1", "2024-11-13", "2025-11-12");

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    specialEquipmentInspected,
    "passes when the next inspection begins on the day after",
    { ...lapse, entries: [lift, untilNovember12, inspected("i2", "2025-11-13", "2026-11-12")] },
    ["always@lift-1 pass"],
  ],
  [
    specialEquipmentInspected,
    "fails from the day after expiry",
    { ...lapse, entries: [lift, untilNovember12] },
    ["2025-11-13T00:00@lift-1 fail"],
  ],
  [specialEquipmentInspected, "leaves other equipment alone", { ...lapse, entries: [asset("chiller")] }, []],
  [
    specialEquipmentInspected,
    "is unknown where certificates are not recorded",
    { ...lapse, unkept: [certificate.id], entries: [lift] },
    ["always@lift-1 unknown"],
  ],

  [
    inspectionRequested,
    "passes a request exactly thirty days ahead",
    { ...beforehand, entries: [lift, untilNovember12, asked("2025-10-13T23:59")] },
    ["i1@lift-1 pass"],
  ],
  [
    inspectionRequested,
    "fails a request the day after",
    { ...beforehand, entries: [lift, untilNovember12, asked("2025-10-14T00:00")] },
    ["i1@lift-1 fail"],
  ],
  [
    inspectionRequested,
    "fails a request for another lift",
    { ...beforehand, entries: [lift, untilNovember12, asked("2025-10-01T08:00", "lift-2")] },
    ["i1@lift-1 fail"],
  ],
  [
    inspectionRequested,
    "takes no request from half a year before",
    { ...beforehand, entries: [lift, untilNovember12, asked("2025-05-01T08:00")] },
    ["i1@lift-1 fail"],
  ],
  [
    inspectionRequested,
    "is unknown where reports are not recorded",
    { ...beforehand, unkept: [report.id], entries: [lift, untilNovember12] },
    ["i1@lift-1 unknown"],
  ],

  [
    liftUpkeep,
    "passes services fifteen days apart",
    {
      ...november,
      asOf: "2025-11-16",
      entries: [lift, checked("u0", "2025-10-31T09:00", "upkeep"), checked("u1", "2025-11-15T23:59", "upkeep")],
    },
    ["after-2025-11-15T23:59@lift-1 pending", "from-2025-11-01@lift-1 pass"],
  ],
  [
    liftUpkeep,
    "fails services seventeen days apart",
    {
      ...november,
      asOf: "2025-11-25",
      entries: [lift, checked("u1", "2025-11-03T09:00", "upkeep"), checked("u2", "2025-11-20T09:00", "upkeep")],
    },
    ["after-2025-11-03T09:00@lift-1 fail", "after-2025-11-20T09:00@lift-1 pending", "from-2025-11-01@lift-1 pass"],
  ],
  [
    liftUpkeep,
    "takes a look for no service",
    { ...november, entries: [lift, checked("u1", "2025-11-03T09:00", "look")] },
    ["from-2025-11-01@lift-1 fail"],
  ],
  [
    liftUpkeep,
    "is unknown where checks are not recorded",
    { ...november, unkept: [equipmentCheck.id], entries: [lift] },
    ["unkept unknown"],
  ],

  [
    equipmentSelfCheck,
    "passes a check on the month's last day",
    { ...november, entries: [lift, checked("s1", "2025-11-30T23:00", "self-check")] },
    ["2025-11@lift-1 pass"],
  ],
  [
    equipmentSelfCheck,
    "fails a month in which only the contractor came",
    { ...november, entries: [lift, checked("s1", "2025-11-12T09:00", "upkeep")] },
    ["2025-11@lift-1 fail"],
  ],
  [
    equipmentSelfCheck,
    "is unknown where checks are not recorded",
    { ...november, unkept: [equipmentCheck.id], entries: [lift] },
    ["unkept unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);
