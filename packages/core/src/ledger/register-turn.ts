import { nextTurn } from "./course.ts";
import type { Registers } from "./registers.ts";
import { NEVER } from "./table.ts";

/** The next minute after one at which the level of any key of a register, or what is known of it, may change. */
export function registerTurn(registers: Registers, register: string, minute: number): number {
  const known = registers.knownFrom(register);
  let next = Math.min(known > minute ? known : NEVER, registers.strays(register).next(minute));
  for (const key of registers.keys(register)) next = Math.min(next, nextTurn(registers.course(register, key), minute));
  return next;
}
