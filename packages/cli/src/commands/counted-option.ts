import { phrase } from "@houqin/core";
import { unusable } from "../folder/unusable.ts";

/** A number of something that is counted from 1 on, as an option gives it. */
export function countedOption(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw unusable(option, given, phrase("countedFromOne"));
}
