import { defineRule, prohibition } from "@houqin/core";
import { kitCheck } from "../entries/outlets.ts";

/**
 * No dish is short of its condiments or utensils when the meal begins 酱料用具备齐.
 *
 * No law; a hotel's own order of work.
 *
 * @example
 * tells(
 *   kitsComplete,
 *   [
 *     { kind: "hotel/dish-kit", at: "2026-03-01", data: { name: "清蒸鲈鱼", condiments: ["蒸鱼豉油"], utensils: ["鱼夹"] }, subject: "清蒸鲈鱼" },
 *     { kind: "hotel/kit-check", at: "2026-03-02T10:30", data: { dish: "清蒸鲈鱼", complete: false, short: "蒸鱼豉油" }, covers: "2026-03-02/lunch" },
 *   ],
 *   { site: { schedule: { operates: "daily", meals: [{ id: "lunch", from: "11:00", to: "14:00" }] } } },
 * );
 * //=> ["清蒸鲈鱼：开餐前酱料或用具没备齐"]
 */
export const kitsComplete = defineRule({
  id: "hotel/kits-complete",
  title: { zh: "酱料用具开餐前备齐", en: "Kits are complete before the meal" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "酒店出品管理要求", en: "The hotel's own order of work" } },
  remedy: { zh: "马上从二级库补，补不到的菜先停售。", en: "Fetch it from the sub-store, or take the dish off." },
  keep: { zh: "餐前备料检查表", en: "The check sheet" },
  requires: () => prohibition(kitCheck, { complete: { equals: false } }),
  messages: { forbidden: { zh: "开餐前酱料或用具没备齐", en: "Condiments or utensils were short before the meal" } },
});
