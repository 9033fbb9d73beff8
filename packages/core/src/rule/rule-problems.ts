import type { Problem } from "../model/problem.ts";
import { messageIds, offeredBy } from "../requirement/message-offer.ts";
import { Requirement } from "../requirement/requirement.ts";
import { bilingualFaults } from "../text/bilingual.ts";
import { placeholders } from "../text/placeholder.ts";
import type { Text } from "../text/text.ts";
import { Edition } from "./basis.ts";
import { asJson, optionProblems } from "./option-problems.ts";
import type { Rule } from "./rule.ts";
import { unknownName } from "./unknown-name.ts";

/** Lists what is wrong with a rule by itself, its requirement taken with the default options. */
export function ruleProblems(rule: Rule): readonly Problem[] {
  return [
    ...ruleTexts(rule).flatMap(([path, text]) => textProblems(`${rule.id}.${path}`, text)),
    ...editionProblems(rule),
    ...basisProblems(rule),
    ...defaultProblems(rule),
    ...judgeProblems(rule),
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

function judgeProblems(rule: Rule): readonly Problem[] {
  const { id, judge, messages } = rule;
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
  const { shape } = read.data;
  return Object.entries(messages).flatMap(([message, text]) => {
    const offered = offeredBy(shape, message);
    const at = `${id}.messages.${message}`;
    if (offered === undefined)
      return [
        unknownName(
          "unknown-message",
          at,
          message,
          `a message of ${shape}: ${messageIds(shape).join(", ")}`,
          messageIds(shape),
        ),
      ];
    return [...new Set([...placeholders(text.zh), ...placeholders(text.en)])]
      .filter((name) => !offered.includes(name))
      .map((name) =>
        unknownName(
          "unknown-placeholder",
          at,
          `{${name}}`,
          `one of ${offered.map((one) => `{${one}}`).join(", ")}`,
          offered.map((one) => `{${one}}`),
        ),
      );
  });
}
