import type { Source, Span } from "../source/source.ts";
import { isRule, type Line } from "./line.ts";

/** What a column of a table holds. */
export type ColumnRole = "number" | "time" | "owner" | "amount" | "target" | "metric" | "cadence" | "past" | "content";

/** A cell with what its column holds, and the column's head. */
export interface Cell extends Span {
  readonly role: ColumnRole;
  readonly head: string;
}

/** A row of a table; `header` rows name the columns. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly header: boolean;
}

const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ["number", /^(?:序号|编号|No\.?|#|周次)$/i],
  ["past", /实际|现状|上年|去年|完成情况|备注/],
  ["owner", /^(?:岗位|职务)$|责任(?!区)|负责|牵头|承办|执行人|执行部门|主办|经办|落实人|实施部门|配合/],
  ["cadence", /频次|频率|周期|次数/],
  ["amount", /预算|概算|经费|金额|费用|投资|投入|资金|造价|估算|单价|（.{0,3}元）/],
  ["time", /截止|时间|时限|日期|节点|期限|月份|进度|时段|月度/],
  ["target", /目标|指标值|考核标准|达标/],
  ["metric", /^(?:考核)?指标(?:名称)?$|^项目指标$/],
];

/**
 * Tells what a column holds by its head.
 *
 * @example
 * columnRole("完成时限"); //=> "time"
 * columnRole("工作内容"); //=> "content"
 */
export function columnRole(head: string): ColumnRole {
  return roles.find(([, pattern]) => pattern.test(head))?.[0] ?? "content";
}

/** How many tabs stand before each cell in its line. */
function tabsBefore({ original, at }: Source, cells: readonly Span[]): readonly number[] {
  const first = at[cells[0]?.from ?? 0] ?? 0;
  let [from, tabs] = [original.lastIndexOf("\n", first - 1) + 1, 0];
  return cells.map((cell) => {
    const to = at[cell.from] ?? 0;
    tabs += original.slice(from, to).split("\t").length - 1;
    from = to;
    return tabs;
  });
}

const headWord =
  /^(?:序号|编号|周次|月份|时间|日期|项目|内容|事项|指标|责任人|负责人|预算|经费|备注|截止|频次|类别|部门|标准|.{0,6}(?:内容|事项|时间|时限|节点|责任人|负责人|部门|单位|岗位|职责|责任区|预算|科目|金额|目标|措施|任务|要求|频次|实际|工作))(?:（.{1,8}）)?$/;

/**
 * Reads the rows of one table: lines with cells that follow one another. Without a row of heads the cells are plain content, but for the number
 * that a row begins with.
 *
 * @example
 * const source = readSource("| 事项 | 责任人 |\n|---|---|\n| 除草 | 园丁 |");
 * readRows(source, readLines(source, [])).map(({ cells }) => cells.at(-1)?.role); //=> ["owner", "owner"]
 */
export function readRows(source: Source, lines: readonly Line[]): readonly Row[] {
  const rows = lines.filter((line) => !isRule(line.text));
  const heads = rows[0]?.cells.map((cell) => source.plain.slice(cell.from, cell.to)) ?? [];
  const named = heads.length > 1 && heads.filter((head) => headWord.test(head)).length >= Math.min(2, heads.length);
  const columns = named ? heads : [];
  const tabbed = named && tabsBefore(source, rows[0]?.cells ?? []).every((tabs, order) => tabs === order);
  return rows.map((line, index) => {
    const tabs = tabbed ? tabsBefore(source, line.cells) : [];
    // Two tabs in a row have an empty cell between them, unless they only line the columns up.
    const exact = (tabs.at(-1) ?? heads.length) < heads.length;
    const cells = line.cells.map((cell, order) => {
      const place = exact ? (tabs[order] ?? order) : order;
      const head = columns[place] ?? "";
      const isNumber = head === "" && place === 0 && /^\d{1,3}$/.test(source.plain.slice(cell.from, cell.to));
      return { ...cell, head, role: isNumber ? ("number" as const) : head === "" ? "content" : columnRole(head) };
    });
    return { header: named && index === 0, cells };
  });
}
