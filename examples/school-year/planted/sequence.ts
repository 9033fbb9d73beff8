import type { Line } from "../generator/entry.ts";
import { purchase } from "../generator/purchases.ts";
import { at, passes } from "./craft.ts";
import type { Expected, Fault, NearMiss } from "./planted.ts";

const builder = "sequence";

/** A small purchase with some of its steps at other times. */
function bought(id: string, date: string, times: Readonly<Record<string, string>>): readonly Line[] {
  const lines = [...purchase({ id, date, title: "文具", category: "goods", amount: 900, supplier: "晨光商行" })];
  return lines.map((line) => at(times[line.id.slice(id.length + 1)] ?? line.at)(line));
}

function wrong(rule: string, key: string, message: string, ...evidence: readonly string[]): Expected {
  return { rule, slot: "all", key: [key], message, evidence };
}

export const sequenceFaults: readonly Fault[] = [
  {
    id: "ordered-before-approval",
    builder,
    story: "先下单后审批",
    add: bought("buy-hasty", "2025-12-01", { ok: "2025-12-04T10:00" }),
    findings: [wrong("general/purchase-steps", "buy-hasty", "skipped", "buy-hasty-ok", "buy-hasty-order")],
  },
  {
    id: "accepted-before-order",
    builder,
    story: "货先到先验，订单后补",
    add: bought("buy-backwards", "2026-04-13", { accept: "2026-04-14T10:00" }),
    findings: [
      wrong("general/purchase-steps", "buy-backwards", "skipped", "buy-backwards-accept", "buy-backwards-order"),
    ],
  },
  {
    id: "load-not-rinsed",
    builder,
    story: "一批餐具没有冲洗就消毒",
    drop: ["tw-20260116-2-rinse"],
    findings: [
      wrong("general/tableware-order", "L20260116-2", "skipped", "tw-20260116-2-disinfect", "tw-20260116-2-store"),
    ],
  },
  {
    id: "stored-before-disinfected",
    builder,
    story: "先入柜后消毒",
    change: { "tw-20260528-4-store": at("2026-05-28T13:42"), "tw-20260528-4-disinfect": at("2026-05-28T14:30") },
    findings: [
      wrong("general/tableware-order", "L20260528-4", "skipped", "tw-20260528-4-disinfect", "tw-20260528-4-store"),
    ],
  },
];

export const sequenceNearMisses: readonly NearMiss[] = [
  {
    id: "approved-in-the-same-minute",
    builder,
    story: "审批与下单同一分钟",
    add: bought("buy-quick", "2025-12-03", { ok: "2025-12-05T14:00", order: "2025-12-05T14:00" }),
    stays: [passes("general/purchase-steps", "all", "buy-quick")],
  },
  {
    id: "washed-and-rinsed-at-once",
    builder,
    story: "洗、冲记在同一分钟",
    change: { "tw-20260116-3-wash": at("2026-01-16T13:30"), "tw-20260116-3-rinse": at("2026-01-16T13:30") },
    stays: [passes("general/tableware-order", "all", "L20260116-3")],
  },
  {
    id: "head-approved-as-well",
    builder,
    story: "部门、校长两级审批都在下单前",
    stays: [passes("general/purchase-steps", "all", "buy-20251112")],
  },
];
