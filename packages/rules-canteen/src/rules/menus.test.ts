import { describe, expect, it } from "vitest";
import { row, saidOf } from "../trial/said-of.ts";
import { sittings, weekMenu } from "../trial/school-meals.ts";
import { foodVariety } from "./food-variety.ts";
import { menuAhead } from "./menu-ahead.ts";
import { menuWeekly } from "./menu-weekly.ts";

const posted = (at: string) => weekMenu("2025-09-08", 1, at);

describe("a menu for every week", () => {
  // The slot of Monday 8 September opens two weeks before.
  const terms = { days: ["2025-08-25", "2025-08-25"], about: "pupil" } as const;

  it.each(["2025-09-05T16:00", "2025-09-08T23:59"])("passes when put up by Monday, at %s", (at) => {
    expect(saidOf(menuWeekly, [posted(at)], terms)).toEqual(["pass"]);
  });
  it("is late on Tuesday", () => {
    expect(saidOf(menuWeekly, [posted("2025-09-09T00:00")], terms)).toEqual(["fail late"]);
  });
  it("fails without one", () => {
    expect(saidOf(menuWeekly, [], terms)).toEqual(["fail missed"]);
  });
  it("wants one for the kindergarten too", () => {
    expect(saidOf(menuWeekly, [posted("2025-09-05T16:00")], { ...terms, about: "child" })).toEqual(["fail missed"]);
  });
  it("is unknown at a school that keeps no menus", () => {
    expect(saidOf(menuWeekly, [], { days: terms.days, without: ["canteen/menu"] })).toEqual(["unknown"]);
  });
});

describe("putting menus up ahead", () => {
  const days = ["2025-08-25", "2025-09-30"] as const;

  it("passes on the day before the week", () => {
    expect(saidOf(menuAhead, [posted("2025-09-07T23:59")], { days })).toEqual(["pass"]);
  });
  it("is late on the Monday itself", () => {
    expect(saidOf(menuAhead, [posted("2025-09-08T07:00")], { days })).toEqual(["fail late"]);
  });
  it("can be asked a week ahead", () => {
    const options = { days: 7 };
    expect(saidOf(menuAhead, [posted("2025-09-01T23:59")], { days, options })).toEqual(["pass"]);
    expect(saidOf(menuAhead, [posted("2025-09-02T00:00")], { days, options })).toEqual(["fail late"]);
  });
});

describe("the foods of a week", () => {
  const days = ["2025-09-08", "2025-09-14"] as const;
  const week = sittings("2025-09-08", 4, 100);

  it("pass at twenty-five kinds", () => {
    expect(saidOf(foodVariety, [...week, weekMenu("2025-09-08", 25)], { days })).toEqual(["pass"]);
  });
  it("fail at twenty-four", () => {
    expect(saidOf(foodVariety, [...week, weekMenu("2025-09-08", 24)], { days })).toEqual(["fail tooLow"]);
  });
  it("do not count in a short week", () => {
    expect(saidOf(foodVariety, [...week.slice(1), weekMenu("2025-09-08", 24)], { days })).toEqual(["notApplicable"]);
  });
  it("are unknown at a school that keeps no menus", () => {
    expect(saidOf(foodVariety, week, { days, without: ["canteen/menu", "canteen/dish"] })).toEqual(["unknown"]);
  });
  it("come from pupils' menus alone", () => {
    const nursery = row(
      "canteen/menu",
      "2025-09-05T16:00",
      { ...weekMenu("2025-09-08", 25).data, group: "child" },
      { covers: "2025-09-08" },
    );
    expect(saidOf(foodVariety, [...week, nursery], { days })).toEqual(["fail tooLow"]);
  });
});
