import { fill, type Locale, type Text } from "@houqin/core";
import type { Diagnostic } from "../model/reading.ts";

interface Place {
  readonly quote: string;
  readonly start: number;
}

/** What is said of an edit, each with the words that stand there now and those that were written. */
const messages = {
  "edited-words": {
    zh: "原文写的是“{was}”，计划已按现在的文字改",
    en: "This was written as “{was}”; the plan now has the words that stand here",
  },
  "edited-duty": {
    zh: "原文写的是“{was}”，文字已按现在的改；考核仍按原来的要求（{asks}），请核对是否还一致",
    en: "This was written as “{was}”; the plan has the new words, but it is still judged by what it asked before ({asks}): see whether they agree",
  },
  "edited-frame": {
    zh: "原文写的是“{was}”，序号或责任岗位的改动没有带回计划",
    en: "This was written as “{was}”; a changed number or owner is not carried back to the plan",
  },
  "edited-derived": {
    zh: "原文写的是“{was}”，这一行由计划推出，改动没有带回计划",
    en: "This was written as “{was}”; the line follows from the plan, so the change is not carried back",
  },
  "added-words": {
    zh: "“{now}”是后来加的，已作为正文并入计划，没有要求可考核",
    en: "“{now}” was added; the plan has it as words, which nothing is judged by",
  },
  "added-outside": {
    zh: "“{now}”是后来加的，计划里没有它的位置，没有并入",
    en: "“{now}” was added where the plan has no place for it; it is not carried back",
  },
  "removed-words": {
    zh: "原文“{was}”已经删去，计划里还保留着",
    en: "“{was}” no longer stands here; the plan still has it",
  },
  "carried-unreadable": {
    zh: "文中附带的机读内容已被改动或不完整，只能按文字重新读",
    en: "What the document carries for programs was changed or is not whole; its words are read anew",
  },
} as const;

/** Makes the diagnostic of an edit. */
export function editDiagnostic(
  code: keyof typeof messages,
  { quote, start }: Place,
  values: { readonly was?: string; readonly now?: string; readonly asks?: Text } = {},
): Diagnostic {
  const { was = "", now = quote, asks = { zh: "", en: "" } } = values;
  const put = (locale: Locale) => fill(messages[code], { was, now, asks: asks[locale] }, locale);
  return { code, quote, start, message: { zh: put("zh"), en: put("en") } };
}
