import { readFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { testPack } from "@houqin/testing";
import { expect, it } from "vitest";
import * as exported from "./index.ts";
import { dorm } from "./pack.ts";
import { legal } from "./presets.ts";

testPack(dorm, {
  packs: [general, dorm],
  spare: {
    "dorm/rooms": "tells an app which rooms there are",
    "dorm/beds": "half of dorm/occupancy",
    "dorm/residents": "half of dorm/unhoused",
    "dorm/housed": "half of dorm/occupancy and dorm/unhoused",
    "dorm/beds-in-all": "half of dorm/occupancy",
    "dorm/people-housed": "half of dorm/occupancy and dorm/unhoused",
    "dorm/people-to-house": "half of dorm/unhoused",
    "dorm/occupancy": "a figure for reports: how full the house is",
    "dorm/unhoused": "a figure for reports and goals: who has no bed yet",
    "dorm/in-at-night": "a figure for reports: how many sleep in",
    "dorm/roll-calls-held": "a figure for goals: roll-calls held of those due",
  },
  exported,
  readme: readFileSync(new URL("../README.md", import.meta.url), "utf8"),
  people: true,
});

it("leaves in the legal preset only rules that rest on a law's own text and figure", () => {
  const standing = dorm.rules.filter((rule) => rule.severity !== "off" && !(rule.id in legal));
  expect(standing.map(({ id }) => id).sort()).toEqual(["dorm/exits-open", "dorm/no-camera-in-rooms"]);
  for (const { basis } of standing) {
    const founded = "none" in basis ? [] : basis;
    expect(founded.map(({ confidence, status }) => [confidence, status])).toEqual([["A1", undefined]]);
  }
});
