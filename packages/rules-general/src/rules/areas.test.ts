import { lacking, row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { dorm, gate } from "../trial/cast.ts";
import { wednesday } from "../trial/trial-school.ts";
import { areasOwned } from "./areas-owned.ts";
import { dailyPatrol } from "./daily-patrol.ts";

const verdictsOf = verdictsUnder(wednesday);

const owned = { ...dorm, data: { ...dorm.data, owner: "wang" } };

testRule(areasOwned, {
  ...wednesday,
  pass: { "takes an area with an owner": [owned] },
  fail: {
    "fails an area without one": { entries: [owned, { ...dorm, subject: "dorm-2" }], finds: ["dorm-2 没有定责任人"] },
    "asks it of the areas that it is set to": { entries: [gate], options: { categories: ["gate"] } },
  },
  unknown: { "is unknown for an area of unknown category": [lacking(owned, "kind")] },
});
it("asks for no owner of areas of other categories", () => {
  expect(verdictsOf(areasOwned, [gate])).toEqual([]);
});

const walked = (at: string, topic = "safety", area = "gate-1") =>
  row("general/patrol", at, { topic, result: "ok" }, { area });
testRule(dailyPatrol, {
  ...wednesday,
  pass: {
    "takes a round on an operating day": [gate, walked("2025-11-12T23:59")],
    "walks the areas that it is set to": {
      entries: [dorm, walked("2025-11-12T16:00", "hygiene", "dorm-1")],
      options: { categories: ["dorm"] },
    },
  },
  fail: {
    "takes no fire patrol for it": {
      entries: [gate, walked("2025-11-12T16:00", "fire")],
      finds: ["gate-1 2025-11-12 巡视 0 次，应巡 1 次"],
    },
    "takes no round through another area": [gate, walked("2025-11-12T16:00", "safety", "dorm-1")],
    "is late on the next day": [gate, walked("2025-11-13T00:00")],
  },
  unknown: { "is unknown where no patrols are kept": { entries: [gate], without: ["general/patrol"] } },
});
it("asks for no daily round at the weekend", () => {
  expect(verdictsOf(dailyPatrol, [gate], { period: { from: "2025-11-15", to: "2025-11-16" } })).toEqual([]);
});
