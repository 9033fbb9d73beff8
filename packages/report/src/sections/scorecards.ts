import type { CatalogueScorecard, Evaluation, ScoreResult } from "@houqin/core";
import type { Block } from "../layout/block.ts";
import type { Reader } from "../reader.ts";
import { phrase } from "../words/phrase.ts";
import { sayNeed } from "../words/say-need.ts";
import { sayPoints } from "../words/say-points.ts";
import { saySlot } from "../words/say-slot.ts";
import { sayUnit } from "../words/say-unit.ts";
import { groupBy } from "./finding-groups.ts";

const heading = phrase({ zh: "考评得分", en: "Scores" });
const periodTitle = phrase({ zh: "期间", en: "Period" });
const keyTitle = phrase({ zh: "考评对象", en: "Of" });
const scoreTitle = phrase({ zh: "得分", en: "Score" });
const gradeTitle = phrase({ zh: "等级", en: "Grade" });
const rankTitle = phrase({ zh: "名次", en: "Rank" });
const coverageTitle = phrase({ zh: "已查明", en: "Known" });
const noteTitle = phrase({ zh: "各部分与说明", en: "Parts and notes" });
const under = phrase({ zh: "（期间未结束）", en: " (still open)" });
const range = phrase({ zh: "{low}—{high}", en: "{low}–{high}" });
const noGrade = phrase({ zh: "待定", en: "open" });
const notGraded = phrase({ zh: "不评级", en: "not graded" });
const part = phrase({ zh: "{title} {earned}/{outOf}", en: "{title} {earned}/{outOf}" });
const unknownPart = phrase({ zh: "{title} 未查明（{outOf} 分）", en: "{title} not known (out of {outOf})" });
const bonus = phrase({ zh: "{title} {earned} 分", en: "{title} {earned}" });
const vetoed = phrase({ zh: "一票否决：{title}", en: "veto: {title}" });
const reward = phrase({ zh: "奖惩 {amount} {unit}", en: "reward {amount} {unit}" });
const lacking = phrase({ zh: "还缺：{needs}", en: "missing: {needs}" });
const earlier = phrase({ zh: "更早的 {count} 行略", en: "{count} earlier lines left out" });

/** Lines of one scorecard before the earlier ones are only counted. */
const MOST_LINES = 24;

/** Tells the score of each scorecard, period by period, with its parts and how much of it is known. */
export function scorecards({ scores = [] }: Pick<Evaluation, "scores">, reader: Reader): Block[] {
  if (scores.length === 0) return [];
  const { locale, catalogue } = reader;
  return [
    { heading: heading(locale), level: 2 },
    ...[...groupBy(scores, ({ scorecard }) => scorecard)].flatMap(([id, results]): Block[] => {
      const card = catalogue.scorecards.find((each) => each.id === id);
      const shown = results.slice(-MOST_LINES);
      const left = results.length - shown.length;
      const keyed = results.some(({ key }) => key.length > 0);
      return [
        { heading: card?.title[locale] ?? id, level: 3 },
        {
          columns: [
            { title: periodTitle(locale) },
            ...(keyed ? [{ title: keyTitle(locale) }, { title: rankTitle(locale) }] : []),
            { title: scoreTitle(locale), align: "right" },
            { title: gradeTitle(locale) },
            { title: coverageTitle(locale), align: "right" },
            { title: noteTitle(locale) },
          ],
          rows: shown.map((result) => rowOf(result, card, keyed, reader)),
        },
        ...(left > 0 ? [{ lines: [earlier(locale, { count: left })] }] : []),
      ];
    }),
  ];
}

function rowOf(
  result: ScoreResult,
  card: CatalogueScorecard | undefined,
  keyed: boolean,
  reader: Reader,
): readonly string[] {
  const { locale, names, times } = reader;
  const { score, key, period, state, rank } = result;
  const { known, open } = score.coverage;
  const [low, high] = [sayPoints(score.percent), sayPoints(score.best?.percent)];
  const grade = card?.grades.find(({ id }) => id === score.grade);
  const graded = (card?.grades.length ?? 0) > 0;
  return [
    `${saySlot(period, locale, times)}${state === "open" ? under(locale) : ""}`,
    ...(keyed ? [key.map(names.of).join(" "), rank === undefined ? "—" : String(rank)] : []),
    score.best ? range(locale, { low, high }) : low,
    grade?.title[locale] ?? (graded ? (score.veto === undefined ? noGrade(locale) : notGraded(locale)) : "—"),
    `${known}/${known + open}`,
    notesOf(result, card, reader).join(locale === "zh" ? "；" : "; "),
  ];
}

function notesOf(
  { score, reward: brought, needs = [] }: ScoreResult,
  card: CatalogueScorecard | undefined,
  reader: Reader,
): readonly string[] {
  const { locale } = reader;
  const titled = (id: string) => card?.parts.find((each) => each.id === id)?.title[locale] ?? id;
  const parts = score.parts.flatMap(({ id, earned, outOf, coverage }) => {
    const [title, points] = [titled(id), sayPoints(earned)];
    // Nothing was seen of it: a 0 would read as if it had been looked at and found bad.
    if (outOf > 0 && coverage.known === 0 && (coverage.open > 0 || score.best))
      return [unknownPart(locale, { title, outOf: sayPoints(outOf) })];
    if (outOf > 0) return [part(locale, { title, earned: points, outOf: sayPoints(outOf) })];
    return earned !== 0 || coverage.open > 0 ? [bonus(locale, { title, earned: points })] : [];
  });
  const veto = card?.vetoes.find(({ id }) => id === score.veto)?.title[locale] ?? score.veto;
  return [
    ...(veto === undefined ? [] : [vetoed(locale, { title: veto })]),
    ...parts,
    ...(needs.length === 0
      ? []
      : [lacking(locale, { needs: [...new Set(needs.map((need) => sayNeed(need, reader)))] })]),
    ...(brought ? [reward(locale, { amount: sayPoints(brought.amount), unit: sayUnit(brought.unit, locale) })] : []),
  ];
}
