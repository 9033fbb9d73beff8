import { foundOf } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { Severity } from "../model/verdict.ts";
import { optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";
import { unknownName } from "./unknown-name.ts";

/** A setting taken apart. */
export interface ReadSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Takes a setting apart; undefined for what is none.
 *
 * @example
 * readSetting(["warn", { minGrams: 200 }]); //=> { severity: "warn", options: { minGrams: 200 } }
 */
export function readSetting(setting: unknown): ReadSetting | undefined {
  const [severity, options, ...rest] = Array.isArray(setting) ? [...setting] : [setting];
  const read = Severity.safeParse(severity);
  if (!read.success || rest.length > 0) return undefined;
  if (options === undefined) return { severity: read.data, options: {} };
  return isOptions(options) ? { severity: read.data, options } : undefined;
}

function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The rule that a setting's name means: `canteen/sample-weight`, or `canteen/sample-weight#night` for a named instance.
 *
 * @example
 * ruleNameOf("canteen/sample-weight#night"); //=> "canteen/sample-weight"
 */
export function ruleNameOf(name: string): string {
  return name.split("#", 1)[0] ?? name;
}

/** Lists the mistakes in settings by rule id: unknown rules, no severity, bad options. */
export function settingProblems(
  path: string,
  settings: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
): readonly Problem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return Object.entries(settings).flatMap(([name, setting]) => {
    const rule = byId.get(ruleNameOf(name));
    const at = `${path}.${name}`;
    if (rule === undefined) return [unknownName("unknown-rule", path, name, phrase("rule"), byId.keys())];
    if (name.endsWith("#"))
      return [{ code: "bad-instance", path: at, found: name, expected: phrase("instanceName", { rule: rule.id }) }];
    const read = readSetting(setting);
    if (read !== undefined) return optionProblems(rule.options, read.options, at);
    const found = Array.isArray(setting) ? setting[0] : setting;
    if (typeof found !== "string" || Severity.safeParse(found).success)
      return [{ code: "bad-severity", path: at, found: foundOf(setting), expected: phrase("severity") }];
    return [unknownName("bad-severity", at, found, phrase("severity"), Severity.options)];
  });
}
