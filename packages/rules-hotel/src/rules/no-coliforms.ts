import { defineRule, from, prohibition } from "@houqin/core";
import { labTest } from "../entries/lab-tests.ts";
import { hygieneLimits } from "../laws.ts";

/**
 * No coliforms are found on linen, cups or tableware 大肠菌群不得检出.
 *
 * GB 37488-2019 is known to say so of what guests use; its text was not seen, so the rule is off until it is chosen.
 *
 * @example
 * tells(noColiforms, [{ kind: "hotel/lab-test", at: "2026-03-02", data: { sample: "cup", coliforms: true } }]);
 * //=> ["客房杯具：检出大肠菌群"]
 */
export const noColiforms = defineRule({
  id: "hotel/no-coliforms",
  title: { zh: "公共用品不得检出大肠菌群", en: "No coliforms on what guests use" },
  severity: "off",
  since: "2026.1",
  basis: [{ law: hygieneLimits, confidence: "B", note: "公共用品用具卫生指标，条款未见原文" }],
  remedy: {
    zh: "同批用品停用，重新洗消，复检合格再用。",
    en: "Take the batch out of use, disinfect it again, and test again.",
  },
  keep: { zh: "检测报告", en: "The reports" },
  requires: () =>
    prohibition(from(labTest, { where: { sample: { in: ["linen", "cup", "ware"] } } }), {
      coliforms: { equals: true },
    }),
  messages: { forbidden: { zh: "检出大肠菌群", en: "Coliforms were found" } },
});
