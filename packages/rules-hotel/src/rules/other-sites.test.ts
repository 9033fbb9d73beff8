import type { Rule } from "@houqin/core";
import { tells } from "@houqin/testing";
import { describe, expect, it } from "vitest";
import { type Row, row } from "../trial/row.ts";
import { march } from "../trial/trial-hotel.ts";
import { interruptions } from "./interruptions.ts";
import { pestControl } from "./pest-control.ts";
import { shiftCovered } from "./shift-covered.ts";
import { shiftHours } from "./shift-hours.ts";
import { staffRoomsChecked } from "./staff-rooms-checked.ts";
import { subStoreAgrees } from "./sub-store-agrees.ts";
import { subStoreCounted } from "./sub-store-counted.ts";
import { suppliesInBounds } from "./supplies-in-bounds.ts";
import { zonesCleaned } from "./zones-cleaned.ts";

const area = (kind: string) => row("site/area", "2026-01-01", { name: kind, kind }, { subject: `${kind}-1` });
const broke = (day: string) =>
  row("general/incident", day, {
    category: "service-interruption",
    severity: "slight",
    heardAt: day,
    description: "停水",
  });
const long = row("general/shift", "2026-03-02T06:00", {
  post: "guard",
  start: "2026-03-02T06:00",
  end: "2026-03-02T22:00",
});
const bought = row(
  "general/stock-move",
  "2026-03-02T09:00",
  { item: "chalk", direction: "in", quantity: 100 },
  { area: "store-1" },
);
const counted = row("general/stock-count", "2026-03-31T15:00", { item: "chalk", quantity: 90 }, { area: "store-1" });

/** Each with what fails it at a hotel, or cannot be told there. */
const overCommonRecords: readonly (readonly [Rule, readonly Row[]])[] = [
  [interruptions, [broke("2026-03-03"), broke("2026-03-04")]],
  [pestControl, [area("kitchen")]],
  [shiftCovered, []],
  [shiftHours, [long]],
  [staffRoomsChecked, [area("dorm")]],
  [subStoreAgrees, [bought, counted]],
  [subStoreCounted, [area("store")]],
  [suppliesInBounds, [bought]],
  [zonesCleaned, [area("dining-hall")]],
];

describe.each(overCommonRecords.map(([rule, entries]) => [rule.id, rule, entries] as const))(
  "%s",
  (_, rule, entries) => {
    it("asks of a hotel", () => {
      expect(tells(rule, entries, march)).not.toEqual([]);
    });
    it("asks nothing of a school whose engine has the pack too", () => {
      expect(tells(rule, entries, { ...march, site: { ...march.site, kind: "school" } })).toEqual([]);
    });
  },
);
