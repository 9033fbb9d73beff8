import { NUMBER, readNumber, SCALE, scaled } from "../number.ts";

const units =
  "个?百分点|个点|%|‰|㎡|平米|m2|m/s|米/秒|NTU|兆欧|MPa|Pa|次/小时|人次|分钟|个?小时|个?工作日|个月|学时|课时|mg/L|kWh|ppm|千瓦时|立方米|平方米|公斤|千克标准煤|公斤标准煤|千克|公里|元|℃|°C|度|天|日|年|分贝|分(?!之|别|散)|起|宗|例|件|次|遍|张|个|名|人|吨标准?煤|吨|升|毫升|单|克|g|kg|米|株|家|条|项|场|种|道|成[一二三四五六七八九半]?|倍|勒克斯|lx|分贝|秒|套|台|间|处|份|期|批|岁|h|min|户|辆|盏|桌|班|节|站|支|把|只|座|栋|幢|篇|封|人份|瓶|包|箱|桶|公顷|亩|棵|根|床|扇|车次|车|门|厘米|毫米|cm|mm|W|kW|千瓦|瓦|V|次|期|回";

/** A number with its unit, to be put into a larger pattern: three groups for 百分之, three for the plain form. */
export const QUANTITY = `(?:(百|千|万)分之(${NUMBER})|(${NUMBER})(${SCALE})(?<!千(?=[克瓦米卡]))(${units})|(三分之二|三分之一|四分之三|五分之四))`;
export const QUANTITY_GROUPS = 6;

/** A value with the unit it is counted in. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const shares: Readonly<Record<string, number>> = { 三分之二: 66.67, 三分之一: 33.33, 四分之三: 75, 五分之四: 80 };

/**
 * Reads the groups of {@link QUANTITY}: shares in per cent, 万 multiplied out.
 *
 * @example
 * quantityOf(["百", "九十五"]); //=> { value: 95, unit: "%" }
 * quantityOf([undefined, undefined, "九", "", "成"]); //=> { value: 90, unit: "%" }
 */
export function quantityOf(groups: readonly (string | undefined)[]): Quantity | undefined {
  const [base, per, number, scale, unit = "", share] = groups;
  if (share !== undefined) return { value: shares[share] ?? 0, unit: "%" };
  const value = readNumber(per ?? number ?? "");
  if (value === undefined) return undefined;
  if (base === "万") return { value: Math.round(value * 1e4) / 1e6, unit: "%" };
  if (base !== undefined) return { value, unit: base === "百" ? "%" : "‰" };
  if (unit.startsWith("成")) {
    const more = unit.slice(1);
    return { value: value * 10 + (more === "半" ? 5 : (readNumber(more) ?? 0)), unit: "%" };
  }
  return { value: scaled(value, scale), unit: plainUnit(unit) };
}

function plainUnit(unit: string): string {
  if (unit.endsWith("百分点") || unit === "个点") return "百分点";
  const plain = unit.replace(/^个(?=小时|工作日)/, "");
  return (
    {
      "°C": "℃",
      h: "小时",
      min: "分钟",
      日: "天",
      平米: "㎡",
      m2: "㎡",
      "米/秒": "m/s",
      g: "克",
      kg: "千克",
      公斤: "千克",
      公斤标准煤: "千克标准煤",
    }[plain] ?? plain
  );
}
