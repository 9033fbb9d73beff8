import { describe, expect, it } from "vitest";
import { topicsOf } from "./topics.ts";

/** The topics of a text without titles. */
function topics(text: string): readonly string[] {
  return topicsOf(text, "").map(({ topic }) => topic);
}

describe("a topic", () => {
  it("is what the plan does something about", () => {
    expect(topics("食堂每日留样。班车每月检修。")).toEqual(["canteen", "repair", "transport"]);
  });

  it("is not what a preamble lists among all that there is", () => {
    const preamble = "统筹推进餐饮、绿化、维修、采购、能源、培训等工作，食堂、宿舍、车辆一体管理。";
    expect(topics(preamble)).toEqual([]);
    expect(topics(`${preamble}苗木春季修剪，草坪每周浇水。`)).toEqual(["greening"]);
  });

  it("of staff is told by one sure word with company or two", () => {
    expect(topics("排班每周公布，考勤每月统计。")).toEqual(["staff"]);
  });
});
