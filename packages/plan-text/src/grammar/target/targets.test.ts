import { describe, expect, it } from "vitest";
import { targetsIn } from "./targets.ts";

/** The targets of a sentence as words. */
function goals(text: string): readonly string[] {
  return targetsIn(text).map(({ metric, comparator, value, unit, direction, strict }) =>
    [metric, comparator, value, unit, direction, strict && "strict"]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );
}

describe("a target", () => {
  it.each([
    ["师生满意率达到92%以上", "师生满意率 >= 92 %"],
    ["池水浊度不大于0.5NTU", "池水浊度 <= 0.5 NTU"],
    ["响应时间小于等于20分钟", "响应时间 <= 20 分钟"],
    ["响应时间20分钟内", "响应时间 <= 20 分钟"],
    ["客诉率降到万分之五以下", "客诉率 <= 0.05 %"],
    ["笔试85分以上", "笔试 >= 85 分"],
    ["零重大火灾", "重大火灾 = 0 起"],
    ["返修率低于2%", "返修率 <= 2 % strict"],
    ["破损率控制在千分之三以内", "破损率 <= 3 ‰"],
    ["设备完好率98%以上", "设备完好率 >= 98 %"],
    ["持证率100%", "持证率 = 100 %"],
    ["满意度达九成以上", "满意度 >= 90 %"],
    ["暂存时间不得超过2天", "暂存时间 <= 2 天"],
    ["就餐满意度由82%提高到90%", "就餐满意度 >= 90 %"],
    ["单位面积能耗同比下降4%", "单位面积能耗 improve 4 % down"],
    ["公共用电力争下降三成", "公共用电 improve 30 % down"],
    ["满意率较去年有一定的提高", "满意率 improve up"],
    ["确保不发生食物中毒事件", "食物中毒事件 = 0 起"],
    ["安全责任事故为零", "安全责任事故 = 0 起"],
    ["实现营业收入1,850万元", "营业收入 >= 18500000 元"],
    ["留样不少于125克", "留样 >= 125 克"],
    ["额度不得突破10%", "额度 <= 10 %"],
    ["点评分不低于4.8", "点评分 >= 4.8 分"],
    ["室温保持24~26℃", "室温 >= 24 ℃"],
    ["停车场收入实现310万元", "停车场收入 >= 3100000 元"],
    ["叫班误差为零", "叫班误差 = 0 起"],
    ["压力0.05MPa以上", "压力 >= 0.05 MPa"],
  ])("of %s is %s", (text, goal) => {
    expect(goals(text)).toEqual([goal]);
  });

  it("is told for each figure that shares a verb", () => {
    expect(goals("人均能耗、人均用水量分别下降1.5%和2%")).toEqual([
      "人均能耗 improve 1.5 % down",
      "人均用水量 improve 2 % down",
    ]);
    expect(goals("杜绝停电、停水事件")).toEqual(["停电 = 0 起", "停水事件 = 0 起"]);
    expect(goals("食物中毒、宿舍火灾均为零")).toEqual(["食物中毒 = 0 起", "宿舍火灾 = 0 起"]);
    expect(goals("实现零事故、零投诉")).toEqual(["事故 = 0 起", "投诉 = 0 起"]);
  });

  it.each([
    "满意度每提高1个百分点奖励1000元",
    "得分低于80分更换主管",
    "3个工作日内修复",
    "无烟头、纸屑",
    "2026年度工作",
    "每年不少于2次演练",
    "食堂分在3个区域供餐",
    "食堂部分在5个校区实行",
  ])("does not stand in %s", (text) => {
    expect(goals(text)).toEqual([]);
  });
});
