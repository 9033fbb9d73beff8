import type { Change, Clearing, Entry } from "@houqin/core";
import type { Item } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayPath } from "../words/say-path.ts";
import { entryItem } from "./entry-item.ts";

const smallest = phrase({ zh: "最小改动（已试算，改后不再报出）", en: "Smallest change, tried out" });
const late = phrase({
  zh: "当时如有下列记录就不会报出，现在已无法补救",
  en: "It would not stand had this been recorded at the time; now it is too late",
});
const withdrawn = phrase({ zh: "如属误记，撤销记录 {id}", en: "withdraw {id}, if it was recorded by mistake" });
const corrected = phrase({ zh: "如记错了，更正记录 {id}：{fields}", en: "correct {id}, if it is wrong: {fields}" });
const added = phrase({ zh: "补一条记录：{entry}", en: "record: {entry}" });

/** What is known of the entries that a change is about, and whether personal fields stay hidden. */
export interface ClearingFacts {
  readonly entries: readonly Entry[];
  readonly redact: boolean;
}

/** Says the change that clears a finding: what to add, correct or withdraw. */
export function clearingItems({ changes, hindsight }: Clearing, facts: ClearingFacts, reader: Reader): readonly Item[] {
  const below = changes.flatMap((change) => sayChange(change, facts, reader));
  return below.length === 0 ? [] : [{ text: (hindsight ? late : smallest)(reader.locale), below }];
}

function sayChange(change: Change, { entries, redact }: ClearingFacts, reader: Reader): readonly string[] {
  const { locale, names } = reader;
  if ("withdraw" in change) return [withdrawn(locale, { id: names.entry(change.withdraw) })];
  if ("correct" in change) {
    const entry = entries.find(({ id }) => id === change.correct);
    const fields = entry === undefined ? [] : fieldsOf(change, entry, redact, reader);
    const separator = locale === "zh" ? "、" : ", ";
    return [corrected(locale, { id: names.entry(change.correct), fields: fields.join(separator) })];
  }
  if (!("add" in change)) return [];
  return [added(locale, { entry: redact ? outline(change.add as Entry, reader) : whole(change.add as Entry, reader) })];
}

/** What kind of entry, when and where: the draft copies names from the finding, which may be those of people. */
function outline({ at, kind, area }: Entry, { names, times }: Reader): string {
  return [times.moment(at), names.kind(kind), ...(area === undefined ? [] : [names.of(area)])].join(" · ");
}

function whole(entry: Entry, reader: Reader): string {
  const { text, below = [] } = entryItem(entry, reader, false);
  return [text, ...below].join(reader.locale === "zh" ? "；" : "; ");
}

/** The fields that would be otherwise, with what they would say; of personal ones, that they would. */
function fieldsOf(
  { data = {}, actors = {} }: Extract<Change, { correct: string }>,
  entry: Entry,
  redact: boolean,
  { catalogue, locale }: Reader,
): readonly string[] {
  const columns = catalogue.kinds.find(({ id }) => id === entry.kind)?.columns ?? [];
  const before: Readonly<Record<string, unknown>> = { ...entry.data, ...entry.actors };
  return Object.entries({ ...data, ...actors })
    .filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value))
    .map(([name, value]) => {
      const title = sayPath(catalogue.kinds, entry.kind, name, locale);
      const personal = columns.some((column) => column.path === name && (column.personal || column.role));
      return redact && personal ? title : `${title} = ${typeof value === "string" ? value : JSON.stringify(value)}`;
    });
}
