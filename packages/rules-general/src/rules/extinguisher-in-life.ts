import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { extinguisherCode } from "../laws.ts";
import { extinguishers } from "../registers/equipment.ts";
import { extinguishersInLife } from "../registers/fire-watch.ts";

/**
 * No extinguisher is past the day of scrapping on its card 灭火器未到报废期. It wants a card with that day for each, which few keep, so a site chooses it.
 *
 * @example
 * extinguisherInLife.options.parse({}); //=> { warnDays: 60 }
 * tells(
 *   extinguisherInLife,
 *   [
 *     { kind: "site/asset", at: "2024-01-01", data: { name: "灭火器", category: "extinguisher" }, subject: "ext-1" },
 *     { kind: "general/extinguisher-card", at: "2025-01-12", data: { asset: "ext-1", scrapOn: "2025-10-31" } },
 *   ],
 *   { period: { from: "2025-11-12", to: "2025-11-12" }, asOf: "2026-08-31" },
 * );
 * //=> ["灭火器 ext-1 已过报废日期，或没有登记"]
 */
export const extinguisherInLife = defineRule({
  id: "general/extinguisher-in-life",
  title: { zh: "灭火器未到报废期", en: "Extinguishers are within their life" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: extinguisherCode,
      clause: "5.4.3",
      confidence: "A2",
      note: "达到报废年限的应报废更换；多处页面转述一致，每具登记报废日期为单位要求。",
    },
  ],
  remedy: { zh: "换新的，旧的交有资质单位报废。", en: "Replace it, and hand the old one to a licensed firm." },
  keep: { zh: "灭火器档案和报废单", en: "The cards, and slips of what was scrapped" },
  options: z.object({ warnDays: z.int().min(1).max(180).default(60) }),
  requires: ({ warnDays }) => coverage(extinguishersInLife, { each: everyKey(extinguishers), warnDays }),
  messages: {
    tooLow: { zh: "灭火器 {key} 已过报废日期，或没有登记", en: "Extinguisher {key} is past its life, or has no date" },
    expiring: { zh: "灭火器 {key} {until} 到报废期，请备好新的", en: "Extinguisher {key} ends its life on {until}" },
  },
});
