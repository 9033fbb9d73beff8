import type { Locale } from "../text/text.ts";
import { type Found, sayFound } from "./found.ts";
import { type Phrase, sayPhrase } from "./phrase.ts";
import type { Problem } from "./problem.ts";

/**
 * Says a problem as one line.
 *
 * @example
 * const problem = { code: "unknown-rule", path: "rules", found: "canteen/patorl", expected: { id: "rule" }, didYouMean: "canteen/patrol" };
 * sayProblem(problem, "en"); //=> "rules: found canteen/patorl, expected a rule of an installed pack (did you mean canteen/patrol?)"
 * sayProblem(problem, "zh"); //=> "rules：写的是 canteen/patorl，应为已安装规则包里的规则（是否想写 canteen/patrol？）"
 */
export function sayProblem({ path, ...mistake }: Problem, locale: Locale): string {
  return `${path}${locale === "zh" ? "：" : ": "}${sayMistake(mistake, locale)}`;
}

/** What is said of a mistake beside its place; of a refused entry some of it may be missing. */
export interface Mistake {
  readonly found?: Found | undefined;
  readonly expected?: Phrase | undefined;
  readonly didYouMean?: string | undefined;
}

/**
 * Says what was found and expected, and what may have been meant.
 *
 * @example
 * sayMistake({ found: "canteen/patorl", expected: { id: "rule" }, didYouMean: "canteen/patrol" }, "en");
 * //=> "found canteen/patorl, expected a rule of an installed pack (did you mean canteen/patrol?)"
 */
export function sayMistake({ found, expected, didYouMean }: Mistake, locale: Locale): string {
  const zh = locale === "zh";
  const told = [
    ...(found === undefined ? [] : [sayWhat(found, locale)]),
    ...(expected === undefined ? [] : [sayWanted(expected, locale, isPhrase(found, "noFile"))]),
  ].join(zh ? "，" : ", ");
  if (didYouMean === undefined) return told;
  return zh ? `${told}（是否想写 ${didYouMean}？）` : `${told} (did you mean ${didYouMean}?)`;
}

function sayWhat(found: Found, locale: Locale): string {
  if (locale === "en") return `found ${sayFound(found, locale)}`;
  if (isPhrase(found, "noFile")) return sayFound(found, locale);
  return isPhrase(found, "nothing") ? "没有填" : spaced("写的是", sayFound(found, locale));
}

function sayWanted(expected: Phrase, locale: Locale, absent: boolean): string {
  const said = sayPhrase(expected, locale);
  return locale === "en" ? `expected ${said}` : spaced(absent ? "应有" : "应为", said);
}

function isPhrase(found: Found | undefined, id: string): boolean {
  return typeof found === "object" && found?.id === id;
}

/** Chinese stands apart from letters and digits, and close to itself. */
function spaced(before: string, after: string): string {
  return /^[\p{Script=Han}“（]/u.test(after) ? `${before}${after}` : `${before} ${after}`;
}
