import type * as z from "zod";
import { isPhrase, type Phrase, phrase } from "./phrase.ts";

type Issue = z.core.$ZodIssue;

/**
 * What a schema expected where something did not fit.
 *
 * @example
 * expectedOf({ code: "too_small", origin: "number", minimum: 0, inclusive: false, path: [], message: "" }); //=> { id: "moreThan", values: { bound: 0 } }
 */
export function expectedOf(issue: Issue): Phrase {
  switch (issue.code) {
    case "invalid_type":
      return ofType(issue.expected);
    case "too_small":
      return smallest(issue);
    case "too_big":
      return largest(issue);
    case "invalid_format":
      return ofFormat(issue);
    case "not_multiple_of":
      return phrase("multipleOf", { divisor: issue.divisor });
    case "unrecognized_keys":
      return phrase("knownField");
    case "invalid_value":
      return among(issue.values.map(String));
    case "invalid_key":
      return phrase("allowedKey");
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? among(issue.options.map(String)) : phrase("value");
    case "custom":
      return isPhrase(issue.params?.expected) ? issue.params.expected : said(issue.message);
    default:
      return phrase("value");
  }
}

/**
 * One of some names; a single one is itself, and where there are none nothing will do.
 *
 * @example
 * sayPhrase(among(["kitchen", "dorm"]), "en"); //=> "one of kitchen, dorm"
 */
export function among(names: readonly string[]): Phrase {
  const [only] = names;
  if (only === undefined) return phrase("absent");
  return names.length === 1 ? phrase("exactly", { value: only }) : phrase("oneOf", { names });
}

function ofType(type: string): Phrase {
  switch (type) {
    case "string":
      return phrase("text");
    case "number":
      return phrase("number");
    case "int":
      return phrase("wholeNumber");
    case "boolean":
      return phrase("flag");
    case "object":
    case "record":
      return phrase("fields");
    case "array":
    case "tuple":
      return phrase("list");
    case "never":
    case "undefined":
    case "null":
      return phrase("absent");
    default:
      return phrase("value");
  }
}

function smallest({ origin, minimum, inclusive }: Extract<Issue, { readonly code: "too_small" }>): Phrase {
  const bound = Number(minimum);
  if (origin === "string") return bound <= 1 ? phrase("filledText") : phrase("longerText", { count: bound });
  if (origin === "array" || origin === "set") return phrase("moreItems", { count: bound });
  return inclusive === false ? phrase("moreThan", { bound }) : phrase("atLeast", { bound });
}

function largest({ origin, maximum, inclusive }: Extract<Issue, { readonly code: "too_big" }>): Phrase {
  const bound = Number(maximum);
  if (origin === "string") return phrase("shorterText", { count: bound });
  if (origin === "array" || origin === "set") return phrase("fewerItems", { count: bound });
  return inclusive === false ? phrase("lessThan", { bound }) : phrase("atMost", { bound });
}

/** The phrase of each format that has one of its own. */
const formats = {
  day: "day",
  date: "day",
  instant: "moment",
  datetime: "moment",
  clock: "clock",
  time: "clock",
  month: "month",
  "month-number": "monthNumber",
  "year-day": "yearDay",
  "weekday-of-month": "weekdayOfMonth",
  edition: "edition",
  version: "version",
  zone: "zone",
  "part-id": "partId",
  "fact-name": "factName",
  "sheet-id": "sheetId",
  fraction: "fraction",
  regex: "value",
} as const;

function isNamed(format: string): format is keyof typeof formats {
  return Object.hasOwn(formats, format);
}

function ofFormat({ format }: Extract<Issue, { readonly code: "invalid_format" }>): Phrase {
  if (format.startsWith("ref:")) return phrase("refersTo", { kind: format.slice(4) });
  return isNamed(format) ? phrase(formats[format]) : phrase("format", { format });
}

/** A condition that a kind's own schema words. */
function said(message: string): Phrase {
  return message === "" || message === "Invalid input" ? phrase("value") : phrase("said", { said: message });
}
