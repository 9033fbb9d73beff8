import { describe, expect, it } from "vitest";
import { readPlanText } from "../read/read-plan-text.ts";
import { applySuggestions, lintPlan } from "./lint-plan.ts";

/** The codes that a text gets, with what they stand at. */
function codes(text: string): readonly string[] {
  return lintPlan(readPlanText(text)).map(({ code, quote }) => `${code} ${quote}`);
}

describe("the linter", () => {
  it("says that 每周2 has two readings", () => {
    expect(codes("新的一年每周2对员工培训并做好记录")).toContain("ambiguous-cadence 每周2");
  });

  it("knows a law that was repealed, with the one that took its place", () => {
    const [found] = lintPlan(readPlanText("严格按照《食品卫生法》的要求操作")).filter(
      ({ code }) => code === "repealed-law",
    );
    expect(found?.suggestion?.replacement).toBe("《中华人民共和国食品安全法》");
    expect(codes("严格按照《食品安全法》操作").join()).not.toContain("repealed");
  });

  it("reckons that two thirds of the year are not over on 1 October", () => {
    const text = (month: string) => `${month}月份就要开始了，今年差不多也过了三分之二了`;
    expect(codes(text("十"))).toContain("impossible-share 三分之二");
    expect(codes(text("九")).join()).not.toContain("impossible-share");
  });

  it("knows in which years two festivals share a day", () => {
    const text = "我国的中秋和国庆是同一天";
    expect(codes(text)).toContain("festivals-same-day 中秋和国庆是同一天");
    expect(codes(`2031年后勤计划\n${text}`).join()).not.toMatch(/festivals|impossible/);
    expect(codes(`2026年后勤计划\n${text}`).join()).toContain("impossible-date");
  });

  it("finds a day that no calendar has", () => {
    expect(codes("2026年后勤计划\n一、检修\n1、6月31日前完成")).toContain("impossible-date 6月31日");
  });

  it("finds two rhythms for one duty, in whatever order its words stand", () => {
    const text = "一、消防\n1、灭火器每月检查一次。\n2、每季度检查灭火器。\n3、每季度检查水泵。";
    expect(codes(text)).toContain("contradicting-cadence 每季度检查灭火器");
    expect(codes(text).join()).not.toContain("contradicting-cadence 每季度检查水泵");
  });

  it("asks for owner, record and measure where they are missing", () => {
    const text = "一、目标\n1、提升服务水平。\n二、措施\n1、每月检查灭火器。\n2、由保安队长每月检查门禁并登记。";
    expect(codes(text)).toEqual(["no-measure 提升服务水平。", "no-evidence 每月检查灭火器。"]);
    expect(codes("一、措施\n1、每月检查灭火器并登记。")).toEqual(["no-owner 每月检查灭火器并登记。"]);
  });

  it("draws from what is passed in before what is usual, with its basis", () => {
    const advice = [{ word: "及时", about: ["灯具"], replacement: "在8小时内", basis: "general/lamp" }];
    const found = lintPlan(readPlanText("损坏的灯具及时更换"), { advice });
    expect(found[0]?.suggestion).toEqual({ replacement: "在8小时内", basis: "general/lamp" });
  });

  it("gives suggestions that can be put into the text", () => {
    const text = "一、措施\n1、发现隐患及时整改，让绝大多数员工满意。";
    expect(applySuggestions(text, lintPlan(readPlanText(text)))).toBe(
      "一、措施\n1、发现隐患在24小时内整改，让90%以上的员工满意。",
    );
  });

  it.each([
    ["遇到故障在第一时间处理。", "在2小时内处理"],
    ["绝大多数的住户满意。", "90%以上的住户满意"],
    ["认真、及时地清扫落叶。", "在24小时内清扫落叶"],
    ["故障处理及时。", "故障处理在24小时内完成"],
    ["不断完善宿舍制度。", "每季度评估一次并完善宿舍制度"],
    ["定期和不定期检查冷库。", "每周固定一次、每月随机一次检查冷库"],
    ["每周召开食堂例会，责任人：膳食科长", "每周召开食堂例会，并形成会议纪要，责任人：膳食科长"],
    ["5月底前换水箱;", "5月底前换水箱，由项目经理负责;"],
  ])("mends %s so that it reads well", (sentence, mended) => {
    const text = `湖滨小区物业工作计划\n一、措施\n1、${sentence}`;
    expect(applySuggestions(text, lintPlan(readPlanText(text)))).toContain(mended);
  });

  it("rests every suggestion on something", () => {
    const text = "一、措施\n1、每月检查灭火器。\n2、提升服务水平。\n3、及时维修。\n4、定期开会。";
    expect(lintPlan(readPlanText(text)).map(({ suggestion }) => suggestion?.basis === undefined)).not.toContain(true);
  });

  it.each([
    ["严格执行《食品卫生法》", "repealed-law", "废止"],
    ["员工每周2培训", "ambiguous-cadence", "每周2次"],
    ["6月31日前完成粉刷", "impossible-date", "6 月只有 30 天"],
    ["十月份就要开始了，今年差不多也过了三分之二了", "impossible-share", "74.8%"],
    ["灭火器每月检查一次。\n2、每季度检查灭火器", "contradicting-cadence", "每月"],
  ])("says what the mending of %s rests on", (sentence, code, words) => {
    const found = lintPlan(readPlanText(`2026年后勤计划\n一、事项\n1、${sentence}。`)).find((one) => one.code === code);
    expect(found?.suggestion?.basis).toContain(words);
  });

  it("mends a day that no month has to the last that it has", () => {
    const text = "2026年后勤计划\n一、检修\n1、由电工在2月30日前完成。";
    expect(applySuggestions(text, lintPlan(readPlanText(text)))).toContain("2月28日前");
  });

  it.each([
    ["2028年2月30日前完成", "2028年2月29日前完成"],
    ["2月30日前完成", "2月29日前完成"],
    ["6月45日前完成", "6月45日前完成"],
    ["6月0日前完成", "6月0日前完成"],
  ])("mends %s by the year in which it lies, and only where it was a slip", (sentence, mended) => {
    const text = `2027-2028学年后勤计划\n一、检修\n1、由电工在${sentence}。`;
    expect(applySuggestions(text, lintPlan(readPlanText(text)))).toContain(mended);
  });

  it("asks for no owner and no record of what is given to those who do well or badly", () => {
    expect(codes("一、考核\n1、每年评选两名先进，各奖励500元。\n2、损坏公物的罚款200元。")).toEqual([]);
  });

  it("puts what is missing before a remark in brackets, not behind it", () => {
    const text = "一、措施\n1、每月检查灭火器。（责任人：张三）";
    expect(applySuggestions(text, lintPlan(readPlanText(text)))).toBe(
      "一、措施\n1、每月检查灭火器，并填写检查记录。（责任人：张三）",
    );
  });
});
