import type { Line } from "../generator/entry.ts";
import { correctionOf, data, ofRow, onDay, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "prohibition of an act";

function delivery(id: string, patch: Line["data"]): Line {
  return {
    id,
    kind: "canteen/receipt",
    at: "2025-11-19T06:55",
    area: "store-dry",
    actors: { buyer: "p-buyer-1", checkers: ["p-storekeeper-1", "p-fso-1"] },
    data: {
      delivery: id,
      item: "豆腐",
      spec: "盒装",
      quantity: 12,
      batch: id,
      producedOn: "2025-11-18",
      shelfLife: "3天",
      supplier: "sup-06",
      supplierContact: "sup-06-contact",
      certificate: true,
      unitPrice: 8,
      amount: 96,
      accepted: true,
      ...patch,
    },
  };
}

/** Gives one dish of a menu another style. */
function styled(index: number, style: string) {
  return (line: Line): Line => {
    const dishes = line.data.meals as readonly Record<string, unknown>[];
    return data({ meals: dishes.map((dish, place) => (place === index ? { ...dish, style } : dish)) })(line);
  };
}

const VISIT: Line = {
  id: "visitor-20260109-late",
  kind: "general/visitor",
  at: "2026-01-09T16:40",
  area: "gate-main",
  actors: { by: "p-guard-04" },
  data: { name: "访客010913", reason: "送货", idChecked: false, leftAt: "2026-01-09T16:55" },
};

export const prohibitionActFaults: readonly Fault[] = [
  {
    id: "no-certificate",
    builder,
    story: "没有合格证明的土豆照收",
    change: { "receipt-20251105-F22": data({ certificate: false }) },
    findings: [onDay("2025-11-05", ofRow("canteen/no-uncertified-goods", "receipt-20251105-F22", "forbidden"))],
  },
  {
    id: "wages-from-repair-fund",
    builder,
    story: "维修专款里列支了劳务费",
    change: { "invoice-20260304-1": data({ line: "wages" }) },
    findings: [onDay("2026-03-04", ofRow("general/earmark", "invoice-20260304-1/spent", "forbidden"))],
  },
  {
    id: "exit-blocked",
    builder,
    story: "防火巡查发现疏散通道堆了桌椅",
    change: { "fire-20251218-building-teach-b": data({ exitsClear: false, result: "issue" }) },
    findings: [onDay("2025-12-18", ofRow("general/exits-clear", "fire-20251218-building-teach-b", "forbidden"))],
  },
  {
    id: "cold-dish",
    builder,
    story: "食谱上有一道凉拌菜",
    change: { "menu-20260420-pupil": styled(5, "cold") },
    findings: [
      onDay("2026-04-17", ofRow("canteen/no-risky-dishes", "menu-20260420-pupil/2026-04-20-lunch-5", "forbidden")),
    ],
  },
  {
    id: "visitor-unchecked",
    builder,
    story: "访客没有核验身份就进了校门",
    change: { "visitor-20260108-05": data({ idChecked: false }) },
    findings: [onDay("2026-01-08", ofRow("general/visitors-checked", "visitor-20260108-05", "forbidden"))],
  },
  {
    id: "nitrite-delivered",
    builder,
    story: "送来的调料里有亚硝酸钠，当场退了，但单子开了",
    add: [delivery("receipt-20251119-nitrite", { item: "亚硝酸钠", accepted: false })],
    findings: [onDay("2025-11-19", ofRow("canteen/no-banned-goods", "receipt-20251119-nitrite", "forbidden"))],
  },
  {
    id: "meal-money-elsewhere",
    builder,
    story: "燃气款误列成其他支出，挤占伙食费",
    change: { "gas-20260521": data({ line: "other" }) },
    findings: [onDay("2026-05-21", ofRow("canteen/meal-fee-earmark", "gas-20260521/spent", "forbidden"))],
  },
];

export const prohibitionActNearMisses: readonly NearMiss[] = [
  {
    id: "refused-without-certificate",
    builder,
    story: "没有合格证明的豆腐退回不收",
    add: [delivery("receipt-20251119-refused", { certificate: false, accepted: false })],
    stays: [{ rule: "canteen/no-uncertified-goods", slot: "receipt-20251119-refused", key: [], verdict: "none" }],
  },
  {
    id: "equipment-from-repair-fund",
    builder,
    story: "维修专款买维修用的设备",
    stays: passing("general/earmark", "invoice-20260306-1/spent"),
  },
  {
    id: "visitor-corrected",
    builder,
    story: "漏勾了已核验，当天更正",
    add: [
      VISIT,
      correctionOf({ ...VISIT, data: { ...VISIT.data, idChecked: true } }, `${VISIT.id}-right`, "2026-01-09T16:50"),
    ],
    stays: passing("general/visitors-checked", VISIT.id),
  },
  {
    id: "round-says-nothing-of-exits",
    builder,
    story: "校园巡逻不看疏散通道",
    stays: [{ rule: "general/exits-clear", slot: "campus-20251218-1", key: [], verdict: "none" }],
  },
  {
    id: "table-salt",
    builder,
    story: "食盐不是亚硝酸盐",
    stays: passing("canteen/no-banned-goods", "receipt-20250901-S07"),
  },
];
