import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { phrase } from "@houqin/core";
import type { EntryFile } from "../reading/entry-source.ts";
import { systemFault, unusable } from "./unusable.ts";

/** Lists the files in `entries/`, in order of their names, hidden ones aside. A folder without `entries/` has none. */
export function entryFiles(dir: string): readonly EntryFile[] {
  return namesIn(join(dir, "entries"))
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => {
      const path = join(dir, "entries", name);
      const facts = statSync(path, { throwIfNoEntry: false });
      return facts?.isDirectory() ? [] : [{ path, name: `entries/${name}`, bytes: facts?.size ?? -1 }];
    });
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    const found = systemFault(error);
    if (typeof found === "object" && found?.id === "noFile") return [];
    throw unusable(path, found, phrase("readableFolder"));
  }
}
