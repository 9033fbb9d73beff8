import { defineRule, from, procedure, quantity, required } from "@houqin/core";
import * as z from "zod";
import { deduction, penalty } from "../entries/supervision.ts";

/**
 * Points taken off lead to a penalty by their number 扣分与处罚对应: a talk, less pay, off the post.
 *
 * @example
 * penaltyByPoints.options.parse({}); //=> { payFrom: 5, offFrom: 10 }
 * tells(penaltyByPoints, [{ kind: "canteen/deduction", at: "2025-09-01T10:00", data: { points: 5, reason: "上灶没戴帽子" }, actors: { who: "chen" } }]);
 * //=> ["上灶没戴帽子：扣了 5 分，没有相应等级的处罚"]
 */
export const penaltyByPoints = defineRule({
  id: "canteen/penalty-by-points",
  title: { zh: "扣分与处罚对应", en: "Penalties follow the points" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "考核处罚办法由单位定", en: "The scheme of penalties is the house's own" } },
  remedy: { zh: "按办法补处罚，通知本人。", en: "Decide it by the scheme, and tell the person." },
  keep: { zh: "扣分单和处罚决定", en: "The deduction and the decision" },
  options: z.object({
    payFrom: quantity("point").min(1).max(50).default(5),
    offFrom: quantity("point").min(2).max(100).default(10),
  }),
  requires: ({ payFrom, offFrom }) => {
    const of = (level: readonly ("talk" | "pay" | "off-post")[]) =>
      required(from(penalty, { where: { level: { in: [...level] } }, key: ["about"] }));
    return procedure(from(deduction, { key: ["@id"] }), "points", {
      bands: [
        { from: 0, require: [of(["talk", "pay", "off-post"])] },
        { from: payFrom, require: [of(["pay", "off-post"])] },
        { from: offFrom, require: [of(["off-post"])] },
      ],
    });
  },
  messages: {
    missing: {
      zh: "扣了 {value} 分，没有相应等级的处罚",
      en: "{value} points were taken off without a penalty of that level",
    },
  },
});
