import * as z from "zod";

/** An edition of the packs, `2026.1`: year, and number within the year. */
export type Edition = `${number}.${number}`;
export const Edition = z.stringFormat("edition", /^\d{4}\.\d{1,2}$/);
