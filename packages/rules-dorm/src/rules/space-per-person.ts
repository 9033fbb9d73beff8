import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { room } from "../entries/rooms.ts";
import { dormHygieneStandard, schoolDesignCode } from "../laws.ts";

/**
 * A room of a dormitory has so many square metres of usable floor for each bed 人均使用面积. Three are from GB 31177 and GB 50099, neither of which was seen,
 * so only where it is chosen.
 *
 * @example
 * spacePerPerson.options.parse({}); //=> { squareMetres: 3 }
 * tells(spacePerPerson, [{ kind: "dorm/room", at: "2025-11-01", data: { name: "301", building: "dorm-1", beds: 8, houses: "women", usableArea: 20 }, subject: "r-301" }]);
 * //=> ["301：人均 2.5 平方米，至少要 3 平方米"]
 */
export const spacePerPerson = defineRule({
  id: "dorm/space-per-person",
  title: { zh: "寝室人均面积达标", en: "Room enough for each" },
  severity: "off",
  since: "2026.1",
  basis: [
    { law: dormHygieneStandard, confidence: "B", note: "人均使用面积不低于3平方米；原文未见。" },
    { law: schoolDesignCode, clause: "第6.2节", confidence: "B", note: "人均面积不低于3平方米；原文未见。" },
  ],
  remedy: { zh: "下学期减床位，先从最挤的寝室调起。", en: "Take out beds next term, the fullest rooms first." },
  keep: { zh: "寝室面积和床位表", en: "The list of rooms with floor and beds" },
  options: z.object({ squareMetres: z.number().min(2).max(10).default(3) }),
  requires: ({ squareMetres }) => limit(room, { divide: ["usableArea", "beds"] }, { atLeast: squareMetres }),
  messages: {
    tooLow: {
      zh: "人均 {value} 平方米，至少要 {bound} 平方米",
      en: "{value} square metres for each, expected at least {bound}",
    },
  },
});
