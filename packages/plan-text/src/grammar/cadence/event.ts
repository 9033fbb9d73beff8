import { matchesIn } from "../matches.ts";
import type { CadencePhrase } from "./cadence-phrase.ts";

const between = /(?<![年季每])换季/g;
const each = /每(个?餐次?|班次?|趟|批次?|车次)(?![长级人主任组费名桌])/g;
const time = /每次([^，。；：、！？\d]{1,14}?)(?:结束|完成|完毕)?(?:之?后|之?前|时|完)/g;
const whenever =
  /(?:凡逢|凡遇|每逢|每遇|每当|逢(?=节|双休|重大|雨雪|汛|假|大型)|遇(?=雨雪|大风|台风|暴雨|高温|恶劣|极端|大型|重大))([^，。；：！？]{1,12}?)(?=前|后|时|之前|之后|期间|[，。；：！？、]|$)/g;
const distance = /每(?:行驶)?([\d,.]{1,8}万?公里)/g;
const meals = /(?:一|每|逐)餐一(?:消毒|清洗|清|洗|查|检|评)/g;

/**
 * Finds the phrases that tie a duty to an event: 每餐, 每次培训结束后, 每逢节假日前.
 *
 * @example
 * eventsIn("每次清扫完成后要考评", 0)[0]?.cadence; //=> "per-event:清扫"
 */
export function eventsIn(text: string, offset: number): readonly CadencePhrase[] {
  const tied = [each, time, whenever, distance].flatMap((pattern) =>
    matchesIn(pattern, text, offset).map(({ from, to, groups }) => ({
      from,
      to,
      cadence: `per-event:${eventOf(groups[0] ?? "")}`,
    })),
  );
  const eaten = matchesIn(meals, text, offset).map(({ from, to }) => ({ from, to, cadence: "per-event:餐" }));
  const turned = matchesIn(between, text, offset).map(({ from, to }) => ({ from, to, cadence: "per-event:换季" }));
  return [...tied, ...eaten, ...turned];
}

function eventOf(words: string): string {
  return words.replace(/次$/, "").replace(/^个/, "");
}
