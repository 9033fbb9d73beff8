import { writtenCell } from "../../ledger/key.ts";
import { codesOf, type Reader, type Reading, reader } from "../../ledger/reader.ts";
import type { EntryKind } from "../../model/entry-kind.ts";
import type { Message } from "../../model/finding.ts";
import { Code } from "../code.ts";
import { atOf, type Link } from "./key-book.ts";
import type { JudgeLinks } from "./outcome.ts";
import type { Sequence } from "./schema.ts";

/** Judges a state that only moves along allowed transitions. A row without a state parts those around it. */
export function statesJudge(
  reading: Reading,
  kind: EntryKind,
  { state, initial, transitions }: Sequence,
  needOf: (link: Link) => ReturnType<JudgeLinks>["needs"],
): JudgeLinks {
  const path = state ?? "";
  const from = reader(reading, kind, path);
  const stateOf = ({ row }: Link) => from && stateText(reading, from, row);
  const allowed = transitions && new Map(Object.entries(transitions).map(([name, next]) => [name, new Set(next)]));

  const failureOf = (before: string | undefined, now: string, key: readonly string[]): Message | undefined => {
    if (before === undefined) {
      const begins = initial === undefined || initial.includes(now);
      return begins ? undefined : { id: "initial", values: { key: [...key], state: now } };
    }
    if (before === now || !allowed || allowed.get(before)?.has(now)) return undefined;
    return { id: "notAllowed", values: { key: [...key], from: before, to: now } };
  };
  return (all, kept, key) => {
    const links = all.filter(({ sure }) => sure);
    const wrong: Link[] = [];
    const unkept: Link[] = [];
    let failure: Message | undefined;
    links.forEach((link, index) => {
      const now = stateOf(link);
      const previous = links[index - 1];
      const before = previous && stateOf(previous);
      const told = now !== undefined && (index === 0 || before !== undefined) ? failureOf(before, now, key) : undefined;
      if (!told) return;
      // What lies between may have happened while nobody kept it.
      if (!kept(link.step, atOf(previous ?? link))) {
        unkept.push(link);
        return;
      }
      failure ??= told;
      wrong.push(link);
    });
    if (failure) return { code: Code.fail, failure, links: wrong, needs: [] };
    const untold = all.filter((link) => !link.sure || stateOf(link) === undefined);
    const code = untold.length > 0 || unkept.length > 0 ? Code.unknown : Code.pass;
    const keeps = unkept.map(({ table }) => ({ what: "keep" as const, kind: table.kind.id }));
    return { code, links, needs: [...untold.flatMap(needOf), ...keeps] };
  };
}

function stateText({ store }: Reading, from: Reader, row: number): string | undefined {
  if (from.type === "text" || from.type === "list") {
    const code = codesOf(from, row)[0];
    return code === undefined ? undefined : store.words.text(code);
  }
  const value = from.read(row);
  return Number.isNaN(value) ? undefined : writtenCell(from, value);
}
