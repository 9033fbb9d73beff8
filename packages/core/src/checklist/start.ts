import type { Checklist } from "../model/checklist.ts";
import { among } from "../model/expected-of.ts";
import { foundOf } from "../model/found.ts";
import { HouqinError } from "../model/houqin-error.ts";
import type { FactValue, Inspection, Sample } from "../model/inspection.ts";
import { phrase } from "../model/phrase.ts";
import type { Problem } from "../model/problem.ts";
import { nearest } from "../text/nearest.ts";
import { draw } from "./draw.ts";
import { factProblems } from "./fact-problems.ts";
import { type Form, formOf } from "./form.ts";
import { type Sampled, sampledIn } from "./sampled-in.ts";

/** The longest name on a list that samples are drawn from. */
const LONGEST_NAME = 100;

/** With what an inspection starts. */
export interface StartOptions {
  /** The facts that the checklist's conditions ask. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** The lists that samples are drawn from, by name. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** What decides the draw, such as the day and the area: the same seed draws the same. */
  readonly seed?: string;
  /** When the inspector began, civil time of the site. */
  readonly startedAt?: string;
}

/**
 * Starts an inspection: pins it to the checklist's version and content, takes the facts down, and draws the samples.
 *
 * Throws a HouqinError with every mistake: a fact or list that is missing or unknown, a fact of the wrong type, a draw without a seed.
 *
 * @example
 * const form = start(fireSheet, { facts: { areaKind: "dorm" }, startedAt: "2026-03-02T14:00" });
 * form.inspection.version; //=> "2026.1"
 * next(form)?.item.id; //=> "exits"
 */
export function start<Item extends string>(checklist: Checklist<Item>, options: StartOptions = {}): Form<Item> {
  const { facts = {}, lists = {}, seed, startedAt } = options;
  const rules = sampledIn(checklist.sections);
  const problems = [...factProblems(checklist, facts), ...listProblems(rules, lists, seed)];
  if (problems.length > 0) throw new HouqinError("bad-start", problems);
  const samples = rules.map(({ id, sample }): Sample => {
    const list = lists[sample.list] ?? [];
    const own = `${seed}/${id}`;
    return { section: id, seed: own, of: list.length, drawn: [...draw(list, { ...sample, seed: own })] };
  });
  const inspection: Inspection = {
    checklist: checklist.id,
    version: checklist.version,
    hash: checklist.hash,
    ...(Object.keys(facts).length === 0 ? {} : { facts: { ...facts } }),
    ...(samples.length === 0 ? {} : { samples }),
    answers: [],
    ...(startedAt === undefined ? {} : { startedAt }),
  };
  return formOf(checklist, inspection);
}

function listProblems(
  rules: readonly Sampled[],
  lists: Readonly<Record<string, readonly string[]>>,
  seed: string | undefined,
): readonly Problem[] {
  const wanted = new Set(rules.map(({ sample }) => sample.list));
  const unseeded =
    wanted.size > 0 && (seed === undefined || seed === "")
      ? [
          {
            code: "missing-seed",
            path: "seed",
            found: phrase("nothing"),
            expected: phrase("seed"),
          },
        ]
      : [];
  const unknown = Object.keys(lists)
    .filter((name) => !wanted.has(name))
    .map((found): Problem => {
      const didYouMean = nearest(found, wanted);
      const expected = wanted.size === 0 ? phrase("noDrawList") : among([...wanted]);
      return { code: "unknown-list", path: "lists", found, expected, ...(didYouMean ? { didYouMean } : {}) };
    });
  return [...unseeded, ...unknown, ...[...wanted].flatMap((name) => oneListProblems(name, lists))];
}

function oneListProblems(name: string, lists: Readonly<Record<string, readonly string[]>>): readonly Problem[] {
  const [path, list] = [`lists.${name}`, Object.hasOwn(lists, name) ? lists[name] : undefined];
  if (list === undefined || list.length === 0)
    return [{ code: "missing-list", path, found: phrase("nothing"), expected: phrase("drawList") }];
  const odd = list.find((member) => typeof member !== "string" || member === "" || member.length > LONGEST_NAME);
  if (odd !== undefined) {
    return [{ code: "bad-list", path, found: foundOf(odd), expected: phrase("drawNames", { count: LONGEST_NAME }) }];
  }
  const twice = list.find((member, index) => list.indexOf(member) !== index);
  return twice === undefined
    ? []
    : [{ code: "bad-list", path, found: phrase("second", { name: twice }), expected: phrase("eachNameOnce") }];
}
