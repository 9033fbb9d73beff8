import type { Line } from "../generator/entry.ts";
import { keepers, LAB_KEEPERS, move } from "../generator/hazardous.ts";
import { acting, data, days, lacking, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

/** More is taken than a lesson needs, and the rest comes back on the next day. */
function takenAndBrought(day: string, next: string, grams: number): readonly Line[] {
  return [
    move(`chem-${day}-much`, `${day}T13:40`, "酒精", "flammable", "out", grams),
    move(`chem-${day}-back`, `${next}T09:20`, "酒精", "flammable", "return", grams),
  ];
}

export const schoolLaboratoryFaults: readonly Fault[] = [
  {
    id: "explosive-by-one",
    builder: "separation",
    story: "高锰酸钾只有一个人发放",
    change: { "chem-20251105-2": acting({ keepers: [LAB_KEEPERS[0]] }) },
    findings: [ofRow("school/hazardous-two-people", "chem-20251105-2", "tooFew")],
  },
  {
    id: "acid-without-purpose",
    builder: "presence",
    story: "领稀盐酸没写用途",
    change: { "chem-20251113-3": lacking("purpose") },
    findings: [onDay("2025-11-13", ofRow("school/hazardous-logged", "chem-20251113-3", "absent"))],
  },
  {
    id: "too-much-alcohol-taken",
    builder: "limit",
    story: "一次领了六百克酒精，次日退回",
    add: takenAndBrought("2026-04-09", "2026-04-10", 600),
    findings: [onDay("2026-04-09", ofRow("school/hazardous-issue-limit", "chem-2026-04-09-much", "tooHigh"))],
  },
  {
    id: "alcohol-short",
    builder: "reconcile",
    story: "三月底盘点，酒精比账上少四十克",
    change: { "chem-count-20260331-1": (line) => data({ grams: Number(line.data.grams) - 40 })(line) },
    findings: [
      {
        rule: "school/hazardous-stock-agrees",
        slot: "2026-03",
        key: ["酒精"],
        window: days("2026-03-01", "2026-04-01"),
        message: "differ",
        evidence: ["chem-count-20260331-1"],
      },
    ],
  },
  {
    id: "too-much-alcohol-stored",
    builder: "capacity",
    story: "采购多送了一桶酒精，超过限存，两天后退走",
    add: [
      move("chem-barrel-in", "2026-05-11T09:10", "酒精", "flammable", "in", 9000),
      move("chem-barrel-out", "2026-05-13T09:10", "酒精", "flammable", "disposal", 9000),
    ],
    findings: [
      {
        rule: "school/hazardous-stock-limit",
        slot: "2026-05-11T09:10",
        key: ["酒精"],
        window: { from: "2026-05-11T09:10", to: "2026-05-13T09:10" },
        message: "tooHigh",
        evidence: [
          "chem-20250904-1-in",
          "chem-20250909-1",
          "chem-20250916-1",
          "chem-20250923-1",
          "chem-20250930-1",
          "chem-20251014-1",
          "chem-20251021-1",
          "chem-20251028-1",
          "chem-20251104-1",
          "chem-20251111-1",
          "chem-20251118-1",
          "chem-20251125-1",
          "chem-20251202-1",
          "chem-20251209-1",
          "chem-20251216-1",
          "chem-20251223-1",
          "chem-20251230-1",
          "chem-20260106-1",
          "chem-20260113-1",
          "chem-20260120-1",
          "chem-20260303-1",
          "chem-20260305-1-in",
          "chem-20260310-1",
          "chem-20260317-1",
          "chem-20260324-1",
          "chem-20260331-1",
          "chem-20260407-1",
          "chem-2026-04-09-much",
          "chem-2026-04-09-back",
          "chem-20260414-1",
          "chem-2026-04-16-much",
          "chem-2026-04-16-back",
          "chem-20260421-1",
          "chem-20260428-1",
          "chem-barrel-in",
        ],
      },
    ],
  },
  {
    id: "locks-without-keepers",
    builder: "coverage",
    story: "药品柜双人保管任期届满，五天后才续任",
    change: { "lab-keepers-2025": data({ until: "2026-06-30" }) },
    add: [keepers("lab-keepers-2026", "2026-07-06T09:00", "2027-06-30")],
    findings: [
      {
        rule: "school/hazardous-two-keepers",
        slot: "2026-07-01T00:00",
        key: ["store-lab"],
        window: { from: "2026-07-01T00:00", to: "2026-07-06T09:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
];

export const schoolLaboratoryNearMisses: readonly NearMiss[] = [
  {
    id: "five-hundred-grams-taken",
    builder: "limit",
    story: "正好领五百克，次日退回",
    add: takenAndBrought("2026-04-16", "2026-04-17", 500),
    stays: passing("school/hazardous-issue-limit", "chem-2026-04-16-much"),
  },
  {
    id: "alcohol-by-one",
    builder: "separation",
    story: "酒精不是剧毒易制爆，一个人发也可以",
    change: { "chem-20251104-1": acting({ keepers: [LAB_KEEPERS[0]] }) },
    stays: [{ rule: "school/hazardous-two-people", slot: "chem-20251104-1", key: [], verdict: "none" }],
  },
  {
    id: "in-needs-no-receiver",
    builder: "presence",
    story: "入库不用写用途和领用人",
    stays: passing("school/hazardous-logged", "chem-20260305-1-in"),
  },
];
