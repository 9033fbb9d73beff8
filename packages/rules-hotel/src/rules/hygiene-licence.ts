import { coverage, defineRule, everyOne, quantity } from "@houqin/core";
import * as z from "zod";
import { publicPlaces } from "../laws.ts";
import { licences } from "../registers/papers.ts";

/**
 * The hotel's hygiene licence is in force, and reviewed in time 公共场所卫生许可证.
 *
 * Regulation on hygiene in public places, art. 4 and 8, in its text of 2019; a revision took effect in January 2025 and was not seen, so check how long a licence lasts.
 *
 * @example
 * tells(hygieneLicence, [], { site: { kind: "hotel" } });
 * //=> ["没有有效的公共场所卫生许可证"]
 */
export const hygieneLicence = defineRule({
  id: "hotel/hygiene-licence",
  title: { zh: "公共场所卫生许可证有效", en: "The hygiene licence is in force" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: publicPlaces,
      clause: "第四条、第八条",
      confidence: "A1",
      note: "2019年文本：两年复核一次；2025年1月起施行的修订未见原文，复核期以新文本为准",
    },
  ],
  remedy: { zh: "马上办理复核或延续，过期期间不得营业。", en: "Have it reviewed or renewed; do not trade without it." },
  keep: { zh: "许可证原件和复核记录，挂在大堂", en: "The licence, hung in the lobby, and its reviews" },
  options: z.object({ warnDays: quantity("d").int().min(1).max(120).default(60) }),
  requires: ({ warnDays }) => coverage(licences, { each: everyOne(["hygiene"]), warnDays }),
  messages: {
    tooLow: { zh: "没有有效的公共场所卫生许可证", en: "There is no valid hygiene licence" },
    expiring: {
      zh: "公共场所卫生许可证 {until} 到期，请提前办复核或延续",
      en: "The hygiene licence runs out on {until}",
    },
  },
});
