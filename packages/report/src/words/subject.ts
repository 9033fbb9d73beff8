import type { CatalogueRule, Message } from "@houqin/core";
import type { Reader } from "../reader.ts";
import { sayCell } from "./say-cell.ts";
import { columnOf } from "./say-path.ts";

/**
 * Says which entry a finding is about: by the label of its kind, else its subject, each with the place; where it has none of these, by
 * when it happened. Nothing where the message tells nothing of an entry.
 */
export function subjectOf({ values }: Message, rule: CatalogueRule | undefined, reader: Reader): string {
  const { catalogue, names, times } = reader;
  const { area, subject, at, day } = values;
  if (rule?.row === undefined || typeof day !== "string") return "";
  const kind = catalogue.kinds.find(({ id }) => id === rule.row);
  const label = (kind?.label ?? []).flatMap((path) => {
    const [column, value] = [columnOf(catalogue.kinds, rule.row ?? "", path), values[path.replace(/^@/, "")]];
    if (value === undefined) return [];
    return [column ? sayCell(value, column, reader) : value].flat().map(String);
  });
  const named = label.length > 0 ? label : typeof subject === "string" ? [names.of(subject)] : [];
  const place = typeof area === "string" ? [names.of(area)] : [];
  const whole = [...place, ...named].filter((part) => part.trim() !== "");
  if (whole.length > 0) return whole.join(" ");
  // What a deadline calls `at` is the moment of the answer.
  return typeof at === "string" && rule.shape !== "deadline" ? times.moment(at) : times.day(day);
}
