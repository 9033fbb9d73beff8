import type { EntryKind } from "../model/entry-kind.ts";
import type { Problem } from "../model/problem.ts";
import { Requirement } from "../requirement/requirement.ts";
import { bilingualFaults } from "../text/bilingual.ts";
import type { Text } from "../text/text.ts";
import { Edition } from "./basis.ts";
import { messageProblems } from "./message-problems.ts";
import { asJson, optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";

/** Lists what is wrong with a rule by itself and beside the kinds of its pack, its requirement taken with the default options. */
export function ruleProblems(rule: Rule, kinds: ReadonlyMap<string, EntryKind>): readonly Problem[] {
  return [
    ...ruleTexts(rule).flatMap(([path, text]) => textProblems(`${rule.id}.${path}`, text)),
    ...editionProblems(rule),
    ...basisProblems(rule),
    ...defaultProblems(rule),
    ...judgeProblems(rule, kinds),
  ];
}

/** A text that lacks a language, speaks the wrong one, or fills other names in one than in the other. */
export function textProblems(path: string, text: Text): readonly Problem[] {
  return bilingualFaults(text).map(({ at, found, expected }) => ({
    code: "bad-text",
    path: `${path}.${at}`,
    found,
    expected,
  }));
}

function ruleTexts(rule: Rule): readonly (readonly [string, Text])[] {
  const { title, remedy, keep, notes, basis, deprecated, messages } = rule;
  return [
    ["title", title],
    ["remedy", remedy],
    ...(keep === undefined ? [] : [["keep", keep] as const]),
    ...(notes === undefined ? [] : [["notes", notes] as const]),
    ...("none" in basis ? [["basis.none", basis.none] as const] : []),
    ...(deprecated === undefined ? [] : [["deprecated.why", deprecated.why] as const]),
    ...Object.entries(messages).map(([id, text]) => [`messages.${id}`, text] as const),
  ];
}

function editionProblems({ id, since, deprecated }: Rule): readonly Problem[] {
  const editions = { since, "deprecated.since": deprecated?.since, "deprecated.until": deprecated?.until };
  return Object.entries(editions)
    .filter(([, edition]) => edition !== undefined && !Edition.safeParse(edition).success)
    .map(([path, edition]) => ({
      code: "bad-edition",
      path: `${id}.${path}`,
      found: asJson(edition),
      expected: "an edition such as 2026.1",
    }));
}

function basisProblems({ id, basis }: Rule): readonly Problem[] {
  if ("none" in basis || basis.length > 0) return [];
  return [
    {
      code: "no-basis",
      path: `${id}.basis`,
      found: "none",
      expected: "a law or standard, or the reason why there is none",
    },
  ];
}

// zod takes a default as it stands, so what the defaults come to is read once more.
function defaultProblems({ id, options }: Rule): readonly Problem[] {
  const path = `${id}.options`;
  const defaults = options.safeParse({});
  return optionProblems(options, defaults.success ? defaults.data : {}, path);
}

function judgeProblems(rule: Rule, kinds: ReadonlyMap<string, EntryKind>): readonly Problem[] {
  const { id, judge } = rule;
  if ("check" in judge) return [];
  const path = `${id}.requires`;
  let requirement: unknown;
  try {
    requirement = judge.requirement({});
  } catch (error) {
    return [
      {
        code: "rule-throws",
        path,
        found: error instanceof Error ? error.message : asJson(error),
        expected: "a requirement",
      },
    ];
  }
  const read = Requirement.safeParse(requirement);
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      code: "bad-requirement",
      path: [path, ...issue.path.map(String)].join("."),
      found: asJson(requirement),
      expected: issue.message,
    }));
  }
  return messageProblems(rule, read.data, kinds);
}
