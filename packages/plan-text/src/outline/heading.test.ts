import { describe, expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";

/** The outline of a text as lines: depth, label, title. */
function outline(text: string): readonly string[] {
  return readPlanText(text).plans.flatMap(({ outline: items }) =>
    items.map(({ level, label, title }) => `${level} ${label}${title}`),
  );
}

describe("an outline", () => {
  it("follows the numbering that the document uses, whatever its order", () => {
    expect(outline("一、目标\n（一）食堂\n1．卫生\n（1）每日检查餐具。\n二、措施\n做好落实。")).toEqual([
      "1 一、目标",
      "2 （一）食堂",
      "3 1．卫生",
      "1 二、措施",
    ]);
    expect(outline("第一章 总则\n第一节 食堂\n每日检查。\n第二章 附则\n自发布之日起施行。")).toEqual([
      "1 第一章总则",
      "2 第一节食堂",
      "1 第二章附则",
    ]);
  });

  it("takes a numbered sentence for an item, and a short one with something below it for a heading", () => {
    expect(outline("一、措施\n1、每日检查餐具。\n2、每月盘点。")).toEqual(["1 一、措施"]);
    expect(outline("1、抓好安全工作。\n（1）经常检查线路。\n2、抓好食堂。\n（1）定点采购。")).toEqual([
      "1 1、抓好安全工作",
      "1 2、抓好食堂",
    ]);
  });

  it("is found in a text that has lost its line breaks", () => {
    expect(
      outline("后勤计划 一、目标 1、满意率90%。2、零事故。 二、措施 （一）食堂 1、每日检查。（二）宿舍 1、每晚查房。"),
    ).toEqual(["1 一、目标", "1 二、措施", "2 （一）食堂", "2 （二）宿舍"]);
  });

  it("does not mind numbers that are missing or come twice", () => {
    expect(outline("一、安全\n1.巡查。\n3.值班。\n三、保洁\n1.清扫。\n1.清运。")).toEqual(["1 一、安全", "1 三、保洁"]);
  });

  it("knows markdown, months and words as headings", () => {
    expect(outline("# 计划\n\n## 目标\n\n- 零事故\n\n### 食堂\n\n每日检查。")).toEqual(["1 目标", "2 食堂"]);
    expect(outline("九月份\n1.签责任书。\n十月份\n1.演练。")).toEqual(["1 九月份", "1 十月份"]);
    expect(outline("首先，抓安全。每日巡查校园。\n其次，抓食堂。每餐留样检查。")).toEqual([
      "1 首先，抓安全",
      "1 其次，抓食堂",
    ]);
  });

  it("leaves out what a web page put around", () => {
    const text =
      "首页 > 计划\n发布时间：2023-08-12　点击：12次\n一、食堂\n每周检查。\n推荐阅读：\n幼儿园计划\n上一篇：总结";
    expect(outline(text)).toEqual(["1 一、食堂"]);
  });

  it("begins anew with every plan of a file", () => {
    const { plans, outline: top } = readPlanText(
      "篇一：甲校计划\n一、食堂\n每周检查。\n篇二：乙校计划\n一、宿舍\n每晚查房。",
    );
    expect(plans.map(({ outline: items }) => items.map(({ title }) => title))).toEqual([["食堂"], ["宿舍"]]);
    expect(top).toBeUndefined();
  });
});
