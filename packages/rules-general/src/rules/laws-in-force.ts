import { defineCheck, from, repealedLaw } from "@houqin/core";
import { policy } from "../entries/policies.ts";

/**
 * No document in force cites a law that was repealed 引用的法规现行有效: 食品卫生法 gave way to 食品安全法 on 2009-06-01. A plan's own text is looked
 * at by `houqin plan lint`.
 *
 * @example
 * const data = { policy: "ZD-05", title: "食堂管理制度", category: "rule", theme: "food", stage: "issued", cites: ["食品卫生法"] };
 * tells(lawsInForce, [{ kind: "general/policy", at: "2025-11-12", data }]);
 * //=> ["《食堂管理制度》引用的食品卫生法已于 2009年6月1日 废止，现行的是《中华人民共和国食品安全法》"]
 */
export const lawsInForce = defineCheck({
  id: "general/laws-in-force",
  title: { zh: "引用的法规现行有效", en: "Documents cite laws in force" },
  severity: "warn",
  since: "2026.1",
  basis: {
    none: {
      zh: "废止的法规不再适用，制度应引用现行法规",
      en: "A repealed law no longer applies; a document cites what is in force",
    },
  },
  remedy: {
    zh: "按现行法规逐条核对内容，改好后重新发布。",
    en: "Hold it against the law in force, amend it and issue it again.",
  },
  keep: { zh: "修订后的制度", en: "The amended document" },
  reads: { steps: from(policy, { key: ["policy"] }) },
  period: "ever",
  messages: {
    repealed: {
      zh: "《{title}》引用的{law}已于 {on} 废止，现行的是《{instead}》",
      en: "“{title}” cites {law}, which was repealed on {on}; now in force: {instead}",
    },
  },
  check: ({ rows, found }) => {
    const last = rows.steps.findLast(({ data }) => ["issued", "reviewed", "repealed"].includes(data.stage));
    if (last === undefined || last.data.stage === "repealed") return [];
    return (last.data.cites ?? []).flatMap((law) => {
      const gone = repealedLaw(law);
      if (gone === undefined) return [];
      return [found("repealed", { title: last.data.title, law, on: gone.on, instead: gone.replacedBy }, [last.id])];
    });
  },
});
