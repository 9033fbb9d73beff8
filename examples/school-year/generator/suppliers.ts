import { plus, stampOf } from "./dates.ts";
import type { Line } from "./entry.ts";

const SUPPLIERS = [
  ["丰禾肉品", "food"],
  ["北坡牧业", "food"],
  ["清江水产", "food"],
  ["四季蔬菜合作社", "food"],
  ["东郊蔬菜批发", "food"],
  ["豆香坊", "food"],
  ["果园直供", "food"],
  ["粮油公司", "food"],
  ["味源调料", "food"],
  ["山货行", "food"],
  ["禽蛋合作社", "food"],
  ["晨光乳业", "food"],
  ["洁城环卫", "waste"],
  ["稻香糕点", "food"],
] as const;

/** The suppliers on the school's list when the year began. */
export function* suppliers(): Iterable<Line> {
  for (const [place, [name, category]] of SUPPLIERS.entries()) {
    const id = `sup-${String(place + 1).padStart(2, "0")}`;
    yield {
      id: `supplier-${id}`,
      kind: "canteen/supplier",
      at: "2025-08-20T09:00",
      subject: id,
      data: { name, address: `产业路${place + 1}号`, contact: `${name}业务员`, category, approvedUntil: "2026-12-31" },
    };
  }
}

/** What the pastry shop brings before the festivals: its licence runs out in spring and is renewed in time. */
export function* pastries(): Iterable<Line> {
  for (const [date, item, keeps] of [
    ["2025-09-29", "月饼", 45],
    ["2026-04-13", "青团", 7],
    ["2026-06-17", "粽子", 30],
  ] as const) {
    const stamp = stampOf(date);
    const batch = `P01-${stamp}`;
    yield pastryReceipt(date, item, batch, 80, keeps);
    yield {
      id: `issue-${stamp}-${batch}-lunch`,
      kind: "canteen/stock-issue",
      at: `${date}T10:10`,
      covers: `${date}/lunch`,
      actors: { by: "p-storekeeper-1", receiver: "p-cook-02" },
      data: { item: "节令糕点", batch, quantity: 80, meal: "lunch" },
    };
  }
}

function pastryReceipt(date: string, name: string, batch: string, quantity: number, keeps: number): Line {
  const stamp = stampOf(date);
  return {
    id: `receipt-${stamp}-P01`,
    kind: "canteen/receipt",
    at: `${date}T06:50`,
    area: "store-dry",
    actors: { buyer: "p-buyer-1", checkers: ["p-storekeeper-1", "p-fso-2"] },
    data: {
      delivery: `D${stamp}-sup-14`,
      item: "节令糕点",
      spec: name,
      quantity,
      batch,
      producedOn: date,
      shelfLife: `${keeps}天`,
      expiresOn: plus(date, keeps),
      supplier: "sup-14",
      supplierContact: "sup-14-contact",
      certificate: true,
      unitPrice: 22,
      amount: 22 * quantity,
      accepted: true,
    },
  };
}
