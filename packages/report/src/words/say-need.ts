import type { Need } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { codeTitle } from "./code-title.ts";
import { kindsBehind } from "./kinds-in.ts";
import { phrase } from "./phrase.ts";
import { sayPath } from "./say-path.ts";

const keep = phrase({ zh: "开始登记“{kind}”台账", en: "start keeping records of {kind}" });
const path = phrase({ zh: "补填“{kind}”里的“{path}”", en: "fill in {path} of {kind}" });
const opening = phrase({ zh: "录入“{register}”的期初数", en: "enter the opening level of {register}" });
const entry = phrase({ zh: "补登“{kind}”", en: "record {kind}" });
const scorecard = phrase({ zh: "装上考评表 {scorecard}", en: "install the scorecard {scorecard}" });
const measure = phrase({ zh: "给目标定下可以计算的指标", en: "give the goal a metric that measures it" });
const pack = phrase({ zh: "安装规则包 {pack}", en: "install the rule pack {pack}" });

/** Says what is missing, for all entries and keys alike. */
export function sayNeed(need: Need, { names, locale, catalogue }: Reader): string {
  switch (need.what) {
    case "keep":
      return keep(locale, { kind: names.kind(need.kind) });
    case "path":
      return path(locale, {
        kind: names.kind(need.kind),
        path: sayPath(catalogue.kinds, need.kind, need.path, locale),
      });
    case "opening":
      return opening(locale, { register: names.register(need.register) });
    case "entry":
      return entry(locale, { kind: names.kind(need.kind) });
    case "pack":
      return pack(locale, { pack: need.pack });
    case "scorecard":
      return scorecard(locale, { scorecard: need.scorecard });
    case "measure":
      return measure(locale);
  }
}

/** What a need of a rule is about beyond its sentence: the entry or key, where it names one. */
export function aboutNeed(need: Need, rule: string, { names, catalogue, locale, rule: ruleOf }: Reader): string {
  if (need.what === "path") return need.entry ?? "";
  const kinds = kindsBehind(ruleOf(rule)?.requirement, catalogue);
  const called = (part: string) => {
    const known = names.of(part);
    return known === part ? (codeTitle(part, kinds, catalogue.kinds, locale) ?? part) : known;
  };
  return "key" in need && need.key ? need.key.map(called).join(" ") : "";
}
