import { cadenceAt, Requirement } from "@houqin/core";
import { NUMBER, readNumber } from "../grammar/number.ts";
import { type Rhythm, stretchOf } from "./rhythm.ts";
import type { Likeness } from "./rule-index.ts";

/**
 * What a sentence promises where it answers to a rule but with a figure of its own: the rule's requirement with the rhythm, the term or the
 * bound of the sentence in place of the rule's, which may hang on the kind of site. Undefined where the sentence says nothing else than the rule, or nothing that can be told.
 *
 * @example
 * const [rule] = createEngine({ packs: [canteen] }).catalogue().rules;
 * const answer = { rule, asked: Requirement.parse(rule.requirement) };
 * promised(answer, "每餐留样100克", []); //=> { ...answer.asked, atLeast: 100 }
 * promised(answer, "每餐留样", []); //=> undefined
 */
export function promised(
  { rule, asked }: Pick<Likeness, "rule" | "asked">,
  sentence: string,
  rhythms: readonly Rhythm[],
  orgKind = "",
): Requirement | undefined {
  if (asked === undefined) return undefined;
  switch (asked.shape) {
    case "cadence":
      return inRhythm(asked, rhythms, orgKind);
    case "deadline":
      return inTime(asked, sentence);
    case "limit":
      return withinBound(asked, sentence, rule.describes?.zh ?? "");
    default:
      return undefined;
  }
}

type Of<Shape extends Requirement["shape"]> = Extract<Requirement, { readonly shape: Shape }>;

function inRhythm(rule: Of<"cadence">, rhythms: readonly Rhythm[], orgKind: string): Requirement | undefined {
  const [only, ...others] = rhythms;
  const asked = cadenceAt(rule, orgKind);
  if (asked === undefined || only === undefined || others.length > 0) return undefined;
  const { times: _, window: __, ...rest } = asked;
  if (asked.every.unit === "gap") {
    const apart = apartIn(asked.every.in, only);
    return apart === undefined || apart === asked.every.atMost
      ? undefined
      : read({ ...asked, every: { ...asked.every, atMost: apart } });
  }
  const sameStretch = stretchOf(only.every) === stretchOf(asked.every) && !("interval" in only.every);
  if (sameStretch && (only.times ?? 1) === (asked.times ?? 1)) return undefined;
  const every = sameStretch ? asked.every : only.every;
  return read({ ...rest, every, ...(only.times === undefined ? {} : { times: only.times }) });
}

/** Days and months of the stretches that people count in: half a month is 15 days to them. */
const stretches: Readonly<Record<string, { readonly days: number; readonly months?: number }>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { days: 30, months: 1 },
  quarter: { days: 91, months: 3 },
  half: { days: 182, months: 6 },
  year: { days: 365, months: 12 },
};

/** How far apart a rhythm lets two times be, in the unit of a rule that asks for that. */
function apartIn(unit: "hours" | "days" | "workdays" | "months", { every, times = 1 }: Rhythm): number | undefined {
  const { days, months } = stretches[stretchOf(every)] ?? {};
  const spaced = "interval" in every ? (every.interval ?? 1) : 1;
  const apart = unit === "days" ? days : unit === "months" ? months : undefined;
  const found = apart === undefined ? undefined : (apart * spaced) / times;
  return found !== undefined && found >= 1 ? Math.floor(found) : undefined;
}

const term = new RegExp(`(${NUMBER})个?(小时|工作日|天|日)(?:之|以)?内`);
const terms = { 小时: "hours", 工作日: "workdays", 天: "days", 日: "days" } as const;

function inTime(asked: Of<"deadline">, sentence: string): Requirement | undefined {
  const [, figure = "", unit = ""] = term.exec(sentence) ?? [];
  const value = readNumber(figure);
  if (value === undefined || !("after" in asked) || asked.after === undefined) return undefined;
  const after = { [terms[unit as keyof typeof terms]]: value };
  if (JSON.stringify(after) === JSON.stringify(asked.after)) return undefined;
  // A term that hangs on how urgent a thing is cannot be compared with a single one.
  return Object.values(asked.after).every((each) => typeof each === "number") ? read({ ...asked, after }) : undefined;
}

function withinBound(asked: Of<"limit">, sentence: string, says: string): Requirement | undefined {
  const side = typeof asked.atLeast === "number" ? "atLeast" : typeof asked.atMost === "number" ? "atMost" : undefined;
  if (side === undefined || (asked.atLeast !== undefined && asked.atMost !== undefined)) return undefined;
  const unit = new RegExp(`${asked[side]} (克|千克|小时|分钟|天|℃|元|人|次|平方米)`).exec(says)?.[1];
  if (unit === undefined) return undefined;
  const spelled = unit === "℃" ? "(?:℃|°C|度|摄氏度)" : unit;
  const found = [...sentence.matchAll(new RegExp(`(${NUMBER})个?${spelled}`, "g"))].map(([, figure = ""]) =>
    readNumber(figure),
  );
  const [value, ...others] = found;
  return value === undefined || others.length > 0 || value === asked[side]
    ? undefined
    : read({ ...asked, [side]: value });
}

function read(made: object): Requirement | undefined {
  return Requirement.safeParse(made).data;
}
