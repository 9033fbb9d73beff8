import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { reheating } from "../entries/food-care.ts";

/**
 * Food is heated again no more than so often 只再加热一次.
 *
 * From a hotel group's checklist; a house rule.
 *
 * @example
 * reheatedOnce.options.parse({}); //=> { times: 1 }
 * tells(reheatedOnce, [{ kind: "canteen/reheating", at: "2025-09-01T17:00", data: { dish: "卤牛肉", meal: "dinner", times: 2, coreCelsius: 80 } }]);
 * //=> ["晚餐 卤牛肉：已经再加热 2 次，最多 1 次"]
 */
export const reheatedOnce = defineRule({
  id: "canteen/reheated-once",
  title: { zh: "只再加热一次", en: "Reheated once only" },
  severity: "off",
  since: "2026.1",
  basis: { none: { zh: "企业自查标准，次数由单位定", en: "A house standard; how often is the house's own" } },
  remedy: { zh: "剩下的倒掉，下次按人数备餐。", en: "Throw the rest away, and cook by the number of diners." },
  keep: { zh: "再加热测温记录", en: "The log of reheating" },
  options: z.object({ times: z.int().min(1).max(3).default(1) }),
  requires: ({ times }) => limit(reheating, "times", { atMost: times }),
  messages: {
    tooHigh: {
      zh: "已经再加热 {value} 次，最多 {bound} 次",
      en: "Reheated {value} times, at most {bound} allowed",
    },
  },
});
