import { coverage, defineRule, everyKey, siteAreas } from "@houqin/core";
import * as z from "zod";
import { classContracts } from "../registers/property.ts";

/**
 * Somebody has signed for the things of each class 班级财产承包. A rule of the house.
 *
 * @example
 * tells(
 *   classContractsSigned,
 *   [
 *     { kind: "site/area", at: "2025-08-01", data: { name: "一年级1班", kind: "class" }, subject: "class-1" },
 *   ],
 * );
 * //=> ["class-1 没有签班级财产承包书"]
 */
export const classContractsSigned = defineRule({
  id: "school/class-contracts-signed",
  title: { zh: "班级财产签订承包书", en: "Somebody answers for the things of each class" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "学校校产管理制度", en: "The school's own rules for property" } },
  remedy: { zh: "与班级签承包书，物品清单附后。", en: "Have the agreement signed, with the list of things attached." },
  keep: { zh: "班级财产承包书", en: "The signed agreements" },
  options: z.object({ warnDays: z.int().min(1).max(60).default(14) }),
  requires: ({ warnDays }) =>
    coverage(classContracts, { each: everyKey(siteAreas, { kind: { equals: "class" } }), warnDays }),
  messages: {
    tooLow: { zh: "{key} 没有签班级财产承包书", en: "{key}: nobody has signed for its things" },
    expiring: { zh: "{key} 的班级财产承包书 {until} 到期，请续签", en: "The agreement of {key} runs out on {until}" },
  },
});
