import { eaters } from "../generator/meals.ts";
import { CLASSES } from "../generator/places.ts";
import { shift } from "../generator/shifts.ts";
import { data, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "capacity";

const SERVED = CLASSES.slice(0, 9);
/** Four classes of the first sitting stay at table while the second comes in. */
const SLOW = SERVED.slice(0, 4).map((room) => `serve-20260312-lunch-${room}`);
const SECOND = CLASSES.slice(9).map((room) => `serve-20260312-lunch-${room}`);

/** How many of one class must come for four hundred to sit down at once. */
const GUESTS = 400 - SERVED.slice(1).reduce((sum, room) => sum + eaters("20260313", room, "lunch"), 0);

export const capacityFaults: readonly Fault[] = [
  {
    id: "cleaner-also-guard",
    builder,
    story: "保洁员没下班又顶了门卫，还没有保安员证",
    add: [shift("shift-20251105-cleaner-as-guard", "2025-11-05", "p-cleaner-03", "guard", ["15:00", "18:00"])],
    findings: [
      {
        rule: "general/one-post-at-a-time",
        slot: "2025-11-05T15:00",
        key: ["p-cleaner-03"],
        window: { from: "2025-11-05T15:00", to: "2025-11-05T16:30" },
        message: "tooHigh",
        evidence: ["shift-20251105-cleaner-as-guard", "shift-20251105-p-cleaner-03"],
      },
      {
        rule: "school/guard-card",
        slot: "shift-20251105-cleaner-as-guard",
        key: ["p-cleaner-03"],
        window: { from: "2025-11-05T00:00", to: "2025-11-06T00:00" },
        message: "tooLow",
        evidence: ["shift-20251105-cleaner-as-guard"],
      },
    ],
  },
  {
    id: "keeper-also-cleaner",
    builder,
    story: "宿管值班时被派去打扫",
    add: [shift("shift-20260422-keeper-as-cleaner", "2026-04-22", "p-keeper-02", "cleaner", ["20:00", "22:00"])],
    findings: [
      {
        rule: "general/one-post-at-a-time",
        slot: "2026-04-22T20:00",
        key: ["p-keeper-02"],
        window: { from: "2026-04-22T20:00", to: "2026-04-22T22:00" },
        message: "tooHigh",
        evidence: ["shift-20260422-keeper-as-cleaner", "shift-20260422-p-keeper-02"],
      },
    ],
  },
  {
    id: "hall-over-full",
    builder,
    story: "第一批四个班没走，第二批已进场",
    change: Object.fromEntries(SLOW.map((id) => [id, data({ leaves: "2026-03-12T12:15" })])),
    findings: [
      {
        rule: "canteen/dining-capacity",
        slot: "2026-03-12T12:00",
        key: ["dining-main"],
        window: { from: "2026-03-12T12:00", to: "2026-03-12T12:15" },
        message: "tooHigh",
        evidence: [...SLOW, ...SECOND],
      },
    ],
  },
];

export const capacityNearMisses: readonly NearMiss[] = [
  {
    id: "next-shift-on-the-minute",
    builder,
    story: "16:30 下班，16:30 接门卫",
    add: [shift("shift-20251106-cleaner-as-guard", "2025-11-06", "p-cleaner-04", "guard", ["16:30", "18:30"])],
    stays: [passes("general/one-post-at-a-time", "always", "p-cleaner-04")],
  },
  {
    id: "four-hundred-seats-taken",
    builder,
    story: "外校来访，四百个座位正好坐满",
    change: { [`serve-20260313-lunch-${SERVED[0]}`]: data({ count: GUESTS }) },
    stays: [{ rule: "canteen/dining-capacity", slot: "2026-03-13T11:30", key: ["dining-main"], verdict: "none" }],
  },
  {
    id: "shift-corrected",
    builder,
    story: "加班门卫的开始时间写早了，当天更正",
    add: [
      shift("shift-20251107-extra", "2025-11-07", "p-cleaner-05", "guard", ["16:00", "18:00"]),
      {
        ...shift("shift-20251107-extra-right", "2025-11-07", "p-cleaner-05", "guard", ["16:40", "18:00"]),
        replaces: "shift-20251107-extra",
        recordedAt: "2025-11-07T18:10",
      },
    ],
    stays: [passes("general/one-post-at-a-time", "always", "p-cleaner-05")],
  },
];
