import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HouqinError, type Pack, type Problem, phrase } from "@houqin/core";
import { resolve } from "import-meta-resolve";
import { problemsOf } from "../terminal/failure-text.ts";
import { CONFIG_FILE } from "./config.ts";

/** The packs that come with the command. */
export const ownPacks: readonly string[] = [
  "@houqin/rules-general",
  "@houqin/rules-canteen",
  "@houqin/rules-dorm",
  "@houqin/rules-school",
  "@houqin/rules-company",
  "@houqin/rules-hotel",
  "@houqin/rules-eldercare",
];

/**
 * Imports rule packs by module name, first as the site folder sees it, then as this command does. Throws one HouqinError that names
 * every module that cannot be found, fails, or exports no pack.
 */
export async function loadPacks(modules: readonly string[], dir?: string): Promise<readonly Pack[]> {
  const problems: Problem[] = [];
  const packs: Pack[] = [];
  for (const [index, name] of modules.entries()) {
    const place = dir === undefined ? name : `${join(dir, CONFIG_FILE)}: packs.${index}`;
    const found = await load(name, dir).catch((error: unknown) => error);
    if (found instanceof Error) problems.push(...problemsOfModule(place, name, found));
    else {
      const exported = Object.values(found as object).filter(isPack);
      if (exported.length === 0) {
        problems.push({
          code: "no-pack",
          path: place,
          found: phrase("noPackExported"),
          expected: phrase("packModule"),
        });
      }
      packs.push(...exported);
    }
  }
  if (problems.length > 0) throw new HouqinError("bad-packs", problems);
  return packs;
}

async function load(name: string, dir: string | undefined): Promise<unknown> {
  const seen = dir === undefined ? undefined : seenFrom(dir, name);
  return import(seen ?? name);
}

/** The address of a module as a file in the folder would import it; undefined where it is none of the folder's. */
function seenFrom(dir: string, name: string): string | undefined {
  if (name.startsWith("/") || /^[A-Za-z]:[\\/]/.test(name)) return pathToFileURL(name).href;
  if (/^\.{1,2}[\\/]/.test(name)) return pathToFileURL(join(dir, name)).href;
  try {
    return resolve(name, pathToFileURL(join(dir, CONFIG_FILE)).href);
  } catch {
    return undefined;
  }
}

function problemsOfModule(path: string, name: string, error: Error): readonly Problem[] {
  const own = problemsOf(error);
  if (own) return own.map((problem) => ({ ...problem, path: `${path} ${name}: ${problem.path}` }));
  const absent = /Cannot find (module|package)|Failed to (load|resolve)|ERR_MODULE_NOT_FOUND/.test(
    `${"code" in error ? error.code : ""} ${error.message}`,
  );
  return [
    absent
      ? {
          code: "no-module",
          path,
          found: name,
          expected: phrase("findableModule"),
        }
      : {
          code: "broken-module",
          path,
          found: phrase("brokenModule", { module: name, reason: error.message.split("\n", 1)[0] ?? "" }),
          expected: phrase("packModule"),
        },
  ];
}

/** A pack made by any copy of core: what counts is that it has everything a pack has. */
function isPack(value: unknown): value is Pack {
  if (typeof value !== "object" || value === null) return false;
  const lists = ["requires", "kinds", "registers", "metrics", "rules"] as const;
  return (
    "name" in value &&
    typeof value.name === "string" &&
    "presets" in value &&
    lists.every((list) => Array.isArray((value as Readonly<Record<string, unknown>>)[list]))
  );
}
