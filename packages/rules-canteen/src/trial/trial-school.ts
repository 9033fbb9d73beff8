import { type Site, siteArea, siteAsset, sitePerson, sitePost } from "@houqin/core";
import { general } from "@houqin/rules-general";
import { canteen } from "../pack.ts";

/** Everything at the trial school is recorded from this day on. */
const KEPT_FROM = "2025-08-01";

/**
 * A small school to try rules on: one kitchen, one dining hall, a cook, a storekeeper, a food-safety officer, a chiller, a freezer and a
 * fume purifier. It keeps every kind but those `without`.
 */
export function trialSchool({ kind = "school", without = [] as readonly string[] } = {}): Site {
  const kinds = [siteArea, sitePost, sitePerson, siteAsset, ...general.kinds, ...canteen.kinds];
  const from = KEPT_FROM;
  return {
    id: "trial",
    name: "试点小学",
    kind,
    timeZone: "Asia/Shanghai",
    keeps: kinds.map(({ id }) => ({ kind: id, from })).filter((keep) => !without.includes(keep.kind)),
    schedule: {
      operates: "workdays",
      terms: [{ id: "2025-autumn", from: "2025-09-01", to: "2026-01-23" }],
      meals: [
        { id: "breakfast", from: "07:00", to: "08:00" },
        { id: "lunch", from: "11:30", to: "12:50" },
        { id: "dinner", from: "17:10", to: "18:10" },
      ],
    },
    areas: [
      { id: "kitchen-1", name: "一食堂后厨", kind: "kitchen", from },
      { id: "hall-1", name: "一食堂餐厅", kind: "dining-hall", from },
    ],
    people: [
      { id: "chen", name: "陈师傅", post: "cook", from },
      { id: "zhou", name: "周保管", post: "storekeeper", from },
      { id: "wu", name: "吴安全员", post: "food-safety-officer", from },
    ],
    assets: [
      { id: "chiller-1", name: "冷藏柜", category: "chiller", from },
      { id: "freezer-1", name: "冷冻柜", category: "freezer", from },
      { id: "purifier-1", name: "油烟净化器", category: "fume-purifier", from },
    ],
  };
}
