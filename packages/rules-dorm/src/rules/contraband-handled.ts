import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { contraband, contrabandHandled } from "../entries/safety.ts";

/**
 * A banned appliance is dealt with within so many working days 违规电器及时处理. A rule of the house.
 *
 * @example
 * contrabandDealtWith.options.parse({}); //=> { days: 2 }
 * tells(contrabandDealtWith, [{ kind: "dorm/contraband", at: "2025-11-12T16:00", data: { item: "heater", room: "r-301" }, area: "dorm-1" }]);
 * //=> ["r-301 查出电热器具，到 2025年11月14日 24:00 还没有处理"]
 */
export const contrabandDealtWith = defineRule({
  id: "dorm/contraband-handled",
  title: { zh: "违规电器及时处理", en: "Banned appliances are dealt with in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位宿舍管理制度，天数由单位定", en: "House rules; the days are its own" } },
  remedy: {
    zh: "找本人谈话、签字，物品代管或带离，记下结果。",
    en: "Talk to the owner, have it signed, keep or remove the thing, and note the outcome.",
  },
  keep: { zh: "违规处理单，本人签字", en: "The form, signed by the owner" },
  options: z.object({ days: z.int().min(1).max(15).default(2) }),
  requires: ({ days }) =>
    followUp(from(contrabandHandled, { key: ["found"] }), {
      after: from(contraband, { key: ["@id"] }),
      within: { workdays: days },
    }),
  messages: {
    missed: { zh: "{room} 查出{item}，到 {due} 还没有处理", en: "{item} found in {room} was not dealt with by {due}" },
    late: {
      zh: "{room} 查出{item}，处理晚了：{at} 才处理，应在 {due} 前",
      en: "{item} found in {room} was dealt with late, at {at}; expected by {due}",
    },
  },
});
