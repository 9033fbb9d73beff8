import { defineRule, presence } from "@houqin/core";
import * as z from "zod";
import { committee } from "../entries/responsibility.ts";

/**
 * A working group has a chair and enough members 考评领导组.
 *
 * @example
 * committeeComplete.options.parse({}); //=> { members: 2 }
 * tells(committeeComplete, [{ kind: "general/committee", at: "2025-11-12", data: { title: "卫生考评组" }, actors: { members: ["li", "wang"] } }]);
 * //=> ["卫生考评组：小组缺 组长"]
 */
export const committeeComplete = defineRule({
  id: "general/committee-complete",
  title: { zh: "工作小组人员齐全", en: "Working groups are complete" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "补齐组长和组员，重新发文。", en: "Name the missing ones and publish it again." },
  keep: { zh: "成立小组的通知", en: "The notice that set it up" },
  options: z.object({
    members: z.int().min(1).max(20).default(2),
  }),
  requires: ({ members }) => presence(committee, ["chair", { path: "members", atLeast: members }]),
  messages: {
    absent: { zh: "小组缺 {parts}", en: "The group lacks {parts}" },
  },
});
