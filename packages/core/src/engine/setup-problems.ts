import { foundOf } from "../model/found.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { unknownName } from "../rule/unknown-name.ts";

const known = ["packs", "preset", "rules", "waivers", "scorecards", "edition", "calendar"];

/** Lists what cannot be settled at all: what is no set of options, no pack, no record of settings, no calendar. */
export function setupProblems(options: unknown): readonly Problem[] {
  if (!isRecord(options)) return [wrong("packs", undefined, phrase("packs"))];
  const { packs, rules, waivers, calendar, preset } = options;
  const strangers = Object.keys(options).filter((name) => !known.includes(name));
  const bad = (name: string, value: unknown, fits: boolean, expected: Phrase) =>
    value === undefined || fits ? [] : [wrong(name, value, expected)];
  return [
    ...strangers.map((name) => unknownName("unknown-option", name, name, phrase("option", { names: known }), known)),
    ...(Array.isArray(packs)
      ? packs.flatMap((pack, index) => (isPack(pack) ? [] : [wrong(`packs.${index}`, pack, phrase("pack"))]))
      : [wrong("packs", packs, phrase("packs"))]),
    ...bad("rules", rules, isRecord(rules), phrase("fields")),
    ...bad("waivers", waivers, Array.isArray(waivers), phrase("list")),
    ...(Array.isArray(preset)
      ? preset.flatMap((each, index) =>
          bad(`preset.${index}`, each ?? null, typeof each === "string", phrase("preset")),
        )
      : bad("preset", preset, typeof preset === "string", phrase("preset"))),
    ...bad("calendar", calendar, isCalendar(calendar), phrase("calendar")),
  ];
}

function wrong(path: string, found: unknown, expected: Phrase): Problem {
  return { code: "bad-setup", path, found: foundOf(found), expected };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPack(value: unknown): boolean {
  const lists = ["requires", "kinds", "registers", "metrics", "rules"];
  return (
    isRecord(value) &&
    typeof value.name === "string" &&
    isRecord(value.presets) &&
    lists.every((name) => Array.isArray(value[name]))
  );
}

function isCalendar(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.day === "function" &&
    typeof value.festivalDay === "function" &&
    Array.isArray(value.festivals)
  );
}
