import { defineRule, prohibition } from "@houqin/core";
import * as z from "zod";
import { contract } from "../entries/contractors.ts";

/**
 * The canteen is not handed to a contractor 食堂自主经营. Some provinces want canteens of schools run by the school and contracts not renewed, as Shandong since
 * 2024; a site chooses the rule where that holds.
 *
 * @example
 * ownRun.options.parse({}); //=> { sites: ["school", "kindergarten"] }
 * tells(ownRun, [{ kind: "canteen/contract", at: "2025-08-20", data: { contractor: "caterer", from: "2025-09-01", until: "2026-08-31" } }]);
 * //=> ["caterer：食堂应由单位自己经营，却签了承包合同"]
 */
export const ownRun = defineRule({
  id: "canteen/own-run",
  title: { zh: "食堂自主经营", en: "The canteen is run by the unit" },
  severity: "off",
  since: "2026.1",
  basis: {
    none: {
      zh: "各地要求不同，如山东2024年起承包合同到期收回自营；由单位按当地规定选用",
      en: "Provinces differ, Shandong has contracts lapse since 2024; chosen where it holds",
    },
  },
  remedy: { zh: "合同到期不续，收回自营。", en: "Let the contract lapse and run the canteen yourselves." },
  keep: { zh: "食堂经营方式的决定文件", en: "The decision on who runs the canteen" },
  options: z.object({ sites: z.array(z.string()).min(1).default(["school", "kindergarten"]) }),
  requires: ({ sites }) => prohibition(contract, {}, { onlyIf: { site: sites } }),
  messages: {
    forbidden: {
      zh: "食堂应由单位自己经营，却签了承包合同",
      en: "The canteen is to be run by the unit and was given to a contractor",
    },
  },
});
