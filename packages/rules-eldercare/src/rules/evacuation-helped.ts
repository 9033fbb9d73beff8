import { coverage, defineRule, everyKey } from "@houqin/core";
import * as z from "zod";
import { CareLevel } from "../entries/residents.ts";
import { evacuationHelpers as helpers, residents } from "../registers/residents.ts";

/**
 * For everybody who cannot walk out alone it is settled who brings them out, and how 疏散包干到人. No clause was seen.
 *
 * @example
 * evacuationHelped.options.parse({}); //=> { levels: ["partial", "full"] }
 * tells(evacuationHelped, [{ kind: "eldercare/resident", at: "2026-05-06", data: { name: "老人甲", level: "full" }, subject: "r-1" }]);
 * //=> ["r-1 没有定疏散帮扶人"]
 */
export const evacuationHelped = defineRule({
  id: "eldercare/evacuation-helped",
  title: { zh: "失能老人疏散包干到人", en: "Everybody who needs it has help in an evacuation" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "预案里的做法，未见可引的条款", en: "What emergency plans do; no clause was seen" } },
  remedy: {
    zh: "定下谁带、怎么带，床头贴上，演练时按这个来。",
    en: "Settle who and how, post it at the bed, drill it so.",
  },
  keep: { zh: "疏散帮扶表", en: "The list of helpers" },
  options: z.object({ levels: z.array(CareLevel).min(1).default(["partial", "full"]) }),
  requires: ({ levels }) => coverage(helpers, { each: everyKey(residents, { level: { in: levels } }) }),
  messages: { tooLow: { zh: "{key} 没有定疏散帮扶人", en: "{key} has no helper in an evacuation" } },
});
