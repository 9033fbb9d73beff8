import { type Rule, siteAsset } from "@houqin/core";
import { expect, it } from "vitest";
import { keyCustody } from "../entries/assets.ts";
import { shift, visitor } from "../entries/attendance.ts";
import { row, type Scene, verdicts } from "../scene.ts";
import { gateManned } from "./gate-manned.ts";
import { keysReturned } from "./keys-returned.ts";
import { onePostAtATime } from "./one-post-at-a-time.ts";
import { visitorsChecked } from "./visitors-checked.ts";

const worked = (id: string, start: string, end: string, post = "guard", by = "wang") =>
  row(shift, id, start, { post, start, end }, { actors: { by } });
const key = row(siteAsset, "k1", "2024-01-01", { name: "实验室钥匙", category: "key" }, { subject: "key-1" });
const custody = (id: string, at: string, action: string) =>
  row(keyCustody, id, at, { key: "key-1", action }, { actors: { by: "zhao", holder: "wang" } });
const came = (data: object) =>
  row(visitor, "v1", "2025-11-12T09:00", { name: "来客", reason: "送货", ...data }, { area: "gate-1" });

const day = { from: "2025-11-12", to: "2025-11-12" };
const fails = (verdict: string) => verdict.endsWith("fail");

const cases: readonly (readonly [Rule, string, Scene, readonly string[]])[] = [
  [
    onePostAtATime,
    "passes a shift that begins as the other ends",
    {
      ...day,
      entries: [
        worked("s1", "2025-11-12T06:00", "2025-11-12T18:00"),
        worked("s2", "2025-11-12T18:00", "2025-11-12T22:00", "cleaner"),
      ],
    },
    ["always@wang pass"],
  ],
  [
    onePostAtATime,
    "fails two posts at once, from the minute they overlap",
    {
      ...day,
      entries: [
        worked("s1", "2025-11-12T06:00", "2025-11-12T18:00"),
        worked("s2", "2025-11-12T17:59", "2025-11-12T22:00", "cleaner"),
      ],
    },
    ["2025-11-12T17:59@wang fail"],
  ],
  [
    onePostAtATime,
    "is unknown where shifts are not recorded",
    { ...day, unkept: [shift.id], entries: [worked("s1", "2025-11-12T06:00", "2025-11-12T18:00")] },
    ["always@wang unknown"],
  ],

  [
    visitorsChecked,
    "passes a visitor whose identity was checked",
    { entries: [came({ idChecked: true })] },
    ["v1 pass"],
  ],
  [visitorsChecked, "fails one who was let in unchecked", { entries: [came({ idChecked: false })] }, ["v1 fail"]],

  [
    keysReturned,
    "passes a key back after exactly twelve hours",
    { entries: [key, custody("c1", "2025-11-12T08:00", "out"), custody("c2", "2025-11-12T20:00", "back")] },
    ["c1 pass"],
  ],
  [
    keysReturned,
    "fails one a minute later",
    { entries: [key, custody("c1", "2025-11-12T08:00", "out"), custody("c2", "2025-11-12T20:01", "back")] },
    ["c1 fail"],
  ],
  [
    keysReturned,
    "fails one that never came back",
    { entries: [key, custody("c1", "2025-11-12T08:00", "out")] },
    ["c1 fail"],
  ],
  [
    keysReturned,
    "is pending while it may still come",
    { asOf: "2025-11-12T19:00", entries: [key, custody("c1", "2025-11-12T08:00", "out")] },
    ["c1 pending"],
  ],
  [
    keysReturned,
    "is unknown where custody is not recorded",
    { unkept: [keyCustody.id], entries: [key, custody("c1", "2025-11-12T08:00", "out")] },
    ["c1 unknown"],
  ],
];

it.each(cases.map(([rule, says, scene, expected]) => [`${rule.id} ${says}`, rule, scene, expected] as const))(
  "%s",
  (_, rule, scene, expected) => {
    expect(verdicts(rule, scene)).toEqual(expected);
  },
);

const night = worked("s1", "2025-11-11T18:00", "2025-11-12T06:00");
const rest = worked("s2", "2025-11-12T06:00", "2025-11-13T00:00", "guard", "li");

it("general/gate-manned passes every hour of a day with a handover at the exact hour", () => {
  const hours = verdicts(gateManned, { ...day, entries: [night, rest] });
  expect(hours).toHaveLength(24);
  expect(hours.filter((hour) => !hour.endsWith("@guard pass"))).toEqual([]);
});

it("general/gate-manned fails the hours of a gap", () => {
  const early = worked("s1", "2025-11-11T18:00", "2025-11-12T05:00");
  expect(verdicts(gateManned, { ...day, entries: [early, rest] }).filter(fails)).toEqual([
    "2025-11-12T05:00@guard fail",
  ]);
});

it("general/gate-manned asks for as many people as it is set to", () => {
  expect(verdicts(gateManned, { ...day, options: { people: 2 }, entries: [night, rest] }).filter(fails)).toHaveLength(
    24,
  );
});

it("general/gate-manned is unknown where shifts are not recorded", () => {
  const hours = verdicts(gateManned, { ...day, unkept: [shift.id], entries: [] });
  expect(hours.length).toBeGreaterThan(0);
  expect(hours.filter((hour) => !hour.endsWith("unknown"))).toEqual([]);
});
