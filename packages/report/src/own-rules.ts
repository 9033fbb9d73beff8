import type { Text } from "@houqin/core";

/** The id under which the engine judges the waivers themselves. */
export const waiverRule = "houqin/waivers";

/** What the engine says of waivers, which no pack words. */
export const waiverMessages: Readonly<Record<string, Text>> = {
  waiverExpired: {
    zh: "对 {target} 的豁免已于 {until} 到期（批准人 {approvedBy}），问题仍在",
    en: "The waiver of {target} expired on {until} (approved by {approvedBy}); the finding is still there",
  },
  waiverUnused: {
    zh: "对 {target} 的豁免没有用上，可以撤掉",
    en: "The waiver of {target} covers nothing and can be removed",
  },
  waiverBroad: {
    zh: "对 {target} 的豁免面太宽，一次免掉 {count} 项，请按对象逐项批准",
    en: "The waiver of {target} is too broad: it hides {count} findings; approve them one by one",
  },
};

export const waiverTitle: Text = { zh: "豁免管理", en: "Waivers" };

/** Wordings that hold whatever the rule says, should it say nothing. */
export const plainMessages: Readonly<Record<string, Text>> = {
  unknown: { zh: "{key} 资料不足，还缺：{needs}", en: "{key} cannot be judged; needed: {needs}" },
  error: { zh: "规则运行出错：{reason}", en: "The rule failed to run: {reason}" },
};
