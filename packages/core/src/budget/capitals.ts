import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import type { Amount } from "./money.ts";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/**
 * Writes an amount of yuan in the capital figures of vouchers and cheques 人民币大写: 整 after yuan or jiao, one 零 for each gap. Throws a
 * HouqinError for another unit.
 *
 * @example
 * inCapitals({ unit: "CNY", minor: 140950 }); //=> "人民币壹仟肆佰零玖元伍角整"
 * inCapitals({ unit: "CNY", minor: 10700053 }); //=> "人民币壹拾万柒仟元零伍角叁分"
 * inCapitals({ unit: "CNY", minor: 0 }); //=> "人民币零元整"
 */
export function inCapitals({ unit, minor }: Amount): string {
  if (unit !== "CNY") {
    throw new HouqinError("bad-amount", [
      { code: "bad-amount", path: "unit", found: unit, expected: phrase("exactly", { value: "CNY" }) },
    ]);
  }
  const fen = Math.abs(minor);
  const [yuan, jiao, cent] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  const whole = yuan === 0 ? "" : `${wholeWords(yuan)}元`;
  return `人民币${minor < 0 ? "负" : ""}${whole}${coins(whole !== "", yuan, jiao, cent)}`;
}

function coins(yuanSaid: boolean, yuan: number, jiao: number, cent: number): string {
  if (jiao === 0 && cent === 0) return yuanSaid ? "整" : "零元整";
  // A yuan that ends in 0 is told apart from the jiao, and so is a jiao that is 0.
  const gap = yuanSaid && (yuan % 10 === 0 || jiao === 0) ? "零" : "";
  const jiaoWords = jiao === 0 ? "" : `${DIGITS[jiao]}角`;
  return `${gap}${jiaoWords}${cent === 0 ? "整" : `${DIGITS[cent]}分`}`;
}

function wholeWords(value: number): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let words = "";
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index] ?? 0;
    if (group === 0) continue;
    const higher = groups[index + 1] ?? 0;
    const gap = words !== "" && (group < 1000 || higher === 0) ? "零" : "";
    words += `${gap}${groupWords(group)}${GROUPS[index] ?? ""}`;
  }
  // Between 万亿 and 亿 the second name holds for both.
  return words.includes("万亿") && (groups[2] ?? 0) > 0 ? words.replace("万亿", "万") : words;
}

function groupWords(group: number): string {
  let words = "";
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    words += `${gap ? "零" : ""}${DIGITS[digit]}${PLACES[place]}`;
    gap = false;
  }
  return words;
}
