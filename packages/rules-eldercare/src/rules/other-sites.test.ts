import type { Rule } from "@houqin/core";
import { tells } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import { floor, worked } from "../trial/cast.ts";
import { type Row, row } from "../trial/row.ts";
import { may } from "../trial/trial-centre.ts";
import { carersOnDuty } from "./carers-on-duty.ts";
import { drillHeld } from "./drill-held.ts";
import { dutyRoomInspected } from "./duty-room-inspected.ts";
import { feesPosted } from "./fees-posted.ts";
import { firstAidCertified } from "./first-aid-certified.ts";
import { nightFireRounds } from "./night-fire-rounds.ts";
import { noIntrusion } from "./no-intrusion.ts";
import { placesCleaned } from "./places-cleaned.ts";
import { placesDisinfected } from "./places-disinfected.ts";
import { premisesInspected } from "./premises-inspected.ts";
import { trainingDays } from "./training-days.ts";

const guardRoom = row("site/area", "2026-01-01", { name: "值班室", kind: "duty-room" }, { subject: "guard-room" });
const guard = worked("guard");
const intrusion = row("general/incident", "2026-05-06T15:00", {
  category: "intrusion",
  severity: "slight",
  heardAt: "2026-05-06T15:00",
  description: "推销人员进楼",
});
const wholeYear = { from: "2025-01-01", to: "2025-12-31" };

/** Each with what fails it at a centre. */
const overCommonRecords: readonly (readonly [Rule, readonly Row[]])[] = [
  [carersOnDuty, []],
  [drillHeld, []],
  [dutyRoomInspected, [guardRoom]],
  [feesPosted, []],
  [firstAidCertified, [guard]],
  [nightFireRounds, [floor]],
  [noIntrusion, [intrusion]],
  [placesCleaned, [floor]],
  [placesDisinfected, [floor]],
  [premisesInspected, []],
  [trainingDays, []],
];

describe.each(overCommonRecords.map(([rule, entries]) => [rule.id, rule, entries] as const))(
  "%s",
  (_, rule, entries) => {
    const terms = rule === feesPosted ? { ...may, period: wholeYear } : may;
    it("asks of a centre", () => {
      expect(tells(rule, entries, terms)).not.toEqual([]);
    });
    it("asks nothing of a school whose engine has the pack too", () => {
      expect(tells(rule, entries, { ...terms, site: { kind: "school" } })).toEqual([]);
    });
  },
);
