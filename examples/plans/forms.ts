import { answer, type Form } from "@houqin/core";

/** Answers that these items passed. */
export function passed(form: Form, items: readonly string[]): Form {
  return items.reduce((filled, item) => answer(filled, item, "pass"), form);
}
