import { Edition } from "../model/edition.ts";
import type { EntryKind } from "../model/entry-kind.ts";
import { expectedOf } from "../model/expected-of.ts";
import { foundAt, foundOf } from "../model/found.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { reasonOf } from "../model/reason-of.ts";
import { textProblems } from "../model/text-problems.ts";
import { Severity } from "../model/verdict.ts";
import { Requirement } from "../requirement/requirement.ts";
import type { Text } from "../text/text.ts";
import { messageProblems } from "./message-problems.ts";
import { optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";
import { unknownName } from "./unknown-name.ts";

/** Lists what is wrong with a rule by itself and beside the kinds of its pack, its requirement taken with the default options. */
export function ruleProblems(rule: Rule, kinds: ReadonlyMap<string, EntryKind>): readonly Problem[] {
  return [
    ...ruleTexts(rule).flatMap(([path, text]) => textProblems(`${rule.id}.${path}`, text)),
    ...severityProblems(rule),
    ...editionProblems(rule),
    ...basisProblems(rule),
    ...defaultProblems(rule),
    ...judgeProblems(rule, kinds),
  ];
}

function ruleTexts(rule: Rule): readonly (readonly [string, Text])[] {
  const { title, remedy, keep, notes, basis, deprecated, messages } = rule;
  return [
    ["title", title],
    ["remedy", remedy],
    ...(keep === undefined ? [] : [["keep", keep] as const]),
    ...(notes === undefined ? [] : [["notes", notes] as const]),
    ...(typeof basis === "object" && "none" in basis ? [["basis.none", basis.none] as const] : []),
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
      found: foundOf(edition),
      expected: phrase("edition"),
    }));
}

function severityProblems({ id, severity }: Rule): readonly Problem[] {
  if (Severity.safeParse(severity).success) return [];
  return [unknownName("bad-severity", `${id}.severity`, String(severity), phrase("plainSeverity"), Severity.options)];
}

const confidences: readonly string[] = ["A1", "A2", "B"];

function basisProblems({ id, basis }: Rule): readonly Problem[] {
  if (Array.isArray(basis) && basis.length > 0) {
    return basis.flatMap(({ confidence }, index) =>
      confidences.includes(confidence)
        ? []
        : [
            {
              code: "bad-basis",
              path: `${id}.basis.${index}.confidence`,
              found: foundOf(confidence),
              expected: phrase("confidence"),
            },
          ],
    );
  }
  if (typeof basis === "object" && "none" in basis) return [];
  return [
    {
      code: "no-basis",
      path: `${id}.basis`,
      found: phrase("nothing"),
      expected: phrase("basis"),
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
        found: phrase("thrown", { reason: reasonOf(error) }),
        expected: phrase("requirement"),
      },
    ];
  }
  const read = Requirement.safeParse(requirement);
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      code: "bad-requirement",
      path: [path, ...issue.path.map(String)].join("."),
      found: foundAt(requirement, issue.path),
      expected: expectedOf(issue),
    }));
  }
  return messageProblems(rule, read.data, kinds);
}
