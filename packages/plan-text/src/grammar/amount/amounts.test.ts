import { describe, expect, it } from "vitest";
import { amountsIn } from "./amounts.ts";

/** The sums of a sentence as words. */
function sums(text: string, head = ""): readonly string[] {
  return amountsIn(text, head).map(({ value, kind, comparator }) =>
    [kind, comparator, value].filter(Boolean).join(" "),
  );
}

describe("an amount", () => {
  it.each([
    ["预算8.6万元", "budget 86000"],
    ["维修经费控制在15万元以内", "budget <= 150000"],
    ["总投资五十二万元", "cost 520000"],
    ["预计年节约电费20万元", "saving 200000"],
    ["单笔5万元以上的采购须经研究", "threshold >= 50000"],
    ["餐补标准每人每天15元", "price 15"],
    ["违者罚款500元", "penalty 500"],
    ["获奖宿舍奖励300元", "reward 300"],
    ["缴纳履约保证金5万元", "deposit 50000"],
    ["投资约3000余万元", "cost 30000000"],
    ["预算：¥1,280,000", "budget 1280000"],
    ["伙食标准不低于30元", "price >= 30"],
    ["合同价86万元", "cost 860000"],
    ["概算20万元", "budget 200000"],
    ["晚餐9元", "price 9"],
    ["单台修理费超过8000元的，由站长批准", "threshold >= 8000"],
    ["超出的按0.7元/度扣款", "penalty 0.7"],
  ])("of %s is %s", (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });

  it("takes its kind from the sum before it, and its unit from the head of a column", () => {
    expect(sums("费用预算46万元，其中餐具补充22万元、洗涤剂9万元")).toEqual([
      "budget 460000",
      "budget 220000",
      "budget 90000",
    ]);
    expect(sums("24", "预算（万元）")).toEqual(["budget 240000"]);
  });

  it.each(["营业收入300万元", "单位：千元", "一元菜、两元菜", "3万吨"])("does not stand in %s", (text) => {
    expect(sums(text)).toEqual([]);
  });
});
