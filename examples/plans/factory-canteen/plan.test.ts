import { say } from "@houqin/report";
import { expect, test } from "vitest";
import { openSample } from "../open-sample.ts";

const { engine, site, plan, ledger, asOf } = openSample("factory-canteen");
const evaluation = engine.evaluate({ site, plan, ledger, asOf });
const catalogue = engine.catalogue(plan);

test("the plan promises what the rules ask, but for the taste of its dishes and for meals that it does not serve", () => {
  const lines = engine.audit({ site, plan }).lines.filter(({ by }) => by.length > 0);
  const of = (verdict: string) => lines.filter((line) => line.verdict === verdict).map(({ rule }) => rule);
  expect(of("weaker")).toEqual(["canteen/dish-taste", "canteen/meal-rounds"]);
  expect(of("stricter")).toEqual(["canteen/graded-check-held", "canteen/zones-cleaned"]);
});

test("one sheet serves the day, the week and the month", () => {
  expect(ledger.entry("sheet-2026-03-31/day/patrol")?.data.topic).toBe("hygiene");
  expect(ledger.entry("sheet-2026-03-31/week")?.actors?.by).toBe("director-1");
  expect(ledger.entry("sheet-2026-03-31/month")).toBeDefined();
  expect(ledger.entry("sheet-2026-03-20/week")).toBeUndefined();
});

test("the faults of March are found, and nothing else", () => {
  const said = evaluation.findings
    .filter(({ verdict }) => verdict === "fail")
    .map((finding) => `${finding.rule} ${say(finding, catalogue, "zh", site)}`);
  // The second cook's certificate ended on the 20th: one finding for each of seven shifts.
  expect(said.filter((sentence) => sentence.startsWith("canteen/cook-certificate"))).toHaveLength(7);
  expect([...new Set(said)].sort()).toEqual([
    "canteen/approved-supplier stall 不在合格供应商名录里，却收了货",
    "canteen/cook-certificate 炊事员2号 没有有效的健康证就上了灶",
    "canteen/core-temperature 职工食堂后厨 午餐 红烧肉：中心温度只有 66 ℃，没烧透，应达到 70 ℃",
    "canteen/daily-control 职工食堂后厨 2026年3月12日 没有做日管控检查",
    "canteen/dish-price-fair 清炒时蔬 食材成本只占售价的 37.5%，应不低于 60%",
    "canteen/dish-taste 红烧肉 试尝得 4 分，应不低于 6 分",
    "canteen/dish-taste#taste 红烧肉 试尝得 4 分，应不低于 5 分",
    "canteen/meal-rounds 2026年3月11日 午餐 没有人巡查",
    "canteen/meal-rounds#rounds 2026年3月11日 午餐 没有人巡查",
    "canteen/portion-weight 红烧肉 每份只有标准重量的 80%，应不低于 95%",
    "canteen/queue-time 午餐排队 14 分钟，不应超过 10 分钟",
    "canteen/receipt-record 职工食堂后厨 香菜 x-1：进货查验记录缺 供应商的地址",
    "canteen/sample-taken 职工食堂后厨 午餐 清炒时蔬：没有留样，应在 2026年3月10日 14:01 前留",
    "canteen/sample-weight 职工食堂后厨 午餐 清炒时蔬：留样只有 110 克，至少要 125 克",
    "canteen/supplier-licensed stall 没有有效的食品经营许可证，却收了它的货",
    "canteen/supply-fits 2026年3月27日 午餐 订餐和就餐人数对不上：订餐=200、就餐=150",
    "canteen/weekly-review 2026年第12周 没有做周排查",
    "canteen/zones-cleaned 职工餐厅 2026年3月23日 打扫晚了：2026年3月23日 15:40 才扫，应在 2026年3月23日 15:00 前",
    "canteen/zones-cleaned#clean 职工餐厅 2026年3月23日 打扫晚了：2026年3月23日 15:40 才扫，应在 2026年3月23日 15:00 前",
    "general/food-waste-daily 2026年3月16日 餐厨垃圾没有清运",
    "general/reward-fits-points “提醒”定低了：已有 7 分，这一档最多 2 分",
  ]);
});

test("the goals stand as the month went", () => {
  expect(evaluation.goals.map(({ goal, verdict }) => `${goal} ${verdict}`)).toEqual([
    "safe pass",
    "tasty pass",
    "quick pass",
    "liked pass",
  ]);
});
