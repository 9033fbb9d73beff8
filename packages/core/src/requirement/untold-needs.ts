import type { Registers } from "../ledger/registers.ts";
import type { Need } from "../model/verdict.ts";

/** What would tell the keys of registers at a minute: what rows of theirs lack, else their opening. */
export function untoldNeeds(
  registers: Registers,
  names: readonly string[],
  minute: number,
  key: readonly string[] = [],
): readonly Need[] {
  return names.flatMap((register): readonly Need[] => {
    const lacking = registers.strays(register).needs(minute);
    const opening: Need = { what: "opening", register, key: [...key] };
    return lacking.length > 0 && registers.knownFrom(register) <= minute ? lacking : [opening, ...lacking];
  });
}
