import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { CareLevel } from "../entries/residents.ts";
import { residents, talksHeard } from "../registers/residents.ts";

/**
 * Every resident who can follow it has heard a safety talk within a year 老人安全自救教育. A duty that plans set themselves.
 *
 * @example
 * residentsTaught.options.parse({}); //=> { levels: ["able", "partial"] }
 * tells(residentsTaught, [{ kind: "eldercare/resident", at: "2026-05-06", data: { name: "老人甲", level: "able" }, subject: "r-1" }]);
 * //=> ["r-1 一年内没有听过安全宣教"]
 */
export const residentsTaught = defineRule({
  id: "eldercare/residents-taught",
  title: { zh: "老人受过安全教育", en: "Residents know how to keep safe" },
  severity: "info",
  since: "2026.1",
  basis: { none: { zh: "计划要求老人了解安全防范和自救", en: "Plans ask that residents know how to help themselves" } },
  remedy: {
    zh: "下次宣教请到；听不了大课的，护理员到床边讲。",
    en: "Invite them next time; tell at the bed those who cannot come.",
  },
  keep: { zh: "宣教签到", en: "The lists of those who listened" },
  options: z.object({ levels: z.array(CareLevel).min(1).default(["able", "partial"]) }),
  requires: ({ levels }) => coverage(talksHeard, { each: everyKey(residents, { level: { in: levels } }) }),
  messages: { tooLow: { zh: "{key} 一年内没有听过安全宣教", en: "{key} heard no safety talk within a year" } },
});
