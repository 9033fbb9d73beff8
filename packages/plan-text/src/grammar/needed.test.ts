import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookOver, mayMatch } from "./glance.ts";
import { matchesIn } from "./matches.ts";
import { neededBy } from "./needed.ts";

const letter = fc.constantFrom("每", "月", "周", "次", "一", "二", "1", "、", "%");
const text = fc.string({ unit: letter, maxLength: 24 });

/** Sources of regular expressions with all that the grammar writes: groups, ways, classes, repeats, looks around. */
const { source } = fc.letrec<{ source: string; way: string; term: string; atom: string }>((tie) => ({
  source: fc.array(tie("way"), { minLength: 1, maxLength: 3 }).map((ways) => ways.join("|")),
  way: fc.array(tie("term"), { maxLength: 4 }).map((terms) => terms.join("")),
  term: fc
    .tuple(tie("atom"), fc.constantFrom("", "", "", "?", "*", "+", "{0,2}", "{1,2}?", "{2}", "*?"))
    .map(([atom, repeat]) => (/^\(\?<?[=!]|^\^$/.test(atom) ? atom : `${atom}${repeat}`)),
  atom: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    letter,
    fc.constantFrom("\\d", ".", "[每月]", "[^每月]", "[\\d%]", "[一-三]", "\\u6708", "^", "[、\\u5468]"),
    fc
      .tuple(fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<=", "(?<!"), tie("source"))
      .map(([open, inner]) => `${open}${inner})`),
  ),
}));

function plainly(pattern: RegExp, words: string): readonly string[] {
  return [...words.matchAll(pattern)].map(([match]) => match).filter((match) => match !== "");
}

describe("what a pattern needs", () => {
  it.each<readonly [RegExp, readonly string[]]>([
    [/每(?:月|周)次/, ["每", "次", "月周"]],
    [/(?:每月)?次|周/, ["次周"]],
    [/无(?:重大|一般)?(?:事故|事件)/, ["无", "事"]],
    [/[^，]{0,3}前/, ["前"]],
  ])("of %s is known", (pattern, sets) => {
    expect(neededBy(pattern).map((set) => [...set].toSorted().join(""))).toEqual(
      sets.map((set) => [...set].toSorted().join("")),
    );
  });

  it.each([/(?:每月)?/, /每*|月/, /[^每]/, /./, /月/i])("of %s is nothing that is sure", (pattern) => {
    expect(neededBy(pattern)).toEqual([]);
  });

  it("stands in every match, whatever the pattern", () => {
    fc.assert(
      fc.property(source, text, (pattern, words) => {
        const needs = neededBy(new RegExp(pattern));
        for (const match of plainly(new RegExp(pattern, "g"), words))
          for (const set of needs) expect([...match].some((character) => set.has(character))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a sentence that was looked over", () => {
  it("gives the same matches as one that was not", () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 4 }),
        fc.array(text, { maxLength: 4 }),
        (sources, texts) => {
          const patterns = sources.map((each) => new RegExp(each, "g"));
          for (const words of texts) {
            lookOver(words);
            for (const pattern of patterns)
              expect(matchesIn(pattern, words, 0).map((match) => match.text)).toEqual(plainly(pattern, words));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("spares the patterns that cannot match in it", () => {
    const pattern = /第[一二]周/g;
    lookOver("每月检查");
    mayMatch(pattern, "每月检查");
    lookOver("第三个月检查");
    expect(mayMatch(pattern, "第三个月检查")).toBe(false);
    expect(mayMatch(pattern, "第二周")).toBe(true);
    lookOver("第二周");
    expect(mayMatch(pattern, "第二周")).toBe(true);
  });
});
