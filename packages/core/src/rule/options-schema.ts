import * as z from "zod";

/** A schema whose every option has a default, or a sentence that no schema is assignable to. */
export type Defaulted<Schema extends z.ZodObject> =
  Record<never, never> extends z.input<Schema> ? Schema : { readonly "every option needs a .default()": never };

/** The options of a rule that has none. */
export type NoOptions = z.ZodObject<Record<never, never>>;

/** An empty schema, for rules without options. */
export const noOptions: NoOptions = z.object({});
