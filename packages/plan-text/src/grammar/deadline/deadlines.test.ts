import { china } from "@houqin/calendar-cn";
import { siteCalendar } from "@houqin/core";
import { describe, expect, it } from "vitest";
import { readPlanText } from "../../read/read-plan-text.ts";
import { deadlinesIn } from "./deadlines.ts";

const year = { from: "2026-01-01", to: "2026-12-31" };

/** The deadlines of a sentence of a plan for 2026, as words. */
function dues(text: string): readonly string[] {
  return deadlinesIn(text, { plan: year, keyed: false, rhythms: [] }).map(({ kind, first, date, dates, anchor }) =>
    [kind, anchor, first, date, dates?.join("+")].filter(Boolean).join(" "),
  );
}

/** Numbers, streets and honours that are written as a festival is. */
const numbers = [
  "按第三八条执行",
  "八一路铺设管道",
  "八一小学后勤保障",
  "八一后勤服务中心",
  "五四大道前检修",
  "评选三八红旗手",
  "清点十一个灭火器",
  "共计二十一前台",
  "检修第十一节风管",
  "七一、八一路铺管",
  "八一活动室刷新",
];

describe("a deadline", () => {
  it.each([
    ["3月底前完成", "by 2026-03-31"],
    ["元月20日前公示", "by 2026-01-20"],
    ["6月第三周宣传", "in 2026-06-15 2026-06-21"],
    ["5.12防灾减灾日演练", "on 2026-05-12"],
    ["检修队比赛前两周到位", "anchor 检修队比赛"],
    ["春节后一周内清点", "anchor 春节"],
    ["8月15日开工", "start 2026-08-15"],
    ["10月15日完工", "by 2026-10-15"],
    ["5月12日组织演练", "on 2026-05-12"],
    ["4月上旬检查", "in 2026-04-01 2026-04-10"],
    ["10月中旬比赛", "in 2026-10-11 2026-10-20"],
    ["2月下旬盘点", "in 2026-02-21 2026-02-28"],
    ["4月10日至5月20日施工", "range 2026-04-10 2026-05-20"],
    ["1-3月，制定方案", "range 2026-01-01 2026-03-31"],
    ["4月和11月各演习一次", "series 2026-04-30+2026-11-30"],
    ["6月前完成", "by 2026-05-31"],
    ["第二季度完成", "in 2026-04-01 2026-06-30"],
    ["年底前建成", "by 2026-12-31"],
    ["截至6月30日完成", "by 2026-06-30"],
    ["自5月起实施", "start 2026-05-01"],
    ["接到报修后2个工作日内修复", "anchor 接到报修"],
    ["国庆节前检查", "anchor 国庆节 2026-09-30"],
    ["十一前检查", "anchor 国庆节 2026-09-30"],
    ["十一黄金周期间值班", "anchor 国庆节 2026-10-01"],
    ["八一前走访", "anchor 建军节 2026-07-31"],
    ["三八节慰问女职工", "anchor 妇女节 2026-03-08"],
    ["五四活动当天布置会场", "anchor 青年节 2026-05-04"],
    ["七一建党节前布置", "anchor 建党节 2026-06-30"],
    ["七一、八一前检查", "anchor 建党节、建军节"],
    ["开学第一周检查", "anchor 开学"],
    ["开学头两周查门窗", "anchor 开学"],
    ["急修15分钟到场", "anchor 急修"],
    ["春检期间普查空调", "anchor 春检"],
    ["台账于次月5日前上报", "anchor 次月"],
    ["消防日组织演练", "anchor 消防日 2026-11-09"],
    ["下班后十五分钟关灯", "anchor 下班"],
    ["9月30日下班前收齐钥匙", "by 2026-09-30"],
    ["5月8日18点前报送", "by 2026-05-08"],
    ["暑期改造食堂二楼", "anchor 暑假"],
    ["食材不合格的当日退回", "anchor 食材不合格的"],
    ["七夕当天布置大堂", "anchor 七夕节"],
    ["七夕前完成彩灯检修", "anchor 七夕节"],
    ["七夕、中秋前检查电路", "anchor 七夕节、中秋节"],
    ["腊八前备齐食材", "anchor 腊八节"],
    ["12月上旬完成年终盘点", "in 2026-12-01 2026-12-10"],
    ["6月“节能宣传月”期间组织竞赛", "in 2026-06-01 2026-06-30"],
    ["9月开学前检查教室", "anchor 开学"],
    ["年中评出标兵", "in 2026-06-01 2026-06-30"],
  ])("of %s is %s", (text, due) => {
    expect(dues(text)).toEqual([due]);
  });

  it.each([
    "年内杜绝火灾事故",
    "年终奖扣一半",
    "较2025年降低",
    "2026年，中心将坚持",
    "每人8小时",
    "合理安排当天的工作",
    "3号公寓",
    "招暑期工两名",
    "暑期维修立项",
    "不合格的当场退回",
    "七夕套餐定价",
    "七夕路路灯检修",
    "大堂布置成七夕主题",
    "截至2025年底，共有食堂3个",
    "提前72小时预测负荷",
    "年中值班安排",
    ...numbers,
  ])("does not stand in %s", (text) => {
    expect(dues(text)).toEqual([]);
  });

  it("has no year where the plan names none", () => {
    expect(deadlinesIn("3月9日前完成", { plan: {}, keyed: false, rhythms: [] })[0]?.date).toBe("--03-09");
  });

  it("lies in the month of its row, or of a plan that names a month alone", () => {
    const table = "2026年工作表\n月份\t内容\t责任人\n3月\t演练在15日前完成\t安全员\n4月\t修补路面\t维修工";
    expect(readPlanText(table).deadlines?.map(({ date }) => date)).toContain("2026-03-15");
    const month = readPlanText("后勤中心七月份工作计划\n【设备】\n3日前完成带载试验，电工做好记录，主管到场确认；");
    expect(month.deadlines?.map(({ date }) => date)).toEqual(["--07-03"]);
  });

  it("stands behind the number of its item, however that is parted from it", () => {
    const { deadlines } = readPlanText("2026年总务计划\n一、事项\n1．修门窗。\n2．5至6月修病房。\n3.7-8月修操场。");
    expect(deadlines?.map(({ from, date }) => [from, date])).toEqual([
      ["2026-05-01", "2026-06-30"],
      ["2026-07-01", "2026-08-31"],
    ]);
  });

  it("lies in the year of a school year to which its month belongs", () => {
    const { deadlines } = readPlanText("2025-2026学年总务计划\n一、事项\n1、11月底前检修。\n2、3月底前绿化。");
    expect(deadlines?.map(({ date }) => date)).toEqual(["2025-11-30", "2026-03-31"]);
  });

  it("on a lunar festival or a term is a day once a calendar is given", () => {
    const text = "2026年后勤计划\n一、活动\n1、端午节前组织包粽子。";
    expect(readPlanText(text).deadlines?.[0]?.date).toBeUndefined();
    expect(readPlanText(text, { calendar: china() }).deadlines?.[0]).toMatchObject({
      anchor: "端午节",
      date: "2026-06-18",
    });
    const terms = [{ id: "spring", from: "2026-02-23", to: "2026-07-03" }];
    const calendar = siteCalendar({ terms }, china());
    const school = "2026年春季学期计划\n一、准备\n1、开学前检查校舍。\n2、期末清点财产。";
    expect(readPlanText(school, { calendar }).deadlines?.map(({ date }) => date)).toEqual(["2026-02-22", "2026-07-03"]);
  });
});
