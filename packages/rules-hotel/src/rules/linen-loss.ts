import { ceiling, defineRule, everyOne, quantity } from "@houqin/core";
import * as z from "zod";
import { lossRate } from "../metrics/par.ts";

/**
 * In each month only a small share of the linen is lost or torn 布草损耗率. Pieces worn out and discarded do not count; tableware is `hotel/breakage-rate`.
 *
 * A goal of the hotel; trade figures differ, and no rule gives any.
 *
 * @example
 * tells(
 *   linenLoss,
 *   [
 *     { kind: "hotel/par-item", at: "2026-02-01", data: { name: "毛巾", group: "linen" }, subject: "毛巾" },
 *     { kind: "hotel/par-move", at: "2026-02-01T09:00", data: { item: "毛巾", direction: "in", pieces: 1000 } },
 *     { kind: "hotel/par-move", at: "2026-03-20T09:00", data: { item: "毛巾", direction: "lost", pieces: 20 } },
 *   ],
 *   { period: { from: "2026-03-01", to: "2026-03-31" } },
 * );
 * //=> ["2026年3月 布草损耗率 2%，不应超过 1%"]
 */
export const linenLoss = defineRule({
  id: "hotel/linen-loss",
  title: { zh: "布草损耗率", en: "Little linen is lost or torn" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位控制目标，比例由单位定", en: "The hotel's own goal and share" } },
  remedy: {
    zh: "按班组、按楼层看丢在哪，洗涤单位少还的扣款。",
    en: "See where it was lost; charge the laundry for what it kept.",
  },
  keep: { zh: "报损单、丢失登记和盘点表", en: "Slips of losses and the count sheets" },
  options: z.object({ linen: quantity("1").min(0).max(0.1).default(0.01) }),
  requires: ({ linen }) =>
    ceiling(lossRate, { key: ["group"], each: everyOne(["linen"]), period: "month", atMost: linen }),
  messages: {
    tooHigh: {
      zh: "{period} 布草损耗率 {value}，不应超过 {bound}",
      en: "{period}: {value} of the linen was lost or torn, expected at most {bound}",
    },
  },
});
