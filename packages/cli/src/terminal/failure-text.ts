import { type Locale, type Problem, sayProblem } from "@houqin/core";
import { sayExpected } from "@houqin/report";

/** What this command expects of a folder, in Chinese. */
const zh: Readonly<Record<string, string>> = {
  "a folder that can be read": "能读取的文件夹",
  "a file that can be read": "能读取的文件",
  "a file that can be written": "能写入的文件",
  "houqin.config.json, which names the rule packs": "houqin.config.json，其中写明用哪些规则包",
  "site.json, which describes the site": "site.json，即单位基本情况",
  "plan.json, the plan to check against": "plan.json，即要对照的计划",
  "scorecards.json, the site's own scorecards": "scorecards.json，即本单位的考评表",
  "a list of scorecards": "考评表的列表",
  "text in UTF-8": "UTF-8 编码的文本",
  "bytes that are no UTF-8": "不是 UTF-8 的字节",
  "a JSON object": "一个 JSON 对象",
  "valid JSON": "合法的 JSON",
  "a module that exports a rule pack": "导出规则包的模块",
  "a module that can be found from the site folder or from houqin": "在单位文件夹或 houqin 里找得到的模块",
  "no rule pack among its exports": "导出中没有规则包",
  "a finding of this folder: its number or its fingerprint": "本文件夹中某个问题的编号或指纹",
  "the full fingerprint, for several findings share this number": "完整指纹（有几个问题编号相同）",
  "an installed rule pack": "已安装的规则包",
  "a day YYYY-MM-DD or a moment YYYY-MM-DDTHH:mm": "日期 YYYY-MM-DD 或时间 YYYY-MM-DDTHH:mm",
  "a real day, YYYY-MM-DD": "真实存在的日期，写作 YYYY-MM-DD",
  "a rule of an installed pack": "已安装规则包里的规则",
};

/**
 * Says a failure in a few lines, never with a stack trace: every problem of input that cannot be used, or what else went wrong.
 */
export function failureText(error: unknown, locale: Locale): string {
  const problems = problemsOf(error);
  if (!problems) return `houqin: ${error instanceof Error ? error.message : String(error)}\n`;
  return problems.map((problem) => `houqin: ${plainSentence(problem, locale)}\n`).join("");
}

function plainSentence(problem: Problem, locale: Locale): string {
  const [found, expected] = [sayExpected(problem.found, locale, zh), sayExpected(problem.expected, locale, zh)];
  if (problem.found !== "nothing") return sayProblem({ ...problem, found, expected }, locale);
  return locale === "zh"
    ? `${problem.path}：没有，应有 ${expected}`
    : `${problem.path}: found nothing, expected ${expected}`;
}

/** The problems of a HouqinError, even of one that another copy of core has thrown. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof Error) || error.name !== "HouqinError" || !("problems" in error)) return undefined;
  return Array.isArray(error.problems) ? (error.problems as Problem[]) : undefined;
}
