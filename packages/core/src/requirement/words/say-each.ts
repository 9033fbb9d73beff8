import type { Each } from "../../ledger/each.ts";
import type { Source } from "../../ledger/source.ts";
import type { Text } from "../../text/text.ts";
import { list, type Naming, NOTHING, quoted, same, say } from "./naming.ts";
import { sayWhere } from "./say-condition.ts";
import { sayScalar } from "./say-path.ts";

/** Says which keys are covered, each of them; `of` names its values by the columns of its key. */
export function sayEach(each: Each | undefined, naming: Naming, of?: Source, place = 0): Text {
  if (!each) return NOTHING;
  if ("values" in each) {
    const path = of?.key?.[place];
    return list(
      each.values.map((value) => (of && path !== undefined ? sayScalar(value, of.kind, path, naming) : same(value))),
    );
  }
  if ("register" in each) {
    const register = naming.register(each.register);
    if (!each.where) return say({ zh: "每个{register}", en: "each {register}" }, { register: quoted(register) });
    const where = sayWhere(each.where, naming.referred(each.register) ?? "", naming);
    return say(
      { zh: "每个{register}（{where}）", en: "each {register} ({where})" },
      { register: quoted(register), where },
    );
  }
  const [a, b] = each.product;
  const parts = { a: sayEach(a, naming, of, place), b: sayEach(b, naming, of, place + 1) };
  return say({ zh: "{a}的{b}", en: "{b} of {a}" }, parts);
}

/** Says for whom something is done, as a part of a sentence; its keys begin at `place` of the source's. */
export function forEach(each: Each | undefined, naming: Naming, of?: Source, place = 0): Text {
  if (!each) return NOTHING;
  const keys = sayEach(each, naming, of, place);
  if (!("values" in each)) return say({ zh: "对{keys}都", en: " for {keys}" }, { keys });
  return say(
    each.values.length > 1 ? { zh: "对{keys}分别", en: " for each of {keys}" } : { zh: "对{keys}", en: " for {keys}" },
    { keys },
  );
}
