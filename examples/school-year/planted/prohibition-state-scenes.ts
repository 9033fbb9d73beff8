import type { Line } from "../generator/entry.ts";

/** A small dated delivery of bean curd. */
export function delivery(batch: string, date: string, expiresOn: string, accepted = true): Line {
  return {
    id: `receipt-${batch}`,
    kind: "canteen/receipt",
    at: `${date}T06:58`,
    area: "store-cold",
    actors: { buyer: "p-buyer-1", checkers: ["p-storekeeper-1", "p-fso-2"] },
    data: {
      delivery: `D-${batch}`,
      item: "豆腐",
      spec: "盒装",
      quantity: 10,
      batch,
      producedOn: date,
      shelfLife: "4天",
      expiresOn,
      supplier: "sup-06",
      supplierContact: "sup-06-contact",
      certificate: true,
      unitPrice: 8,
      amount: 80,
      accepted,
    },
  };
}

export function issue(batch: string, time: string, quantity: number): Line {
  return {
    id: `issue-${batch}-${quantity}`,
    kind: "canteen/stock-issue",
    at: time,
    covers: `${time.slice(0, 10)}/lunch`,
    actors: { by: "p-storekeeper-1", receiver: "p-cook-03" },
    data: { item: "豆腐", batch, quantity, meal: "lunch" },
  };
}

export function discard(batch: string, time: string, quantity: number): Line {
  return {
    id: `scrap-${batch}`,
    kind: "canteen/stock-discard",
    at: time,
    actors: { by: "p-storekeeper-1", witness: "p-fso-1" },
    data: { item: "豆腐", batch, quantity, reason: "expired", handling: "登记销毁" },
  };
}

export function use(id: string, time: string, area = "function-dance"): Line {
  return {
    id,
    kind: "general/area-use",
    at: time,
    area,
    actors: { by: "p-teacher-08" },
    data: { purpose: "排练", people: 24 },
  };
}
