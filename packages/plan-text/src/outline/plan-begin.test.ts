import { describe, expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";

const camp =
  "松岭宾馆2026年度后勤工作计划\n一、客房布草\n每周清点一次。\n二、锅炉\n11月10日前试烧。\n三、班车\n司机每日出车前检查。";
const club = "河湾体育馆2027年度后勤工作计划\n一、泳池\n每两小时测一次余氯。\n二、灯光\n5月底前更换。";

/** The titles and periods of the plans in a text. */
function plans(text: string) {
  return readPlanText(text).plans.map(({ title, period }) => [title?.quote, period]);
}

describe("several plans in one file", () => {
  it("are told apart by their titles", () => {
    expect(plans(`${camp}\n${club}`)).toEqual([
      ["松岭宾馆2026年度后勤工作计划", "2026"],
      ["河湾体育馆2027年度后勤工作计划", "2027"],
    ]);
    expect(plans(`# ${camp}\n\n# ${club}`).length).toBe(2);
  });

  it("are told apart where the outermost numbers begin anew, each with its own preface", () => {
    const text =
      "一、指导思想\n服务为先。\n二、措施\n1、每日巡查。\n2、每月盘点。\n总之，要做好各项工作，为生产提供保障。\n" +
      "为做好厂区后勤保障，制定本计划：\n一、指导思想\n安全为先。\n二、措施\n1、每周开会。";
    const found = readPlanText(text).plans;
    expect(found.map(({ outline }) => outline.length)).toEqual([2, 2]);
    expect(found[1]?.tasks[0]?.start).toBe(text.indexOf("为做好"));
  });

  it("are told apart where a long list begins anew, and where a new plan is announced", () => {
    const list = (of: string) =>
      ["米", "面", "油", "肉", "蛋", "菜", "果", "奶"].map((it, i) => `${i + 1}、${of}${it}。`).join("\n");
    expect(plans(`${list("验收")}\n${list("盘点")}\n一、仓库\n每日通风。`).length).toBe(3);
    expect(plans(`${list("验收")}\n年底前换锅。\n本年度宿舍工作安排如下：\n一、查房\n每晚一次。`).length).toBe(2);
  });

  it("are told apart where one has come to its conclusion and a list begins that numbers otherwise", () => {
    const ended = (conclusion: string) =>
      `一、食堂\n1、每日验收。\n2、每月盘点。\n二、宿舍\n1、每晚查房。\n${conclusion}\n`;
    const list = [..."甲乙丙丁戊己庚辛"].map((room, i) => `${i + 1}、${room}库每周通风。`).join("\n");
    expect(plans(ended("总之，要扎实做好各项工作。") + list).length).toBe(2);
    expect(plans(ended("总之，要做到：") + list).length).toBe(1);
    expect(plans(ended("各库要通风。") + list).length).toBe(1);
    expect(plans(`${ended("总之，要扎实做好各项工作。")}1、加强领导。\n2、落实责任。`).length).toBe(1);
  });

  it("take the year from the collection's own title where their own names none", () => {
    expect(
      plans("2026年后勤计划汇编\n篇一：车队工作计划\n一、车辆\n每周洗车。\n篇二：食堂工作计划\n一、食材\n每日验收。"),
    ).toEqual([
      ["车队工作计划", "2026"],
      ["食堂工作计划", "2026"],
    ]);
  });

  it.each([
    ["sections that each count from one", "2026年后勤工作计划\n保安队\n一、夜巡\n二、车辆\n保洁队\n一、楼道\n二、垃圾"],
    ["an annex", "一、食堂\n二、宿舍\n三、保障\n附件1\n一、检查表\n二、评分表"],
    ["headings of markdown", "# 后勤计划\n## 食堂\n一、验收\n二、留样\n## 宿舍\n一、查房\n二、维修"],
    [
      "the plan of what comes next",
      "一、去年工作\n1、维修屋面。\n2、换灯。\n二、今年工作\n下一步工作计划\n1、修水管。\n2、修路。",
    ],
    [
      "a title that is printed again on every page",
      "甲厂2026年后勤工作计划\n一、食堂\n1、每日验收。\n2、每周盘点。\n甲厂2026年后勤工作计划\n3、每月开会。\n二、宿舍",
    ],
  ])("are not made of %s", (_, text) => {
    expect(readPlanText(text).plans.length).toBe(1);
  });
});
