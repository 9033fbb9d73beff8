/** Words for the same thing that plans and rules write differently; each is read as the last of its row. */
const sameWords: readonly (readonly [pattern: RegExp, word: string])[] = [
  // How often a thing is done is compared by itself.
  [/每(?:个)?(?:天|日|周|月|季度|季|半年|学期|学年|年|餐|次)|天天|日日|逐日|定期|及时/g, " "],
  [/每晚|夜里|夜间|晚间/g, "夜间"],
  [/出现|杜绝/g, "发生"],
  [/伙食账|食堂账/g, "伙食账"],
  [/供应商|供货方/g, "供货商"],
  [/职工|员工|教工/g, "职工"],
];

/**
 * The pairs of neighbouring Chinese characters in a text, each once: short of knowing the words, what two texts have in common.
 *
 * @example
 * [...wordPairs("夜里巡查，每天巡查")]; //=> ["夜间", "间巡", "巡查"]
 */
export function wordPairs(text: string): ReadonlySet<string> {
  const same = sameWords.reduce((read, [pattern, word]) => read.replace(pattern, word), text);
  const pairs = new Set<string>();
  for (const run of same.split(/[^一-鿿]+/)) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
