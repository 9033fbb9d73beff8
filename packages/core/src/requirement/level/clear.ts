import { type Clear, repeated } from "../edit.ts";
import type { Level } from "./schema.ts";

/** So many more raise the level before it is relied on; or what raised it too far goes. */
export const clearLevel: Clear<Level> = ({ register, when }, { finding, register: registerOf }) => {
  const { key, evidence, message } = finding;
  if (message.id === "tooHigh") return evidence.map((entry) => [{ withdraw: entry }]);
  const relying = typeof when === "object" && "entries" in when ? evidence[0] : undefined;
  const { level = 0, bound = 1 } = message.values;
  const short = Math.min(MOST, Math.max(1, Math.ceil(Number(bound) - Number(level))));
  return (registerOf(register)?.plus ?? []).flatMap(({ of, until }) =>
    repeated(short, {
      add: of,
      key,
      ...(relying === undefined ? {} : { before: relying }),
      ...(typeof until === "string" ? { until } : {}),
    }),
  );
};

/** More than these would be no small change. */
const MOST = 5;
