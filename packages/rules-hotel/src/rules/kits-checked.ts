import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { kitCheck } from "../entries/outlets.ts";
import { dishKits } from "../registers/papers.ts";

/**
 * Before every meal the condiments and utensils of every dish on the list are checked 餐前备料检查.
 *
 * No law; a hotel's own order of work.
 *
 * @example
 * tells(
 *   kitsChecked,
 *   [
 *     { kind: "hotel/dish-kit", at: "2026-03-01", data: { name: "清蒸鲈鱼", condiments: ["蒸鱼豉油"], utensils: ["鱼夹"] }, subject: "清蒸鲈鱼" },
 *     { kind: "hotel/kit-check", at: "2026-03-02T10:30", data: { dish: "清蒸鲈鱼", complete: true }, covers: "2026-03-02/lunch" },
 *   ],
 *   { site: { schedule: { operates: "daily", meals: [{ id: "lunch", from: "11:00", to: "14:00" }, { id: "dinner", from: "17:00", to: "21:00" }] } } , period: { from: "2026-03-02", to: "2026-03-02" } },
 * );
 * //=> ["清蒸鲈鱼 2026年3月2日 晚餐 餐前没查跟料"]
 */
export const kitsChecked = defineRule({
  id: "hotel/kits-checked",
  title: { zh: "餐前检查酱料用具", en: "Kits are checked before each meal" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "酒店出品管理要求", en: "The hotel's own order of work" } },
  remedy: { zh: "开餐前对着跟料单逐道菜点一遍。", en: "Go through the list before the meal." },
  keep: { zh: "餐前备料检查表", en: "The check sheet" },
  options: z.object({ meals: z.array(z.string()).min(1).default(["lunch", "dinner"]) }),
  requires: ({ meals }) =>
    cadence(from(kitCheck, { key: ["dish"] }), { every: { unit: "meal", meals }, each: everyKey(dishKits) }),
  messages: { missed: { zh: "{key} {slot} 餐前没查跟料", en: "{key}: its kit was not checked for {slot}" } },
});
