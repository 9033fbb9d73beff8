import { frozen } from "../model/frozen.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Form } from "./form.ts";
import { problems } from "./problems.ts";

/** The envelope of the entry that a completed form becomes. */
export interface CompletionEnvelope<Kind extends string> {
  readonly id: string;
  /** An inspection kind, made by `defineInspection`. */
  readonly kind: Kind;
  /** When the inspection was finished, civil time of the site. */
  readonly at: string;
  readonly by: string | readonly string[];
  /** Who signs for the place that was inspected. */
  readonly verifier?: string | readonly string[];
  readonly area?: string;
  readonly subject?: string;
  readonly covers?: string;
  readonly recordedAt?: string;
}

/** A completed inspection, ready to be recorded. */
export interface CompletedInspection<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly at: string;
  readonly area?: string;
  readonly subject?: string;
  readonly covers?: string;
  readonly recordedAt?: string;
  readonly actors: { readonly by: string | string[]; readonly verifier?: string | string[] };
  readonly data: Inspection & { completedAt: string };
}

/**
 * Completes a form: the entry to be recorded. `completedAt` is its `at`.
 *
 * Throws a HouqinError with everything that `problems` tells, when there is anything.
 *
 * @example
 * const filled = answer(answer(start(fireSheet, { facts: { areaKind: "office" } }), "exits", "pass"), "extinguishers", "pass");
 * const entry = complete(filled, { id: "fc-1", kind: "general/checked", at: "2026-03-02T14:20", area: "office-1", by: "p-li" });
 * entry.data.answers.map(({ item, value }) => `${item}: ${value}`); //=> ["exits: pass", "extinguishers: pass"]
 */
export function complete<const Kind extends string>(
  form: Form,
  envelope: CompletionEnvelope<Kind>,
): CompletedInspection<Kind> {
  const found = problems(form);
  if (found.length > 0) throw new HouqinError("incomplete-inspection", found);
  const { by, verifier, ...rest } = envelope;
  const people = (who: string | readonly string[]) => (typeof who === "string" ? who : [...who]);
  return frozen({
    ...rest,
    actors: { by: people(by), ...(verifier === undefined ? {} : { verifier: people(verifier) }) },
    data: { ...form.inspection, completedAt: rest.at },
  });
}
