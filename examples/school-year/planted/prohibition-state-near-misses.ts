import { passes } from "./craft.ts";
import type { NearMiss } from "./planted.ts";
import { delivery, discard, issue, use } from "./prohibition-state-scenes.ts";

const builder = "prohibition of a state";

const room = (slot: string) => passes("general/unsafe-place-closed", slot, "function-dance");

export const prohibitionStateNearMisses: readonly NearMiss[] = [
  {
    id: "used-up-on-expiry-day",
    builder,
    story: "到期当天用完",
    add: [delivery("TF-0511", "2026-05-11", "2026-05-14"), issue("TF-0511", "2026-05-14T23:00", 10)],
    stays: [passes("canteen/no-expired-stock", "always", "豆腐", "TF-0511")],
  },
  {
    id: "destroyed-at-midnight",
    builder,
    story: "到期当晚零点整销毁剩余",
    add: [
      delivery("TF-0518", "2026-05-18", "2026-05-21"),
      issue("TF-0518", "2026-05-20T09:00", 6),
      discard("TF-0518", "2026-05-22T00:00", 4),
    ],
    stays: [passes("canteen/no-expired-stock", "always", "豆腐", "TF-0518")],
  },
  {
    id: "refused-batch-may-expire",
    builder,
    story: "没收的货过期与我无关",
    add: [delivery("TF-0601", "2026-06-01", "2026-06-02", false)],
    stays: [{ rule: "canteen/no-expired-stock", slot: "always", key: ["豆腐", "TF-0601"], verdict: "none" }],
  },
  {
    id: "room-used-after-closing",
    builder,
    story: "销号一小时后启用",
    add: [use("use-dance-after", "2025-11-17T11:00")],
    stays: [room("use-dance-after")],
  },
  {
    id: "room-used-before",
    builder,
    story: "隐患发现前一分钟的排练",
    add: [use("use-dance-before", "2025-11-10T09:59")],
    stays: [room("use-dance-before")],
  },
  {
    id: "cook-back-at-work",
    builder,
    story: "痊愈返岗当天上灶",
    stays: [passes("canteen/unfit-off-work", "cook-20251010-15", "p-cook-04")],
  },
];
