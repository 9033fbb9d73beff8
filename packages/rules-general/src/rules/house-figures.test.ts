import { row, testRule } from "@houqin/testing";
import { autumn, theYear, wednesday } from "../trial/trial-school.ts";
import { airconSet } from "./aircon-set.ts";
import { areasMetered } from "./areas-metered.ts";
import { campusesAccredited } from "./campuses-accredited.ts";
import { energyTargetFiled } from "./energy-target-filed.ts";
import { projectTendered } from "./project-tendered.ts";
import { purchaseLimitKept } from "./purchase-limit-kept.ts";
import { repairArrived } from "./repair-arrived.ts";

const set = (mode: string, celsius: number) => row("general/aircon-check", "2025-11-12T10:00", { mode, celsius });
testRule(airconSet, {
  ...wednesday,
  pass: {
    "takes cooling to twenty-six": [set("cooling", 26)],
    "takes heating to twenty": [set("heating", 20)],
  },
  fail: {
    "fails cooling to less": { entries: [set("cooling", 25.5)], finds: ["空调设在 25.5 ℃，不得低于 26 ℃"] },
    "fails heating to more": { entries: [set("heating", 20.5)], finds: ["空调设在 20.5 ℃，不得高于 20 ℃"] },
  },
  none: { unknown: "whoever looked wrote down mode and temperature" },
});

const kitchen = row("site/area", "2025-01-01", { name: "厨房", kind: "kitchen" }, { subject: "kitchen-1" });
const meter = (category: string, area = "kitchen-1") =>
  row("site/asset", "2025-01-01", { name: "分表", category, area }, { subject: `${category}-${area}` });
testRule(areasMetered, {
  ...autumn,
  pass: {
    "takes a kitchen with both": [kitchen, meter("meter-electric"), meter("meter-water")],
    "asks for the meters that it is set to": {
      entries: [kitchen, meter("meter-gas")],
      options: { meters: ["meter-gas"] },
    },
    "asks of the areas that it is set to": {
      entries: [
        kitchen,
        row("site/area", "2025-01-01", { name: "商铺", kind: "shop" }, { subject: "shop-1" }),
        meter("meter-electric", "shop-1"),
        meter("meter-water", "shop-1"),
      ],
      options: { kinds: ["shop"] },
    },
  },
  fail: {
    "fails without a meter for water": {
      entries: [kitchen, meter("meter-electric")],
      finds: ["kitchen-1、meter-water 还没装"],
    },
  },
  none: { unknown: "areas and meters stand in the site file, which is always kept" },
});

const campus = (id: string) => row("site/area", "2025-01-01", { name: id, kind: "campus" }, { subject: id });
const visited = (area: string, outcome = "passed", scheme = "绿色学校") =>
  row("general/accreditation", "2025-06-12", { scheme, outcome }, { area });
const campuses = ["c-1", "c-2", "c-3", "c-4", "c-5"].map(campus);
testRule(campusesAccredited, {
  ...theYear,
  pass: {
    "takes three of five": [...campuses, visited("c-1"), visited("c-2"), visited("c-3")],
    "goes by the title and the areas that it is set to": {
      entries: [
        ...campuses,
        row("site/area", "2025-01-01", { name: "一号楼", kind: "building" }, { subject: "b-1" }),
        visited("b-1", "passed", "节水型单位"),
      ],
      options: { scheme: "节水型单位", kinds: ["building"] },
    },
  },
  fail: {
    "fails two of five": {
      entries: [...campuses, visited("c-1"), visited("c-2"), visited("c-3", "deferred"), visited("c-1")],
      finds: ["达标的校区只占 0.4，至少要占 0.6"],
    },
  },
  unknown: {
    "is unknown where titles are not recorded": { entries: campuses, without: ["general/accreditation"] },
  },
});

const filed = (at: string) => row("general/report", at, { topic: "energy-target", to: "机关事务管理局" });
testRule(energyTargetFiled, {
  ...theYear,
  pass: {
    "takes one on the last of March": [filed("2025-03-31T17:00")],
    "takes one on the first of January": [filed("2025-01-01T09:00")],
  },
  fail: {
    "fails without one": { entries: [], finds: ["今年的节能目标和方案还没报备案，应在 2025-04-01T00:00 前报送"] },
    "is late in April": {
      entries: [filed("2025-04-01T09:00")],
      finds: ["节能目标报晚了：2025-04-01T09:00 才报，应在 2025-04-01T00:00 前"],
    },
  },
  unknown: { "is unknown where no reports are kept": { entries: [], without: ["general/report"] } },
});

const asked = (urgency = "danger") =>
  row(
    "general/repair-request",
    "2025-11-12T09:00",
    { category: "water", urgency, description: "漏水" },
    { id: "order-1", area: "dorm-1" },
  );
const came = (at: string) => row("general/repair-step", `2025-11-12T${at}`, { order: "order-1", step: "arrived" });
testRule(repairArrived, {
  ...wednesday,
  pass: {
    "takes five minutes where there is danger": [asked(), came("09:05")],
    "takes fifteen where daily life is upset": [asked("living"), came("09:15")],
    "takes thirty otherwise": [asked("minor"), came("09:30")],
  },
  fail: {
    "fails where nobody came": { entries: [asked()], finds: ["报修过了时限还没人到场，应在 2025-11-12T09:05 前到"] },
    "is late after six minutes": {
      entries: [asked(), came("09:06")],
      finds: ["到场晚了：2025-11-12T09:06 才到，应在 2025-11-12T09:05 前"],
    },
    "is late after sixteen where daily life is upset": [asked("living"), came("09:16")],
    "is late after thirty-one otherwise": [asked("minor"), came("09:31")],
  },
  unknown: { "is unknown where no steps are kept": { entries: [asked()], without: ["general/repair-step"] } },
});

const ordered = (category: string, amount: number, method = "direct", more: object = {}) =>
  row("general/purchase-order", "2025-11-12T12:00", {
    request: "q-1",
    supplier: "木器厂",
    amount,
    category,
    method,
    ...more,
  });
testRule(purchaseLimitKept, {
  ...wednesday,
  pass: {
    "takes a fen below": [ordered("goods", 999_999.99), ordered("service", 999_999.99), ordered("works", 1_199_999.99)],
    "asks nothing of what was quoted or tendered": [ordered("goods", 1), ordered("goods", 1_000_000, "quotes")],
  },
  fail: {
    "fails goods of a million": {
      entries: [ordered("goods", 1_000_000)],
      finds: ["直接采购 1000000 元，已到采购限额标准，应走政府采购程序"],
    },
    "fails services of a million": [ordered("service", 1_000_000)],
    "fails works of 1.2 million": [ordered("works", 1_200_000)],
    "goes by the province's amount": { entries: [ordered("goods", 300_000)], options: { goods: 300_000 } },
  },
  none: { unknown: "an order always names its kind, amount and method" },
});

const project = (more: object = { budget: 20_000_000, publicFunds: 2_000_000 }) =>
  row(
    "general/project",
    "2025-10-08",
    { title: "食堂改造", topic: "refit", startOn: "2026-01-12", ...more },
    { id: "p-1" },
  );
const inProject = (category: string, amount: number, method = "quotes") =>
  ordered(category, amount, method, { project: "p-1" });
testRule(projectTendered, {
  ...autumn,
  pass: {
    "takes a fen below": [
      project(),
      inProject("works", 3_999_999.99),
      inProject("goods", 1_999_999.99),
      inProject("service", 999_999.99),
    ],
    "takes a tender": [project(), inProject("works", 4_000_000, "tender")],
    "asks nothing below two million of public money": [project({ publicFunds: 1_999_999 }), inProject("works", 4e6)],
    "asks nothing below a tenth of the budget": [
      project({ budget: 20_000_001, publicFunds: 2_000_000 }),
      inProject("works", 4e6),
    ],
  },
  fail: {
    "fails works of four million": {
      entries: [project(), inProject("works", 4_000_000)],
      finds: ["食堂改造：向木器厂订购，金额达到必须招标的标准，却没有招标"],
    },
    "fails goods of two million": [project({ publicFunds: 2_000_000 }), inProject("goods", 2_000_000)],
    "fails services of one": [project(), inProject("service", 1_000_000, "direct")],
  },
  unknown: {
    "does not know where the public money is not told": [project({}), inProject("works", 4_000_000)],
    "is unknown where no orders are kept": { entries: [project()], without: ["general/purchase-order"] },
  },
  exempt: { facts: { "general/purchase-order project": "an order without a project belongs to none" } },
});
