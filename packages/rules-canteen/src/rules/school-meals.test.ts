import { row, testRule, verdictsUnder } from "@houqin/testing";
import { expect, it } from "vitest";
import { cook } from "../trial/cast.ts";
import { weekMenu } from "../trial/school-meals.ts";
import { monday, september } from "../trial/trial-school.ts";
import { certificatesPosted } from "./certificates-posted.ts";
import { eatWithByHead } from "./eat-with-by-head.ts";
import { menuPublished } from "./menu-published.ts";
import { noCampusShop } from "./no-campus-shop.ts";
import { noRiskyFoods } from "./no-risky-foods.ts";
import { parentsEatWith } from "./parents-eat-with.ts";
import { pricePosted } from "./price-posted.ts";
import { sourcesPosted } from "./sources-posted.ts";

const verdictsOf = verdictsUnder(monday);
const hotel = { ...monday.site, kind: "hotel" };

const head = row("site/person", "2025-08-01", { name: "林校长", post: "head" }, { subject: "lin" });
const along = (by: string | undefined, parents?: number, at = "2025-09-01T11:40") =>
  row(
    "canteen/eat-with",
    at,
    { meal: "lunch", ...(parents === undefined ? {} : { parents }) },
    { covers: `${at.slice(0, 10)}/lunch`, actors: by === undefined ? {} : { by } },
  );
const inCharge = { who: ["head", "deputy-head"] };
testRule(eatWithByHead, {
  ...monday,
  pass: {
    "takes anybody by name": [along("nobody")],
    "takes the head": { entries: [head, along("lin")], options: inCharge },
  },
  fail: {
    "fails a log without a name": {
      entries: [along(undefined)],
      finds: ["陪餐人没有写明，或不是学校负责人"],
    },
    "fails a cook": { entries: [cook, along("chen")], options: inCharge },
  },
  unknown: { "does not know whose post is not told": { entries: [along("nobody")], options: inCharge } },
});
it("asks a hotel for no head at the table", () => {
  expect(verdictsOf(eatWithByHead, [along(undefined)], { site: hotel })).toEqual(["notApplicable"]);
});

const term = { ...monday, period: { from: "2025-09-01", to: "2026-01-23" } };
testRule(parentsEatWith, {
  ...term,
  pass: {
    "takes one parent once": [along("lin", 1)],
    "takes two sittings where two are asked": {
      entries: [along("lin", 3), along("lin", 2, "2025-10-10T11:40")],
      options: { perTerm: 2 },
    },
  },
  fail: {
    "fails a term without": {
      entries: [along("lin"), along("lin", 0, "2025-10-10T11:40")],
      finds: ["2025-autumn 家长陪餐 0 次，应有 1 次"],
    },
    "fails one sitting where two are asked": { entries: [along("lin", 3)], options: { perTerm: 2 } },
  },
  unknown: { "is unknown where nobody's eating along is kept": { entries: [], without: ["canteen/eat-with"] } },
});

const shop = (kind: string) => row("site/area", "2025-08-01", { name: "小卖部", kind }, { subject: "shop-1" });
testRule(noCampusShop, {
  ...september,
  fail: {
    "fails a shop": {
      entries: [shop("shop")],
      finds: ["shop-1：校内设有小卖部、超市一类场所，中小学、幼儿园一般不得设置"],
    },
    "fails the kinds of the option": { entries: [shop("vending")], options: { kinds: ["vending"] } },
  },
  none: { pass: "without a shop nothing is judged", unknown: "areas are the site's own" },
});
it("lets a university have shops", () => {
  expect(verdictsOf(noCampusShop, [shop("shop")], { site: { ...monday.site, kind: "university" } })).toEqual([
    "notApplicable",
  ]);
});

const planned = (...foods: readonly string[]) => {
  const dish = { day: "2025-09-08", meal: "lunch", dish: "大锅菜", style: "hot", foods, gramsPerHead: 200 };
  return [
    row(
      "canteen/menu",
      "2025-09-01T16:00",
      { weekFrom: "2025-09-08", group: "pupil", meals: [dish] },
      { covers: "2025-09-08", actors: { by: "wu" } },
    ),
  ];
};
testRule(noRiskyFoods, {
  ...monday,
  pass: { "takes other foods": planned("土豆", "牛肉") },
  fail: {
    "fails a dish with green beans among other things": {
      entries: planned("猪肉", "四季豆"),
      finds: ["用了高风险食材，中小学、幼儿园食堂不能做"],
    },
    "fails the foods of the option": { entries: planned("河豚"), options: { items: ["河豚"] } },
  },
  none: { unknown: "every planned dish names its foods" },
});
it("lets a hotel cook them", () => {
  expect(verdictsOf(noRiskyFoods, planned("四季豆"), { site: hotel })).toEqual(["notApplicable"]);
});

const put = (topic: string, at: string, more: object = {}) =>
  row("general/publication", at, { topic, audience: "all", days: 30, ...more });
testRule(sourcesPosted, {
  ...term,
  pass: { "takes one notice in the term": [put("food-source", "2025-09-10T09:00")] },
  fail: {
    "fails a term with notices of other things": {
      entries: [put("menu", "2025-09-10T09:00")],
      finds: ["2025-autumn 没有公示食材来源和供货单位"],
    },
    "fails a month without where each month is asked": {
      entries: [put("food-source", "2025-09-10T09:00")],
      options: { every: "month" },
    },
    "fails a week without where each week is asked": {
      entries: [put("food-source", "2025-09-10T09:00")],
      options: { every: "week" },
    },
  },
  unknown: { "is unknown where notices are not kept": { entries: [], without: ["general/publication"] } },
});

testRule(certificatesPosted, {
  ...term,
  pass: { "takes one notice in the term": [put("health-certificates", "2025-09-10T09:00")] },
  fail: {
    "fails a term with notices of other things": {
      entries: [put("menu", "2025-09-10T09:00")],
      finds: ["2025-autumn 没有公示从业人员健康证"],
    },
  },
  unknown: { "is unknown where notices are not kept": { entries: [], without: ["general/publication"] } },
});

const week = { ...monday, period: { from: "2025-09-08", to: "2025-09-14" } };
testRule(menuPublished, {
  ...week,
  pass: {
    "takes a menu for the parents": [put("menu", "2025-09-08T16:00", { audience: "parents" })],
    "takes a menu for everyone": [put("menu", "2025-09-08T16:00")],
    "takes one in the month where that is asked": {
      entries: [put("menu", "2025-09-28T16:00")],
      period: { from: "2025-09-01", to: "2025-09-30" },
      options: { every: "month" },
    },
    "takes one in the term where that is asked": {
      entries: [put("menu", "2025-11-28T16:00")],
      period: { from: "2025-09-01", to: "2026-01-23" },
      options: { every: "term" },
    },
  },
  fail: {
    "fails a menu for the staff alone": {
      entries: [put("menu", "2025-09-08T16:00", { audience: "staff" })],
      finds: ["2025-W37 没有向家长公示食谱"],
    },
    "takes the audiences of the option": {
      entries: [put("menu", "2025-09-08T16:00")],
      options: { audiences: ["pupils"] },
    },
    "does not take the menu itself": [weekMenu("2025-09-08", 5)],
  },
  unknown: { "is unknown where notices are not kept": { entries: [], without: ["general/publication"] } },
});

const priced = row(
  "canteen/committee",
  "2025-09-01T15:00",
  { topic: "price", parents: 4, decision: "午餐11元" },
  { id: "p" },
);
testRule(pricePosted, {
  ...september,
  pass: { "takes a notice on the fifth day": [priced, put("fees", "2025-09-06T23:59", { about: "p" })] },
  fail: {
    "fails without a notice": { entries: [priced], finds: ["定了价还没公示，应在 2025-09-07T00:00 前"] },
    "is late after the fifth day": {
      entries: [priced, put("fees", "2025-09-07T08:00", { about: "p" })],
      finds: ["价格公示晚了：2025-09-07T08:00 才公示，应在 2025-09-07T00:00 前"],
    },
    "is late on the fourth day where three are given": {
      entries: [priced, put("fees", "2025-09-05T09:00", { about: "p" })],
      options: { days: 3 },
    },
  },
  unknown: {
    "is unknown where notices are not kept": { entries: [priced], without: ["general/publication"] },
  },
});
