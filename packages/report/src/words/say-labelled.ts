import type { CatalogueRule } from "@houqin/core";
import type { Reader } from "../reader.ts";

/**
 * Says one figure of a reconciliation. Its label is the word of the office, in its own language: in English the figure is called by its
 * metric or register instead, where these have a name.
 */
export function sayLabelled(
  text: string,
  rule: CatalogueRule | undefined,
  { catalogue, locale }: Pick<Reader, "catalogue" | "locale">,
): string {
  const [, label = "", figure = ""] = /^(.*)=([^=]*)$/.exec(text) ?? [];
  if (locale === "zh" || isPlain(label)) return text;
  const called = metricTitle(memberOf(memberOf(rule?.requirement, "of"), label), catalogue);
  return called === undefined ? text : `${called} = ${figure}`;
}

/** Whether a label can be read in English as it stands. */
function isPlain(label: string): boolean {
  return /^[ -~]*$/.test(label);
}

function metricTitle(metric: unknown, { metrics, registers, kinds }: Reader["catalogue"]): string | undefined {
  if (typeof metric === "string") return metrics.find(({ id }) => id === metric)?.title?.en;
  const register = memberOf(metric, "level");
  if (register !== undefined) return registers.find(({ id }) => id === register)?.title?.en;
  const kind = memberOf(memberOf(metric, "of"), "kind");
  return kinds.find(({ id }) => id === kind)?.title.en;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
