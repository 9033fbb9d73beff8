import { cadence, defineRule, from } from "@houqin/core";
import { kitCheck } from "../entries/tasting.ts";

/**
 * Before every meal sauces and utensils are laid out with nothing lacking 酱料餐具配齐.
 *
 * @example
 * tells(kitsReady, [{ kind: "canteen/kit-check", at: "2025-09-01T11:20", data: { meal: "lunch", short: 2, missing: ["鱼碟"] }, covers: "2025-09-01/lunch" }], { period: { from: "2025-09-01", to: "2025-09-01" }, site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, asOf: "2025-10-31" });
 * //=> ["2025年9月1日 午餐 没有配齐酱料餐具"]
 */
export const kitsReady = defineRule({
  id: "canteen/kits-ready",
  title: { zh: "酱料餐具餐前配齐", en: "Sauces and utensils are ready" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "餐前准备的内部要求", en: "What the house wants before a meal" } },
  remedy: { zh: "开餐前补齐，缺的提申购。", en: "Make it up before the meal, and order what is lacking." },
  keep: { zh: "餐前配备检查表", en: "The checks before meals" },
  requires: () => cadence(from(kitCheck, { where: { short: { atMost: 0 } } }), { every: "meal" }),
  messages: {
    missed: { zh: "{slot} 没有配齐酱料餐具", en: "{slot}: sauces and utensils were not complete" },
  },
});
