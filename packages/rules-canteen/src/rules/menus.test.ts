import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { monday } from "../trial/trial-school.ts";
import { foodVariety } from "./food-variety.ts";
import { menuAhead } from "./menu-ahead.ts";
import { menuWeekly } from "./menu-weekly.ts";

const verdictsOf = verdictsUnder(monday);

const posted = (at: string) => weekMenu("2025-09-08", 1, at);
const forChildren = (menu: ReturnType<typeof weekMenu>) =>
  row(menu.kind, menu.at, { ...menu.data, group: "child" }, { covers: "2025-09-08", actors: { by: "wu" } });

const nursery = forChildren(posted("2025-09-05T16:00"));
testRule(menuWeekly, {
  ...monday,
  period: { from: "2025-09-08", to: "2025-09-14" },
  pass: {
    "takes a menu put up on Friday": [posted("2025-09-05T16:00")],
    "takes a menu put up on the Monday": [posted("2025-09-08T23:59")],
  },
  fail: {
    "is late on Tuesday": [posted("2025-09-09T00:00")],
    "takes no children's menu for the pupils'": { entries: [nursery], finds: ["pupil 2025-W37 没有食谱"] },
    "asks for a menu for the children who eat here too": {
      entries: [posted("2025-09-05T16:00")],
      options: { groups: ["pupil", "child"] },
    },
  },
  unknown: { "is unknown where no menus are kept": { entries: [], without: ["canteen/menu"] } },
});

testRule(menuAhead, {
  ...monday,
  period: { from: "2025-08-25", to: "2025-09-30" },
  pass: {
    "takes the day before the week": [posted("2025-09-07T23:59")],
    "takes a week ahead where that is asked": { entries: [posted("2025-09-01T23:59")], options: { days: 7 } },
  },
  fail: {
    "is late on the Monday itself": {
      entries: [posted("2025-09-08T07:00")],
      finds: ["食谱贴晚了：2025-09-08T07:00 才公布，应在 2025-09-08T00:00 前"],
    },
    "is late six days ahead where a week is asked": {
      entries: [posted("2025-09-02T00:00")],
      options: { days: 7 },
    },
  },
  none: { unknown: "every menu names its week" },
});

const week = sittings("2025-09-08", 4, 100);
const varied = {
  ...monday,
  period: { from: "2025-09-08", to: "2025-09-14" },
};
testRule(foodVariety, {
  ...varied,
  pass: { "takes twenty-five kinds": [...week, weekMenu("2025-09-08", 25)] },
  fail: {
    "fails twenty-four": {
      entries: [...week, weekMenu("2025-09-08", 24)],
      finds: ["2025-W37 食谱只有 24 种食物，应不少于 25 种"],
    },
    "counts pupils' menus alone": [...week, forChildren(weekMenu("2025-09-08", 25))],
  },
  unknown: { "is unknown where no menus are kept": { entries: week, without: ["canteen/menu", "canteen/dish"] } },
});
it("asks for no variety in a short week", () => {
  expect(verdictsOf(foodVariety, [...week.slice(1), weekMenu("2025-09-08", 24)], varied)).toEqual(["notApplicable"]);
});
