import type { Draft } from "../drafts.ts";

/** What stands before the month begins. */
export function rows(): readonly Draft[] {
  const at = "2026-02-01T08:00";
  const item = (name: string, data: object) => ({ kind: "hotel/par-item", at, subject: name, data: { name, ...data } });
  const inBooks = (name: string, pieces: number) => ({
    kind: "hotel/par-move",
    at,
    data: { item: name, direction: "in", pieces },
    actors: { by: "p-linen" },
  });
  const licence = (issuedOn: string, validUntil: string, category = "waste-licence", holder = "洁城环保") => ({
    kind: "general/certificate",
    at: `${issuedOn}T09:00`,
    data: { holder, category, number: "JC-2025-17", issuedOn, validUntil },
    actors: { by: "p-chief" },
  });
  const dish = (name: string, condiments: readonly string[], utensils: readonly string[]) => ({
    kind: "hotel/dish-kit",
    at,
    subject: name,
    data: { name, condiments, utensils },
  });
  const standard = (area: string, checklist: string) => ({
    kind: "hotel/zone-standard",
    at,
    area,
    data: { checklist },
  });
  const health = (holder: string) => ({
    kind: "general/certificate",
    at: "2025-09-01T09:00",
    data: { holder, category: "health", number: `H-${holder}`, issuedOn: "2025-09-01", validUntil: "2026-08-31" },
    actors: { by: "p-chief" },
  });
  return [
    health("p-steward-1"),
    health("p-steward-2"),
    item("床单", { group: "linen", oneSet: 200, price: 68, place: "linen-room" }),
    item("毛巾", { group: "linen", oneSet: 300, price: 18, place: "linen-room" }),
    item("骨碟", { group: "ware", oneSet: 400, price: 9, place: "kitchen-1" }),
    inBooks("床单", 620),
    inBooks("毛巾", 930),
    inBooks("骨碟", 800),
    { kind: "general/firm", at, subject: "洁城环保", data: { name: "洁城环保", service: "waste" } },
    { kind: "general/firm", at, subject: "净洁洗涤", data: { name: "净洁洗涤", service: "laundry" } },
    // The hauler's licence runs out on the 20th; the new one is of the 24th.
    licence("2025-03-21", "2026-03-20"),
    licence("2026-03-24", "2027-03-23"),
    licence("2024-05-08", "2029-05-07", "food-licence", "site"),
    dish("清蒸鲈鱼", ["蒸鱼豉油"], ["鱼夹"]),
    dish("白切鸡", ["姜葱蓉"], ["味碟"]),
    {
      kind: "hotel/supply-item",
      at,
      subject: "洗碗机催干剂",
      data: { name: "洗碗机催干剂", min: 6, max: 40, perCover: 0.01 },
    },
    {
      kind: "general/stock-move",
      at,
      area: "store-1",
      data: { item: "洗碗机催干剂", direction: "in", quantity: 36 },
      actors: { by: "p-keeper" },
    },
    standard("hall-1", "餐厅卫生检查表"),
    standard("kitchen-1", "洗碗间卫生检查表"),
    standard("store-1", "二级库检查表"),
    {
      kind: "hotel/outlet-day",
      at: "2026-02-28T23:00",
      area: "hall-1",
      data: { covers: 200, takings: 36000, consumables: 800 },
    },
  ];
}
