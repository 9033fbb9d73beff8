import * as z from "zod";
import { HouqinError } from "../model/houqin-error.ts";
import { phrase } from "../model/phrase.ts";
import { digitsOf, isCurrency, toMinor, Unit } from "../model/unit-digits.ts";
import type { Locale } from "../text/text.ts";

/**
 * An amount as a whole number of its unit's smallest part: fen for CNY, millionths for kWh, m³, kg and pieces. Sums never depend on order.
 *
 * @example
 * Amount.parse({ unit: "CNY", minor: 1250 }); //=> { unit: "CNY", minor: 1250 }
 */
export const Amount = z.strictObject({ unit: Unit, minor: z.int() });
export type Amount = z.infer<typeof Amount>;

const SYMBOLS: Readonly<Record<string, string>> = { CNY: "¥", USD: "$", EUR: "€", GBP: "£", HKD: "HK$" };
const MARKED: Readonly<Record<string, string>> = { "¥": "CNY", "￥": "CNY", $: "USD", "€": "EUR", "£": "GBP" };
const NAMED: Readonly<Record<string, string>> = {
  元: "CNY",
  万元: "CNY",
  圆: "CNY",
  度: "kWh",
  千瓦时: "kWh",
  吨: "t",
  立方米: "m3",
  方: "m3",
  公斤: "kg",
  千克: "kg",
  件: "pieces",
  个: "pieces",
};
const WRITTEN = /^([¥￥$€£]?)\s*([-−]?)\s*(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?\s*(\p{L}\S*)?$/u;

/**
 * Makes an amount of a decimal number. Throws a HouqinError where the unit has no such small part.
 *
 * @example
 * amountOf(12.5, "CNY"); //=> { unit: "CNY", minor: 1250 }
 */
export function amountOf(value: number, unit: string): Amount {
  const minor = toMinor(value, unit);
  if (minor !== undefined) return Object.freeze({ unit, minor: Number(minor) });
  throw new HouqinError("bad-amount", [
    {
      code: "bad-amount",
      path: "value",
      found: value,
      expected: phrase("fewDecimals", { count: digitsOf(unit) }),
    },
  ]);
}

/**
 * Writes an amount as a plain decimal, exactly, with all decimals of a currency and only the needed ones of other units.
 *
 * @example
 * decimalOf({ unit: "CNY", minor: -5 }); //=> "-0.05"
 * decimalOf({ unit: "kWh", minor: 1500000 }); //=> "1.5"
 */
export function decimalOf({ unit, minor }: Amount): string {
  const digits = digitsOf(unit);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const [whole, rest] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  const shown = isCurrency(unit) ? rest : rest.replace(/0+$/, "");
  return `${minor < 0 ? "-" : ""}${whole}${shown === "" ? "" : `.${shown}`}`;
}

/**
 * Writes an amount for people, thousands apart: money with its sign, anything else with its unit.
 *
 * @example
 * formatAmount({ unit: "CNY", minor: 123456700 }, "zh"); //=> "1,234,567.00 元"
 * formatAmount({ unit: "CNY", minor: -123450 }, "en"); //=> "-¥1,234.50"
 * formatAmount({ unit: "kWh", minor: 1234500000 }, "en"); //=> "1,234.5 kWh"
 */
export function formatAmount(amount: Amount, locale: Locale): string {
  const { unit, minor } = amount;
  const [whole = "", rest] = decimalOf({ unit, minor: Math.abs(minor) }).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const size = rest === undefined ? grouped : `${grouped}.${rest}`;
  const sign = minor < 0 ? "-" : "";
  if (locale === "zh" && unit === "CNY") return `${sign}${size} 元`;
  const symbol = SYMBOLS[unit];
  return symbol === undefined ? `${sign}${size} ${unit}` : `${sign}${symbol}${size}`;
}

/**
 * Reads an amount as people write it: `¥1,234.50`, `1.2 万元`, `300 kWh`, `15 立方米`; a bare number is in `unit`. What is no amount, or has
 * more decimals than its unit, gives undefined.
 *
 * @example
 * parseAmount("1.2万元"); //=> { unit: "CNY", minor: 1200000 }
 * parseAmount("¥1,234.5"); //=> { unit: "CNY", minor: 123450 }
 * parseAmount("0.005 元"); //=> undefined
 */
export function parseAmount(text: string, unit = "CNY"): Amount | undefined {
  const match = WRITTEN.exec(text.trim());
  if (!match) return undefined;
  const [, mark = "", minus = "", whole = "", fraction = "", named = ""] = match;
  const [thousands, name] =
    named.startsWith("万") && named !== "万元" ? [true, named.slice(1)] : [named === "万元", named];
  const own = MARKED[mark] ?? NAMED[name] ?? (name === "" ? unit : name);
  const digits = digitsOf(own) + (thousands ? 4 : 0);
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > digits || (mark !== "" && name !== "" && NAMED[name] !== own)) return undefined;
  const minor = Number(`${whole.replace(/[,，]/g, "")}${kept.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? Object.freeze({ unit: own, minor: minus === "" ? minor : -minor }) : undefined;
}
