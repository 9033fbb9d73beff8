import * as z from "zod";

/** A sentence or name in both languages, as JSON. */
export const TextJson = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
