import { defineRule, prohibition } from "@houqin/core";
import { childRelease } from "../entries/children.ts";
import { guangzhouKindergartens, shandongSchools } from "../laws.ts";

/**
 * A child is handed over only to a guardian or somebody authorised by one 接送交接. 山东省学校安全条例第四十条 and 广州市幼儿园条例第四十一条 (A1, both local).
 *
 * @example
 * tells(
 *   childToAuthorised,
 *   [
 *     { kind: "school/child-release", at: "2025-11-12T16:40", data: { child: "幼儿01", collector: "自称邻居", authorised: false }, area: "class-1" },
 *   ],
 *   { site: { kind: "kindergarten" } },
 * );
 * //=> ["class-1：幼儿交给了未经授权的人"]
 */
export const childToAuthorised = defineRule({
  id: "school/child-to-authorised",
  title: { zh: "幼儿只交给监护人或受托人", en: "Children go home only with those authorised" },
  severity: "error",
  since: "2026.1",
  basis: [
    {
      law: shandongSchools,
      clause: "第四十条",
      confidence: "A1",
      note: "小学一、二年级和幼儿园建立接送交接制度，不得交给监护人及其委托的人以外的人；仅适用于山东。",
    },
    {
      law: guangzhouKindergartens,
      clause: "第四十一条",
      confidence: "A1",
      note: "由监护人或者监护人委托的成年人接送，不得交与其他人员；仅适用于广州。",
    },
  ],
  remedy: {
    zh: "马上联系监护人核实去向，找不到的立即报警。",
    en: "Call the guardian at once; call the police if the child cannot be found.",
  },
  keep: { zh: "接送卡和离园交接登记", en: "Pick-up cards and the record of handing over" },
  requires: () => prohibition(childRelease, { authorised: { equals: false } }),
  messages: {
    forbidden: { zh: "幼儿交给了未经授权的人", en: "A child was handed to somebody not authorised" },
  },
});
