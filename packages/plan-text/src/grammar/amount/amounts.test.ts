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
    ["平抑基金保持在300万元", "budget 3000000"],
    ["晚餐9元", "price 9"],
    ["单台修理费超过8000元的，由站长批准", "threshold >= 8000"],
    ["超出的按0.7元/度扣款", "penalty 0.7"],
    ["预算一万二千五百元", "budget 12500"],
    ["工程款二十三万四千五百元", "cost 234500"],
    ["费用两万八千六百元", "cost 28600"],
    ["费用合计两万八", "cost 28000"],
    ["材料费控制在1万2千5百元以内", "cost <= 12500"],
    ["材料费控制在1万5千元上下", "cost <= 15000"],
    ["签个包年维保，3万8一年", "cost 38000"],
    ["水费力争减少30万元", "saving 300000"],
    ["布件送洗单价不超2.8元/件", "price <= 2.8"],
    ["5000元以内由办公室主任审批", "threshold <= 5000"],
    ["年节电45万度，折合电费31.5万元", "saving 315000"],
    ["每次考核责任人200元", "penalty 200"],
    ["扣没保证金1万元", "deposit 10000"],
    ["教育局已经拨了30万", "budget 300000"],
    ["丢一把钥匙收工本费5元", "price 5"],
    ["直接降低运行费用34万元", "saving 340000"],
    ["减少外包服务支出8万元", "saving 80000"],
    ["降低费用至34万元", "cost 340000"],
    ["违者罚款，奖励举报人200元", "reward 200"],
    ["全年总费用较2025年2860万元压降430万元", "saving 4300000"],
  ])("of %s is %s", (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });

  it("takes its kind from the sum before it, and its unit from the head of a column", () => {
    expect(sums("费用预算46万元，其中餐具补充22万元、洗涤剂9万元")).toEqual([
      "budget 460000",
      "budget 220000",
      "budget 90000",
    ]);
    expect(sums("预算725万元，与上年持平；其中班车133万元，工衣洗涤42万元")).toEqual([
      "budget 7250000",
      "budget 1330000",
      "budget 420000",
    ]);
    expect(sums("预算725万元。班车费133万元")).toEqual(["budget 7250000", "cost 1330000"]);
    expect(sums("24", "预算（万元）")).toEqual(["budget 240000"]);
  });

  it("shares what stands before or behind its neighbours", () => {
    expect(sums("前三名分获1000元、500元奖金")).toEqual(["reward 1000", "reward 500"]);
    expect(sums("扣绩效1000元至5000元")).toEqual(["penalty 1000", "penalty 5000"]);
    expect(sums("公用经费58万元：玩教具18万元、绘本4万元")).toEqual(["budget 580000", "budget 180000", "budget 40000"]);
    expect(sums("押金从2万提到5万。")).toEqual(["deposit 20000", "deposit 50000"]);
  });

  it.each(["营业收入300万元", "单位：千元", "一元菜、两元菜", "3万吨"])("does not stand in %s", (text) => {
    expect(sums(text)).toEqual([]);
  });
});
