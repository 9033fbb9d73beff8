import { defineRule, prohibition } from "@houqin/core";
import { dutyCheck } from "../entries/duty.ts";

/**
 * No check finds a post left empty 不得脱岗.
 *
 * @example
 * "requirement" in dutyManned.judge && dutyManned.judge.requirement({});
 * //=> { shape: "limit", of: { kind: "eldercare/duty-check" }, forbidden: { present: { equals: false } } }
 * tells(dutyManned, [{ kind: "eldercare/duty-check", at: "2026-05-06T23:10", data: { post: "guard", present: false } }]);
 * //=> ["门卫：查岗时无人在岗"]
 */
export const dutyManned = defineRule({
  id: "eldercare/duty-manned",
  title: { zh: "值班不脱岗", en: "Nobody leaves their post" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "值班纪律", en: "The discipline of duty" } },
  remedy: { zh: "当场叫回并顶岗，问清原因，按纪律处理。", en: "Call them back, fill in, ask why." },
  keep: { zh: "查岗记录和处理结果", en: "The check, and what came of it" },
  requires: () => prohibition(dutyCheck, { present: { equals: false } }),
  messages: { forbidden: { zh: "查岗时无人在岗", en: "Nobody was there when the post was checked" } },
});
