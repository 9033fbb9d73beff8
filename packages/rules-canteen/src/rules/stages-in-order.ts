import { defineRule, from, sequence, step } from "@houqin/core";
import { stageCheck } from "../entries/supervision.ts";

/**
 * At a meal the kitchen goes through its stages in order, each found in order before the next 加工过程不跳步: preparing, cooking, serving, washing up. `covers` of the checks holds the meal.
 *
 * @example
 * tells(stagesInOrder, [
 *   { kind: "canteen/stage-check", at: "2025-09-01T09:00", data: { stage: "preparing", ok: true }, covers: "2025-09-01/lunch" },
 *   { kind: "canteen/stage-check", at: "2025-09-01T11:30", data: { stage: "serving", ok: true }, covers: "2025-09-01/lunch" },
 * ], { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } } });
 * //=> ["2025年9月1日 午餐 没查“烹调”就到了“售卖”"]
 */
export const stagesInOrder = defineRule({
  id: "canteen/stages-in-order",
  title: { zh: "加工过程不跳步", en: "Cooking skips no stage" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "加工流程由单位的操作规程定", en: "The stages are those of the house's own procedure" } },
  remedy: {
    zh: "跳过的环节当餐补查，不合格的不出菜。",
    en: "Look at the stage that was skipped; nothing goes out before.",
  },
  keep: { zh: "环节检查记录", en: "The log of stages" },
  requires: () =>
    sequence(
      (["preparing", "cooking", "serving", "washing"] as const).map((stage) =>
        step(
          stage,
          from(stageCheck, { where: { stage: { equals: stage }, ok: { equals: true } }, key: ["@day", "@meal"] }),
        ),
      ),
    ),
  messages: {
    skipped: { zh: "{key} 没查“{missing}”就到了“{step}”", en: "{key} came to {step} without {missing}" },
  },
});
