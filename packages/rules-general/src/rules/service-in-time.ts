import { defineRule, followUp, from } from "@houqin/core";
import * as z from "zod";
import { serviceRequest, serviceStep } from "../entries/service.ts";

/**
 * What people ask logistics for is done within so many working days 服务时限.
 *
 * @example
 * serviceInTime.options.parse({}); //=> { workdays: 3 }
 * tells(serviceInTime, [{ kind: "general/service-request", at: "2025-11-03T09:00", data: { category: "venue", description: "布置三楼会场" } }]);
 * //=> ["会场 布置三楼会场：还没有办理，应在 2025年11月6日 24:00 前办好"]
 */
export const serviceInTime = defineRule({
  id: "general/service-in-time",
  title: { zh: "服务申请按时办理", en: "Service requests are met in time" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "单位自己的管理要求", en: "A house rule" } },
  remedy: { zh: "马上办，办不了的告诉申请人什么时候能办。", en: "Do it now, or tell the requester when." },
  keep: { zh: "服务单", en: "The slip of the service" },
  options: z.object({
    workdays: z.int().min(1).max(30).default(3),
  }),
  requires: ({ workdays }) =>
    followUp(from(serviceStep, { where: { step: { equals: "done" } }, key: ["request"] }), {
      after: from(serviceRequest, { key: ["@id"] }),
      within: { workdays },
    }),
  messages: {
    missed: { zh: "还没有办理，应在 {due} 前办好", en: "Not done by {due}" },
    late: { zh: "办晚了：{at} 才办好，应在 {due} 前", en: "Done late: at {at}, expected by {due}" },
  },
});
