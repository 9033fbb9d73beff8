import { coverage, defineRule, everyKey, quantity } from "@houqin/core";
import * as z from "zod";
import { groupDiningRules } from "../laws.ts";
import { meanDiners } from "../metrics/diners.ts";
import { contractors, directorsOnBothSides } from "../registers/outside-firms.ts";

const diners = quantity("person").int().min(50).max(5000);

/**
 * A school or kindergarten above its size whose canteen is run by contract has a food-safety director of its own beside the contractor's 双食品安全总监. Both
 * are named on the contract.
 *
 * 2025 rules for group dining, told alike by several reports of their issue; the clause was not seen.
 *
 * @example
 * bothDirectors.options.parse({}); //=> { diners: { school: 500, kindergarten: 300 } }
 * tells(
 *   bothDirectors,
 *   [
 *     { kind: "canteen/contract", at: "2025-08-20", data: { contractor: "caterer", from: "2025-09-01", until: "2026-08-31" }, actors: { contractorDirector: "ma" } },
 *     { kind: "canteen/servings", at: "2025-09-01T11:30", data: { meal: "lunch", group: "pupil", count: 500, hall: "hall-1", leaves: "2025-09-01T11:55" }, covers: "2025-09-01/lunch" },
 *   ],
 *   { site: { schedule: { meals: [{ id: "lunch", from: "11:30", to: "12:50" }] } }, period: { from: "2025-09-01", to: "2025-09-30" }, asOf: "2025-10-31" },
 * );
 * //=> ["caterer 承包食堂，校方和承包方没有各配一名食品安全总监"]
 */
export const bothDirectors = defineRule({
  id: "canteen/both-directors",
  title: { zh: "承包食堂双食品安全总监", en: "Both sides of a contract name a director" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: groupDiningRules,
      confidence: "A2",
      note: "条款未见原文；学校食堂500人、幼儿园300人以上委托承包的，学校、幼儿园也应配备，三处公开资料一致。",
    },
  ],
  remedy: {
    zh: "校（园）方定一名食品安全总监，任命文件存档，写进承包合同。",
    en: "The school names its own director, files the letter and has it written into the contract.",
  },
  keep: { zh: "双方食品安全总监任命文件", en: "The letters of appointment of both" },
  options: z.object({
    diners: z.object({ school: diners.default(500), kindergarten: diners.default(300) }).prefault({}),
  }),
  requires: ({ diners: table }) =>
    coverage(directorsOnBothSides, {
      each: everyKey(contractors),
      onlyIf: { metric: meanDiners.id, period: "month", atLeast: { by: "site", table } },
    }),
  messages: {
    tooLow: {
      zh: "{key} 承包食堂，校方和承包方没有各配一名食品安全总监",
      en: "{key} runs the canteen, and the two sides have not each named a food-safety director",
    },
  },
});
