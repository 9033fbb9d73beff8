import { type Catalogue, type CatalogueRule, Requirement } from "@houqin/core";
import { wordPairs } from "./word-pairs.ts";

/** How like a sentence a rule is: 0 where they share nothing, 1 where they say the same. */
export interface Likeness {
  readonly rule: CatalogueRule;
  /** What it asks; undefined for a check in code. */
  readonly asked: Requirement | undefined;
  readonly likeness: number;
}

/** Finds the rules whose words a sentence shares, the likest first. */
export type RuleIndex = (sentence: string) => readonly Likeness[];

/** The name of a rule tells more of it than any other text. */
const WEIGHTS = { title: 3, rest: 1, note: 0.7 };
const MOST_WEIGHT = 4;

/** What likeness is worth where nothing of the name is said. */
const BARE = 0.7;

/**
 * Reads the rules of a catalogue once, so that each sentence of a plan can be held against all of them: by the pairs of characters of
 * title, meaning, remedy and evidence, rare ones counting for more. Rules that are off are left out.
 *
 * @example
 * const likest = ruleIndex(createEngine({ packs: [canteen] }).catalogue());
 * likest("完全无关的一句话"); //=> []
 */
export function ruleIndex({ rules }: Pick<Catalogue, "rules">): RuleIndex {
  const known = rules
    .filter(({ severity, deprecated }) => severity !== "off" && deprecated === undefined)
    .map((rule) => ({ rule, asked: Requirement.safeParse(rule.requirement).data }));
  const profiles = known.map(({ rule }) => profileOf(rule));
  const holders = new Map<string, number[]>();
  for (const [place, profile] of profiles.entries()) {
    for (const pair of profile.keys()) holders.set(pair, [...(holders.get(pair) ?? []), place]);
  }
  const rarity = (pair: string) => Math.log(1 + known.length / (holders.get(pair)?.length ?? known.length));
  const lengths = profiles.map((profile) => Math.hypot(...[...profile].map(([pair, weight]) => weight * rarity(pair))));
  const names = known.map(({ rule }) => [...wordPairs(rule.title.zh)]);
  const sum = (pairs: readonly string[]) => pairs.reduce((total, pair) => total + rarity(pair), 0);
  const named = names.map(sum);
  /** How much of a rule's name the sentence holds: what tells it from its neighbours, such as 夜间, stands there. */
  const nameIn = (place: number, said: ReadonlySet<string>) =>
    sum((names[place] ?? []).filter((pair) => said.has(pair))) / (named[place] || 1);
  return (sentence) => {
    const said = wordPairs(sentence);
    const pairs = [...said];
    const length = Math.hypot(...pairs.map(rarity));
    const sums = new Map<number, number>();
    for (const pair of pairs) {
      for (const place of holders.get(pair) ?? []) {
        const shared = (profiles[place]?.get(pair) ?? 0) * rarity(pair) ** 2;
        sums.set(place, (sums.get(place) ?? 0) + shared);
      }
    }
    return [...sums]
      .flatMap(([place, shared]) => {
        const found = known[place];
        return found === undefined
          ? []
          : [
              {
                ...found,
                likeness: (shared / (length * (lengths[place] ?? 1))) * (BARE + (1 - BARE) * nameIn(place, said)),
              },
            ];
      })
      .sort((a, b) => b.likeness - a.likeness || (a.rule.id < b.rule.id ? -1 : 1));
  };
}

function profileOf({ title, describes, remedy, keep, basis }: CatalogueRule): ReadonlyMap<string, number> {
  const profile = new Map<string, number>();
  const add = (text: string | undefined, weight: number) => {
    for (const pair of wordPairs(text ?? ""))
      profile.set(pair, Math.min(MOST_WEIGHT, (profile.get(pair) ?? 0) + weight));
  };
  add(title.zh, WEIGHTS.title);
  for (const text of [describes, remedy, keep]) add(text?.zh, WEIGHTS.rest);
  for (const { note } of "none" in basis ? [] : basis) add(note, WEIGHTS.note);
  return profile;
}
