import { NEVER } from "../../ledger/table.ts";
import type { Message } from "../../model/finding.ts";
import { Code } from "../code.ts";
import { atOf, type Link } from "./key-book.ts";
import type { JudgeLinks, KeptSince } from "./outcome.ts";
import type { Sequence } from "./schema.ts";

type Steps = NonNullable<Sequence["steps"]>;

/**
 * Judges named steps. A row is wrong when a step before its own, other than an optional one, has no row by then, or when a row of a later
 * step came before the first row of its own. Rows of the same minute stand in any order. A step that nobody kept by then may have been
 * taken all the same.
 */
export function stepsJudge(steps: Steps, needOf: (link: Link) => ReturnType<JudgeLinks>["needs"]): JudgeLinks {
  const keepOf = (step: number) => ({ what: "keep" as const, kind: (steps[step] as Steps[number]).of.kind });

  return (all, kept, key) => {
    const links = all.every(({ sure }) => sure) ? all : all.filter(({ sure }) => sure);
    const first = steps.map(() => Number.POSITIVE_INFINITY);
    for (const link of links) first[link.step] = Math.min(first[link.step] as number, atOf(link));
    const faults = inOrder(steps, first) ? [] : links.map((link) => faultOf(link, steps, first, kept));
    const wrong = faults.filter(({ skipped, overtaken }) => skipped.length > 0 || overtaken >= 0);
    const [worst] = wrong;
    if (worst) {
      const failure = failureOf(worst, steps, key);
      return { code: Code.fail, failure, links: wrong.map(({ link }) => link), needs: [] };
    }
    const unseen = steps.flatMap(({ optional }, step) => (optional || Number.isFinite(first[step]) ? [] : [step]));
    const unkept = [...faults.flatMap(({ unkept }) => unkept), ...unseen.filter((step) => !kept(step, NEVER))];
    const needs = [...all.filter(({ sure }) => !sure).flatMap(needOf), ...unkept.map(keepOf)];
    if (needs.length > 0 || links.length < all.length) return { code: Code.unknown, links, needs };
    return { code: unseen.length === 0 ? Code.pass : Code.pending, links, needs };
  };
}

/** Whether each step began no earlier than those before it, none of them skipped: then no row is wrong, and none need be looked at. */
function inOrder(steps: Steps, first: readonly number[]): boolean {
  return first.every((at, later) => {
    if (at === Number.POSITIVE_INFINITY) return true;
    return steps.slice(0, later).every(({ optional }, step) => {
      const before = first[step] as number;
      return before <= at || (optional === true && before === Number.POSITIVE_INFINITY);
    });
  });
}

/** How a row stands to the other steps. */
interface Fault {
  readonly link: Link;
  /** Steps that should have been taken by then. */
  readonly skipped: readonly number[];
  /** The later step that came before the row's own, or −1. */
  readonly overtaken: number;
  /** Steps of which it cannot be told whether they were taken by then. */
  readonly unkept: readonly number[];
}

function faultOf(link: Link, steps: Steps, first: readonly number[], kept: KeptSince): Fault {
  const [at, own] = [atOf(link), first[link.step] as number];
  const before = steps.flatMap(({ optional }, step) =>
    step >= link.step || optional || (first[step] as number) <= at ? [] : [step],
  );
  const skipped = before.filter((step) => kept(step, at));
  const earliest = Math.min(...first.slice(link.step + 1));
  const late = earliest < own;
  const overtaken = late && kept(link.step, earliest) ? first.indexOf(earliest, link.step + 1) : -1;
  const unkept = before.filter((step) => !skipped.includes(step));
  return { link, skipped, overtaken, unkept: late && overtaken < 0 ? [...unkept, link.step] : unkept };
}

function failureOf({ link, skipped, overtaken }: Fault, steps: Steps, key: readonly string[]): Message {
  const name = (step: number) => steps[step]?.id ?? "";
  if (skipped.length > 0)
    return { id: "skipped", values: { key: [...key], step: name(link.step), missing: skipped.map(name) } };
  return { id: "order", values: { key: [...key], step: name(link.step), after: name(overtaken) } };
}
