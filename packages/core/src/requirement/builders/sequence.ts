import type { EntryKind } from "../../model/entry-kind.ts";
import type { OnlyIf } from "../only-if.ts";
import type { Sequence } from "../sequence/schema.ts";
import { type Of, sourceOf } from "./from.ts";
import type { TextPath, ValueAt } from "./path-of.ts";
import { plain } from "./plain.ts";

type Step = NonNullable<Sequence["steps"]>[number];

/**
 * One step of a sequence.
 *
 * @example
 * step("sampled", from(foodSample, { key: ["dish"] })); //=> { id: "sampled", of: { kind: "canteen/food-sample", key: ["dish"] } }
 */
export function step(id: string, of: Of<EntryKind>, terms: { readonly optional?: true } = {}): Step {
  return plain<Step>({ id, of: sourceOf(of), ...terms });
}

/**
 * Things happen in order 先后次序: named steps, none skipped, joined by their keys.
 *
 * @example
 * sequence([step("event", from(event, { key: ["@id"] })), step("approved", from(approval, { key: ["event"] }))]);
 * //=> { shape: "sequence", steps: [{ id: "event", of: { kind: "general/event", key: ["@id"] } }, { id: "approved", of: { kind: "general/approval", key: ["event"] } }] }
 */
export function sequence(steps: readonly Step[], terms: { readonly onlyIf?: OnlyIf } = {}): Sequence {
  return plain<Sequence>({ shape: "sequence", steps, ...terms });
}

/**
 * A state that only moves along allowed transitions 状态流转; staying is always allowed.
 *
 * @example
 * transitions(from(foodSample, { key: ["dish"] }), "meal", { initial: ["lunch"], allowed: { lunch: ["dinner"] } });
 * //=> { shape: "sequence", of: { kind: "canteen/food-sample", key: ["dish"] }, state: "meal", initial: ["lunch"], transitions: { lunch: ["dinner"] } }
 */
export function transitions<Kind extends EntryKind, const Path extends TextPath<Kind>>(
  of: Of<Kind>,
  state: Path,
  terms: {
    readonly initial?: readonly (ValueAt<NoInfer<Kind>, Path> & string)[];
    readonly allowed: {
      readonly [S in ValueAt<NoInfer<Kind>, Path> & string]?: readonly (ValueAt<NoInfer<Kind>, Path> & string)[];
    };
    readonly onlyIf?: OnlyIf;
  },
): Sequence {
  const { initial, allowed, onlyIf } = terms;
  return plain<Sequence>({
    shape: "sequence",
    of: sourceOf(of),
    state,
    initial,
    transitions: tableOf(allowed),
    onlyIf,
  });
}

function tableOf(allowed: object): NonNullable<Sequence["transitions"]> {
  return Object.fromEntries(Object.entries(allowed));
}
