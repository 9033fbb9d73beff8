import { cadence, defineRule, everyKey, from } from "@houqin/core";
import * as z from "zod";
import { equipmentCheck } from "../entries/rounds.ts";
import { specialEquipmentRegulation } from "../laws.ts";
import { lifts } from "../registers/equipment.ts";

/**
 * A lift is serviced at most so many days after its last service 电梯维保, fifteen at most (特种设备安全监察条例第三十一条, A1).
 *
 * @example
 * liftUpkeep.options.parse({}); //=> { days: 15 }
 * tells(liftUpkeep, [{ kind: "site/asset", at: "2024-01-01", data: { name: "客梯", category: "lift" }, subject: "lift-1" }]);
 * //=> ["电梯 lift-1 到期没做维保"]
 */
export const liftUpkeep = defineRule({
  id: "general/lift-upkeep",
  title: { zh: "电梯半月维保", en: "Lifts are serviced every 15 days" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: specialEquipmentRegulation,
      clause: "第三十一条第二款",
      confidence: "A1",
      note: "电梯至少每15日进行一次清洁、润滑、调整和检查；杂物电梯是否适用以使用登记为准。",
    },
  ],
  remedy: {
    zh: "催维保单位三天内到场，维保单双方签字。",
    en: "Have the contractor on site within three days; both sign.",
  },
  keep: { zh: "电梯维保单，双方签字", en: "Service sheets signed by both sides" },
  options: z.object({ days: z.int().min(7).max(15).default(15) }),
  requires: ({ days }) =>
    cadence(from(equipmentCheck, { where: { task: { equals: "upkeep" } }, key: ["asset"] }), {
      each: everyKey(lifts),
      every: { unit: "gap", atMost: days, in: "days" },
    }),
  messages: {
    missed: { zh: "电梯 {key} 到期没做维保", en: "Lift {key} was not serviced in time" },
    late: {
      zh: "电梯 {key} 维保晚了：{at} 才做，应在 {due} 前",
      en: "Lift {key} was serviced late: at {at}, expected by {due}",
    },
  },
});
