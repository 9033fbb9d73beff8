import { defineRule, presence } from "@houqin/core";
import { lostItem } from "../entries/guests.ts";
import { hotelSecurity } from "../laws.ts";

/**
 * What a guest left behind is logged with where it is kept, who found it and who keeps it 遗留物品登记.
 *
 * Measures for public security in hotels, art. 8, ask for safekeeping; what the log holds is a suggestion.
 *
 * @example
 * tells(
 *   lostRecord,
 *   [
 *     { kind: "hotel/lost-item", at: "2026-03-02T12:30", data: { item: "手机", keptAt: "礼宾部保险柜" }, area: "r801", actors: { by: "attendant-1" } },
 *   ],
 * );
 * //=> ["r801 手机：遗留物品登记不全，缺 保管人"]
 */
export const lostRecord = defineRule({
  id: "hotel/lost-record",
  title: { zh: "遗留物品登记齐全", en: "Lost property is logged in full" },
  severity: "info",
  since: "2026.1",
  basis: [
    {
      law: hotelSecurity,
      clause: "第八条",
      confidence: "A1",
      status: "suggestion",
      note: "应当妥为保管；登记项目为建议",
    },
  ],
  remedy: { zh: "补登保管处、拾得人和保管人，贴上标签。", en: "Complete the log and label the thing." },
  keep: { zh: "遗留物品登记和照片", en: "The log and photographs" },
  requires: () => presence(lostItem, ["keptAt", "by", "keeper"]),
  messages: { absent: { zh: "遗留物品登记不全，缺 {parts}", en: "The entry is incomplete: {parts} missing" } },
});
