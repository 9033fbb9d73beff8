import { type Row, row } from "@houqin/testing";
import { wednesday } from "./trial-school.ts";

const spans = {
  week: { from: "2025-11-10", to: "2025-11-16" },
  month: { from: "2025-11-01", to: "2025-11-30" },
  quarter: { from: "2025-10-01", to: "2025-12-31" },
  half: { from: "2025-07-01", to: "2025-12-31" },
  year: { from: "2025-01-01", to: "2025-12-31" },
} as const;

/** How often something recurs, in one word. */
type Often = keyof typeof spans;
const order: readonly Often[] = ["week", "month", "quarter", "half", "year"];

/** One entry of the rule's kind on a day. */
type OnDay = (day: string) => Row;

/**
 * The cases of a rule that asks for one entry in every slot: one at the first moment, none, the kind not kept; of a longer slot than the usual
 * one entry is enough for all of it, of a shorter it is not.
 */
export function cadenceCases({
  usual,
  others = [],
  entry,
  also = [],
  set = [],
  finds,
}: {
  readonly usual: Often;
  readonly others?: readonly Often[];
  readonly entry: OnDay;
  /** What is there in every case: people, boxes, documents. */
  readonly also?: readonly Row[];
  /** Other options, with an entry that answers under them alone. */
  readonly set?: readonly { readonly options: Readonly<Record<string, unknown>>; readonly entry: OnDay }[];
  readonly finds: readonly string[];
}) {
  const first = (often: Often) => entry(spans[often].from);
  const longer = (often: Often) => order.indexOf(often) > order.indexOf(usual);
  const tried = (sort: "pass" | "fail") =>
    Object.fromEntries(
      others
        .filter((often) => longer(often) === (sort === "pass"))
        .map((often) => {
          const over = sort === "pass" ? often : usual;
          const settled = { entries: [...also, first(over)], options: { every: often }, period: spans[over] };
          return [`${sort === "pass" ? "takes" : "fails"} one where it is set to ${often}`, settled];
        }),
    );
  return {
    ...wednesday,
    period: spans[usual],
    pass: {
      "takes one on the first day": [...also, first(usual)],
      ...tried("pass"),
      ...Object.fromEntries(
        set.map(({ options, entry: answer }) => [
          `takes what it asks for when set to ${JSON.stringify(options)}`,
          { entries: [...also, answer(spans[usual].from)], options },
        ]),
      ),
    },
    fail: { "fails without any": { entries: [...also], finds }, ...tried("fail") },
    unknown: { "is unknown where none are kept": { entries: [...also], without: [first(usual).kind] } },
  };
}

/** Somebody on the staff, as an entry. */
export const person = (id: string, post?: string): Row =>
  row("site/person", "2024-01-01", { name: id, ...(post === undefined ? {} : { post }) }, { subject: id });
