import { bilingualFaults } from "../text/bilingual.ts";
import type { Text } from "../text/text.ts";
import { foundOf } from "./found.ts";
import { phrase } from "./phrase.ts";
import type { Problem } from "./problem.ts";

/** A text that is none, lacks a language, speaks the wrong one, or fills other names in one than in the other. */
export function textProblems(path: string, text: unknown): readonly Problem[] {
  if (!isText(text)) return [{ code: "bad-text", path, found: foundOf(text), expected: phrase("bothLanguages") }];
  return bilingualFaults(text).map(({ at, found, placeholder }) => ({
    code: "bad-text",
    path: `${path}.${at}`,
    found: found === "" ? phrase("nothing") : foundOf(found),
    expected:
      placeholder === undefined
        ? phrase(at === "zh" ? "chineseText" : "englishText")
        : phrase("placeholder", { name: placeholder }),
  }));
}

function isText(text: unknown): text is Text {
  if (typeof text !== "object" || text === null) return false;
  return "zh" in text && typeof text.zh === "string" && "en" in text && typeof text.en === "string";
}
