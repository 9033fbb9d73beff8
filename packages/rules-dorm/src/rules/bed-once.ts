import { capacity, defineRule } from "@houqin/core";
import { bedTaken } from "../registers/beds.ts";

/**
 * A bed is given to one person at a time 一床一人.
 *
 * @example
 * tells(bedOnce, [
 *   { kind: "dorm/move-in", at: "2025-09-01T10:00", data: { resident: "s-1", room: "r-301", bed: "2" } },
 *   { kind: "dorm/move-in", at: "2025-09-01T11:00", data: { resident: "s-2", room: "r-301", bed: "2" } },
 * ]);
 * //=> ["r-301 2 床同时登记了 2 人"]
 */
export const bedOnce = defineRule({
  id: "dorm/bed-once",
  title: { zh: "一床一人", en: "One person to a bed" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "床位登记的基本要求", en: "What a list of beds is for" } },
  remedy: {
    zh: "核对床位表：先退宿的补登记，重复分配的改床位。",
    en: "Check the list: log the move-out that is missing, or give another bed.",
  },
  keep: { zh: "床位分配表、退宿登记", en: "The list of beds and the move-outs" },
  requires: () => capacity(bedTaken, { atMost: 1 }),
  messages: {
    tooHigh: { zh: "{key} 床同时登记了 {level} 人", en: "Bed {key} is given to {level} people at once" },
  },
});
