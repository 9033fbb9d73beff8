import { acting, data, days, issued, ofRow, onDay, passes } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "validity";

export const validityFaults: readonly Fault[] = [
  {
    id: "cook-certificate-run-out",
    builder,
    story: "健康证到期次日仍上灶，第三天才拿到新证",
    change: { "cert-health-p-cook-05-2": issued("2025-12-20") },
    findings: [
      {
        rule: "canteen/cook-certificate",
        slot: "shift-20251219-p-cook-05",
        key: ["p-cook-05"],
        window: days("2025-12-19", "2025-12-20"),
        message: "tooLow",
        evidence: ["cert-health-p-cook-05-1", "shift-20251219-p-cook-05"],
      },
    ],
  },
  {
    id: "supplier-licence-run-out",
    builder,
    story: "糕点店许可证到期三天还送货",
    change: {
      "cert-food-licence-sup-14-1": data({ validUntil: "2026-04-10" }),
      "cert-food-licence-sup-14-2": issued("2026-04-14"),
    },
    findings: [
      {
        rule: "canteen/supplier-licensed",
        slot: "receipt-20260413-P01",
        key: ["sup-14"],
        window: days("2026-04-13", "2026-04-14"),
        message: "tooLow",
        evidence: ["cert-food-licence-sup-14-1", "receipt-20260413-P01"],
      },
    ],
  },
  {
    id: "fire-test-gap",
    builder,
    story: "消防设施年检断档五天",
    change: { "cert-fire-facility-test-site-2": issued("2026-05-25") },
    findings: [
      {
        rule: "general/fire-facility-test",
        slot: "2026-05-20T00:00",
        key: ["site"],
        window: { from: "2026-05-20T00:00", to: "2026-05-25T00:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "boiler-uninspected",
    builder,
    story: "1号锅炉检验过期五天",
    change: { "cert-special-equipment-boiler-1-2": issued("2026-01-26") },
    findings: [
      {
        rule: "general/special-equipment-inspected",
        slot: "2026-01-21T00:00",
        key: ["boiler-1"],
        window: { from: "2026-01-21T00:00", to: "2026-01-26T00:00" },
        message: "tooLow",
        evidence: [],
      },
    ],
  },
  {
    id: "waste-to-nobody-licensed",
    builder,
    story: "泔水给了粮油公司的车带走",
    change: { "waste-20251030": data({ hauler: "sup-08" }) },
    findings: [
      { ...onDay("2025-10-30", ofRow("general/food-waste-licensed", "waste-20251030", "tooLow")), key: ["sup-08"] },
    ],
  },
  {
    id: "welder-uncertified",
    builder,
    story: "没有证的水电工动火",
    change: { "hot-20260321": acting({ operator: "p-electrician-2", watcher: "p-electrician-1" }) },
    findings: [
      {
        ...onDay("2026-03-21", ofRow("general/hot-work-certified", "hot-20260321", "tooLow")),
        key: ["p-electrician-2"],
      },
    ],
  },
];

export const validityNearMisses: readonly NearMiss[] = [
  {
    id: "last-valid-day",
    builder,
    story: "健康证最后一天上灶，次日新证生效",
    change: { "cert-health-p-cook-07-2": issued("2026-01-20") },
    stays: [
      passes("canteen/cook-certificate", "shift-20260119-p-cook-07", "p-cook-07"),
      passes("canteen/cook-certificate", "shift-20260120-p-cook-07", "p-cook-07"),
    ],
  },
  {
    id: "lift-inspected-next-day",
    builder,
    story: "电梯旧检验到期的次日新检验生效，没有空档",
    change: { "cert-special-equipment-lift-1-2": issued("2025-12-16") },
    stays: [passes("general/special-equipment-inspected", "always", "lift-1")],
  },
  {
    id: "newcomer-certified",
    builder,
    story: "新炊事员持证第一天上灶",
    stays: [passes("canteen/cook-certificate", "shift-20260316-p-cook-17", "p-cook-17")],
  },
  {
    id: "welder-certified",
    builder,
    story: "持证电工动火",
    stays: [passes("general/hot-work-certified", "hot-20260714", "p-electrician-1")],
  },
];
