import { row } from "@houqin/testing";

const since = "2024-01-01";

// Who and what is at the trial company, each as an entry, so that a trial can take it away.
export const car = row("site/asset", since, { name: "一号车", category: "vehicle" }, { subject: "car-1" });
export const pump = row("site/asset", since, { name: "水泵", category: "pump" }, { subject: "pump-1" });
export const plant = row("site/asset", since, { name: "1号机组", category: "heat-plant" }, { subject: "chp-1" });
export const driver = row("site/person", since, { name: "刘师傅", post: "driver" }, { subject: "liu" });
export const officer = row("site/person", since, { name: "安全员", post: "safety-officer" }, { subject: "an" });
export const plumber = row("site/post", since, { name: "水暖工" }, { subject: "plumber" });
export const playground = row("site/area", since, { name: "游乐场", kind: "playground" }, { subject: "play-1" });
export const workshop = row("site/area", since, { name: "车间", kind: "workshop" }, { subject: "shop-floor" });
export const shop = row("site/area", since, { name: "3号商铺", kind: "shop" }, { subject: "shop-3" });
export const block = row("site/area", since, { name: "7号楼", kind: "building" }, { subject: "b-7" });
