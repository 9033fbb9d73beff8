import type { Message } from "../../model/finding.ts";
import { Code } from "../code.ts";
import { atOf, type Link } from "./key-book.ts";
import type { JudgeLinks } from "./outcome.ts";
import type { Sequence } from "./schema.ts";

type Steps = NonNullable<Sequence["steps"]>;

/**
 * Judges named steps. A row is wrong when a step before its own, other than an optional one, has no row by then, or when a row of a later
 * step came before the first row of its own. Rows of the same minute stand in any order.
 */
export function stepsJudge(steps: Steps, needOf: (link: Link) => ReturnType<JudgeLinks>["needs"]): JudgeLinks {
  return (all, key) => {
    const links = all.every(({ sure }) => sure) ? all : all.filter(({ sure }) => sure);
    const first = steps.map(() => Number.POSITIVE_INFINITY);
    for (const link of links) first[link.step] = Math.min(first[link.step] as number, atOf(link));
    const wrong = inOrder(steps, first)
      ? []
      : links.filter((link) => skippedBy(link, steps, first).length > 0 || overtakenBy(link, first) >= 0);
    const [worst] = wrong;
    if (worst) return { code: Code.fail, failure: failureOf(worst, steps, first, key), links: wrong, needs: [] };
    if (links.length < all.length)
      return { code: Code.unknown, links, needs: all.filter(({ sure }) => !sure).flatMap(needOf) };
    const seen = steps.every(({ optional }, step) => optional || Number.isFinite(first[step]));
    return { code: seen ? Code.pass : Code.pending, links, needs: [] };
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

/** The steps that should have been taken by a row's time. */
function skippedBy(link: Link, steps: Steps, first: readonly number[]): readonly string[] {
  const at = atOf(link);
  return steps
    .slice(0, link.step)
    .flatMap(({ id, optional }, step) => (optional || (first[step] as number) <= at ? [] : [id]));
}

/** The later step that came before a row's own, or −1. */
function overtakenBy({ step }: Link, first: readonly number[]): number {
  return first.findIndex((at, later) => later > step && at < (first[step] as number));
}

function failureOf(link: Link, steps: Steps, first: readonly number[], key: readonly string[]): Message {
  const name = (step: number) => steps[step]?.id ?? "";
  const missing = [...skippedBy(link, steps, first)];
  if (missing.length > 0) return { id: "skipped", values: { key: [...key], step: name(link.step), missing } };
  return { id: "order", values: { key: [...key], step: name(link.step), after: name(overtakenBy(link, first)) } };
}
