import { row } from "@houqin/testing";

const since = "2024-01-01";

// Who and what is at the trial school, each as an entry, so that a trial can take it away.
export const dorm = row("site/area", since, { name: "一号宿舍", kind: "dorm" }, { subject: "dorm-1" });
export const kitchen = row("site/area", since, { name: "后厨", kind: "kitchen" }, { subject: "kitchen-1" });
export const gate = row("site/area", since, { name: "大门", kind: "gate" }, { subject: "gate-1" });
export const wang = row("site/person", since, { name: "王师傅" }, { subject: "wang" });
export const extinguisher = row(
  "site/asset",
  since,
  { name: "灭火器", category: "extinguisher" },
  { subject: "ext-1" },
);
export const lift = row("site/asset", since, { name: "客梯", category: "lift" }, { subject: "lift-1" });
export const boiler = row("site/asset", since, { name: "锅炉", category: "boiler" }, { subject: "boiler-1" });
export const chiller = row("site/asset", since, { name: "冷藏柜", category: "chiller" }, { subject: "chiller-1" });
export const chairs = row("site/asset", since, { name: "椅子", category: "furniture" }, { subject: "chairs" });
export const meter = row("site/asset", since, { name: "总表", category: "meter-electric" }, { subject: "meter-1" });
