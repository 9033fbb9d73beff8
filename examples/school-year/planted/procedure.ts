import type { Line } from "../generator/entry.ts";
import { award } from "../generator/events.ts";
import { type Purchase, purchase } from "../generator/purchases.ts";
import { at, ofRow, passing } from "./craft.ts";
import type { Fault, NearMiss } from "./planted.ts";

const builder = "procedure";

/** The entries of a purchase, without those of the given names. */
function bought(id: string, date: string, amount: number, ...without: readonly string[]): readonly Line[] {
  const asked: Purchase = { id, date, title: "办公设备", category: "goods", amount, supplier: "华兴建材" };
  return [...purchase(asked)].filter((line) => !without.some((name) => line.id === `${id}-${name}`));
}

function quotes(id: string, ...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${id}-quote-${number}`);
}

export const procedureFaults: readonly Fault[] = [
  {
    id: "two-quotes",
    builder,
    story: "一万多的床上用品只比了两家",
    drop: ["buy-20251208-quote-3"],
    findings: [ofRow("general/purchase-procedure", "buy-20251208-order", "missing", ...quotes("buy-20251208", 1, 2))],
  },
  {
    id: "head-not-asked",
    builder,
    story: "六万多的改造没有校长审批",
    drop: ["buy-20260211-head"],
    findings: [
      ofRow("general/purchase-procedure", "buy-20260211-order", "missing", ...quotes("buy-20260211", 1, 2, 3)),
    ],
  },
  {
    id: "same-supplier-three-times",
    builder,
    story: "三份报价出自同一家",
    add: bought("buy-one-voice", "2025-11-24", 6000).map((line) =>
      line.kind === "general/quote" ? { ...line, data: { ...line.data, supplier: "华兴建材" } } : line,
    ),
    findings: [
      ofRow("general/purchase-procedure", "buy-one-voice-order", "missing", ...quotes("buy-one-voice", 1, 2, 3)),
    ],
  },
  {
    id: "committee-not-asked",
    builder,
    story: "调料供货商没经膳食委员会就定了",
    drop: ["committee-award-20251223-sup-09"],
    findings: [ofRow("canteen/award-procedure", "award-20251223-sup-09", "missing")],
  },
  {
    id: "award-not-published",
    builder,
    story: "三十多万的粮油供货没有公示",
    drop: ["post-award-20260615-sup-08"],
    findings: [ofRow("canteen/award-procedure", "award-20260615-sup-08", "missing", "committee-award-20260615-sup-08")],
  },
];

const sameMinute = bought("buy-last-quote", "2026-05-11", 8000).map((line) =>
  line.id === "buy-last-quote-quote-3" || line.id === "buy-last-quote-order" ? at("2026-05-13T14:05")(line) : line,
);

export const procedureNearMisses: readonly NearMiss[] = [
  {
    id: "just-below-quotes",
    builder,
    story: "4999元，不用比价",
    add: bought("buy-small", "2025-10-20", 4999),
    stays: passing("general/purchase-procedure", "buy-small-order"),
  },
  {
    id: "quotes-from-five-thousand",
    builder,
    story: "正好5000元，三家比价",
    add: bought("buy-edge", "2025-10-21", 5000),
    stays: passing("general/purchase-procedure", "buy-edge-order"),
  },
  {
    id: "quote-in-the-last-minute",
    builder,
    story: "第三份报价与订单同一分钟",
    add: sameMinute,
    stays: passing("general/purchase-procedure", "buy-last-quote-order"),
  },
  {
    id: "head-not-needed",
    builder,
    story: "四万九千九，不用校长审批",
    add: bought("buy-below-head", "2026-03-23", 49_900, "head"),
    stays: passing("general/purchase-procedure", "buy-below-head-order"),
  },
  {
    id: "head-asked-at-fifty-thousand",
    builder,
    story: "正好五万，校长批了",
    add: bought("buy-at-head", "2026-03-24", 50_000),
    stays: passing("general/purchase-procedure", "buy-at-head-order"),
  },
  {
    id: "award-just-below",
    builder,
    story: "年采购99999元，不用公示",
    add: [...award("2026-05-18", "sup-06", 99_999)],
    stays: passing("canteen/award-procedure", "award-20260518-sup-06"),
  },
];
