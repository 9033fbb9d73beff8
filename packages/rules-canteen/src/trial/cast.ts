import { row } from "@houqin/testing";

const since = "2025-08-01";

// Who and what is at the trial school, each as an entry, so that a trial can take it away.
export const kitchen = row("site/area", since, { name: "一食堂后厨", kind: "kitchen" }, { subject: "kitchen-1" });
export const cook = row("site/person", since, { name: "陈师傅", post: "cook" }, { subject: "chen" });
export const storekeeper = row("site/person", since, { name: "周保管", post: "storekeeper" }, { subject: "zhou" });
export const officer = row("site/person", since, { name: "吴安全员", post: "food-safety-officer" }, { subject: "wu" });
export const director = row("site/person", since, { name: "孙校长", post: "food-safety-director" }, { subject: "sun" });
export const chiller = row("site/asset", since, { name: "冷藏柜", category: "chiller" }, { subject: "chiller-1" });
export const freezer = row("site/asset", since, { name: "冷冻柜", category: "freezer" }, { subject: "freezer-1" });
export const purifier = row(
  "site/asset",
  since,
  { name: "油烟净化器", category: "fume-purifier" },
  { subject: "purifier-1" },
);
export const farm = row(
  "canteen/supplier",
  since,
  { name: "绿源农场", address: "城东路8号", contact: "李经理", category: "food", approvedUntil: "2026-08-31" },
  { subject: "farm" },
);
