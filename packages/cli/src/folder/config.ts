import { fieldProblems, HouqinError, phrase } from "@houqin/core";
import * as z from "zod";
import { readJson } from "./read-json.ts";

export const CONFIG_FILE = "houqin.config.json";

/** The configuration of a site folder. What `rules` and `waivers` may say is checked by the engine, which knows the packs. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  /** Modules that export a rule pack: package names, or paths from the site folder. */
  packs: z.array(z.string().min(1)).min(1),
  /** A preset of the packs, or several, the later over the earlier. */
  preset: z.union([z.string(), z.array(z.string())]).optional(),
  rules: z.record(z.string(), z.unknown()).optional(),
  waivers: z.array(z.unknown()).optional(),
  edition: z.string().optional(),
  /** `cn` (default): holidays and make-up days of mainland China; `plain`: weekdays alone. */
  calendar: z.enum(["cn", "plain"]).optional(),
  locale: z.enum(["zh", "en"]).optional(),
});
export type Config = z.infer<typeof Config>;

/** Reads the configuration, or throws a HouqinError with every mistake in it. */
export function readConfig(path: string): Config {
  const input = readJson(path, phrase("configFile"));
  const parsed = Config.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new HouqinError(
    "bad-config",
    fieldProblems(parsed.error, input).map((problem) => ({
      ...problem,
      code: "bad-config",
      path: [path, problem.path].filter((part) => part !== "").join(": "),
    })),
  );
}
