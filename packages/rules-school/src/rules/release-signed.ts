import { defineRule, presence } from "@houqin/core";
import { childRelease } from "../entries/children.ts";

/**
 * The record of a child handed over names the collector and the teacher 离园交接登记. A rule of the house.
 *
 * @example
 * tells(
 *   releaseSigned,
 *   [
 *     { kind: "school/child-release", at: "2025-11-12T16:40", data: { child: "幼儿01", authorised: true }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" } },
 * );
 * //=> ["class-1：离园交接登记不全，缺 接领人、交接教师"]
 */
export const releaseSigned = defineRule({
  id: "school/release-signed",
  title: { zh: "离园交接登记齐全", en: "Handing over is recorded in full" },
  severity: "warn",
  since: "2026.1",
  basis: { none: { zh: "幼儿园接送制度", en: "The kindergarten's own rules for pick-up" } },
  remedy: { zh: "当天补签，问清是谁接走的。", en: "Have it signed the same day and find out who came." },
  keep: { zh: "离园交接登记", en: "The record of handing over" },
  requires: () => presence(childRelease, ["collector", "by"]),
  messages: {
    absent: { zh: "离园交接登记不全，缺 {parts}", en: "The record of handing over lacks {parts}" },
  },
});
