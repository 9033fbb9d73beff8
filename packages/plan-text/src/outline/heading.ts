import { characterClass } from "../source/character-class.ts";
import type { Source, Span } from "../source/source.ts";
import type { Node } from "./node.ts";

/** A heading within a plan: its label and title, how deep it lies, and where its own text goes on after the title. */
export interface Heading {
  readonly node: number;
  readonly level: number;
  readonly label: Span;
  readonly title: Span;
  readonly body: number;
}

/** Where a title ends, or nothing when the node is an item. */
interface Title extends Span {
  readonly body: number;
  /** It runs on in the same line, so its siblings must be headings too. */
  readonly runIn: boolean;
}

const measured = /[\d％%]|每[天日周月年季学半两隔]|[一两二三四五六七八九十]次/;
/** Titles that are known from the text behind them even where nothing parts the two. */
const usual =
  /^(?:指导思想|工作思路|总体思路|总体要求|基本原则|工作目标|总体目标|主要目标|主要工作任务|主要工作|工作重点|工作措施|主要措施|具体措施|保障措施|工作要求|工作任务|主要任务|重点工作|组织保障|具体工作|工作安排)(?!是|为|的|和|与|及|上|中|要|[、：，。])/;
/** What the title of a part ends in, where nothing parts it from the sentence behind it. */
const ended =
  "思路|目标|管理|建设|保障|工作|措施|要求|服务|维护|任务|安排|流程|规范|标准|培训|机制|体系|制度|提升|优化|改造|升级|运营|运行|监管|管控|防控|治理|计划|预算|考核|原则|思想|模型|职责|行为|标杆|供应|节能|保洁|绿化|安全|消防|应急|餐饮|食堂|宿舍|公寓|资产|采购|维修|维保|巡检|巡视|能源|车辆|卫生|环境|文化|活动|沟通|监督|检查|演练|整改|改革|回顾|总结|概述|概况|情况|现状|背景|范围|目的|职责|举措|路径|架构|分工|指标|评价|登记|交接|值班|值守|巡逻|储存|处置|反馈|配置|改进|创新|发展|材料|时间|[一-龥]化";
/** What the sentence behind a title begins with. */
const begun =
  "20\\d\\d年|全[年面体院校园馆厂]|本[年院校园厂]|年内|以[“一-龥]|坚持|建立|围绕|为[了进全确]|适用于?|按照?|根据|针对|依据|严格|严禁|加强|每[日天周月季年半学间人餐次班台个]|定期|由|对|将|把|通过|完善|制定|修订|开展|组织|推行|推进|实行|实施|引入|员工|各|\\d{1,2}月|[一二三四]季度|成立|设立|落实|聚焦|依托|结合|认真|积极|继续|持续|进一步|确保|新增|优化|强化|深化|构建|打造|健全|贯彻|上线|采用|配备|明确|做好|抓好|目标：|-";
/** 供电运行由值班电工每两小时巡视: the title of a text that has lost its spaces. */
const glued = new RegExp(`^([^。；！？\\d]{1,28}?(?:${ended}))(?=${begun})`);
const stops = characterClass("。；！？");
const outer = new Set(["roman", "cn", "cnParen", "chapter", "section", "count", "word", "stem"]);

/**
 * Finds the headings among the parts of a plan. A numbered sentence is an item: a heading is short, and has something below it.
 *
 * @example
 * const source = readSource("一、食堂\n1、每天检查餐具。\n2、每月开会。");
 * readHeadings(source, readNodes(source, readLines(source, []))).length; //=> 1
 */
export function readHeadings(source: Source, nodes: readonly Node[]): readonly Heading[] {
  const titles = nodes.map((node, index) => titleOf(source, node, nodes[index + 1]));
  const kept = keepRunIns(nodes, titles);
  const open: number[] = [];
  return nodes.flatMap((node, index): Heading[] => {
    const title = kept[index];
    // Marks alone are no title.
    if (title === undefined || (title.to <= title.from && node.label === undefined)) return [];
    while ((open.at(-1) ?? 0) >= node.level) open.pop();
    open.push(node.level);
    const label = { from: node.label === undefined ? title.from : node.content - node.label.length, to: title.from };
    return [{ node: index, level: open.length, label, title: { from: title.from, to: title.to }, body: title.body }];
  });
}

function titleOf(source: Source, node: Node, next: Node | undefined): Title | undefined {
  if (node.level === 0) return undefined;
  const text = source.plain.slice(node.content, node.to);
  if (node.label === undefined && text.startsWith("【") && text.endsWith("】")) {
    return { from: node.content + 1, to: node.to - 1, body: node.to, runIn: false };
  }
  if (node.hashes > 0) return wholeOf(node, text);
  const kind = node.label?.kind;
  if (node.bullet && kind === undefined) return bulletTitle(text, node, next);
  if (kind === "named" || node.month || kind === "chapter" || kind === "section")
    return text.length <= 48 ? wholeOf(node, text) : undefined;
  const known = kind !== undefined && outer.has(kind) ? (usual.exec(text)?.[0].length ?? 0) : 0;
  if (known > 0 && text.length > known + 8 && /^[\u4e00-\u9fff\d]/.test(text.slice(known))) {
    return { from: node.content, to: node.content + known, body: node.content + known, runIn: false };
  }
  // Among others in one line, with nothing between the title and what it heads.
  const flat = !node.heads || (next !== undefined && !next.heads);
  const holds = kind !== undefined && (outer.has(kind) || kind === "arabic" || kind === "dotted");
  const joined = flat && holds ? gluedTitle(source, node, text) : undefined;
  if (joined !== undefined) return joined;
  const stop = firstStop(source, node, kind !== undefined && (outer.has(kind) || (flat && holds)));
  if (stop < node.to - 1) return runIn(node, text, stop);
  const children = next !== undefined && next.level > node.level;
  const body = next !== undefined && next.level === 0 && (next.heads || next.rows.length > 0);
  if (kind === undefined) return children || body || next !== undefined ? wholeOf(node, text) : undefined;
  const longest = children ? 80 : /[。]$/.test(text) ? 40 : 48;
  if (text === "" || /；$/.test(text) || text.length > longest) return undefined;
  // A whole sentence with a figure or a rhythm in it is an item, even where a table or a bare paragraph comes next.
  if (!children && /。$/.test(text) && measured.test(text)) return undefined;
  if (children || (body && !wraps(source, node, text))) return wholeOf(node, text, !children && /。$/.test(text));
  return outer.has(kind) && text.length <= 12 && !/[，。]/.test(text) && !measured.test(text) && kind === "cn"
    ? wholeOf(node, text)
    : undefined;
}

/** A title up to where its sentence visibly begins, in a text that has lost its spaces. */
function gluedTitle(source: Source, node: Node, text: string): Title | undefined {
  const title = glued.exec(text.slice(0, 44))?.[1];
  if (title === undefined || title.length < 3 || text.length < title.length + 8 || measured.test(title))
    return undefined;
  const to = node.content + title.length;
  for (let i = node.content + 1; i <= to; i++) if ((source.gap[i] ?? 0) > 0) return undefined;
  return { from: node.content, to, body: to, runIn: true };
}

/** The whole text of a node, without the marks at its end. */
function wholeOf(node: Node, text: string, runIn = false): Title {
  return { from: node.content, to: node.to - trailing(text), body: node.to, runIn };
}

/** A bullet is a heading when it is a mere name with numbered items below. */
function bulletTitle(text: string, node: Node, next: Node | undefined): Title | undefined {
  if (next === undefined || next.level <= node.level || text.length > 24 || /[，。；]/.test(text)) return undefined;
  return wholeOf(node, text);
}

/** The first end of a sentence, or for outer labels the first space, within a node; its end if there is none. */
function firstStop(source: Source, node: Node, spaces: boolean): number {
  for (let i = node.content; i < Math.min(node.to, node.content + 90); i++) {
    if (stops(source.plain, i)) return i;
    const short = i - node.content <= 28 && i > node.content + 1;
    if (spaces && short && (source.gap[i] ?? 0) > 0 && node.to - i > 6) return i;
  }
  return node.to;
}

function runIn(node: Node, text: string, stop: number): Title | undefined {
  const kind = node.label?.kind ?? "bullet";
  const title = text.slice(0, stop - node.content);
  const spaced = !/[。；！？]/.test(text.charAt(stop - node.content));
  const commas = outer.has(kind) && kind !== "count" && kind !== "word";
  const longest = commas ? 30 : 16;
  if (title.length < 2 || title.length > longest || text.charAt(stop - node.content) === "；" || measured.test(title))
    return undefined;
  // 五、食堂要保持清洁，物品要放整齐。每餐后… is a numbered sentence.
  if (/，.*，|(?<![主重必纲首紧])要(?![求点素事务])|(?<![供响对相适反])应(?![急用对])|须(?!知)/.test(title))
    return undefined;
  if (spaced && !commas && (title.length > 14 || /[，、]/.test(title))) return undefined;
  // 一、物资管理：构建绿色供应体系 is one title; 一、责任人：张三 is none.
  const apart = spaced && commas ? title.replace(/^([^：，]{4,12})[：，](?=[^\d]{5})/, "$1") : title;
  if (spaced ? /[，：]/.test(apart) : /：/.test(title) || (!commas && /，/.test(title))) return undefined;
  return { from: node.content, to: stop, body: spaced ? stop : stop + 1, runIn: true };
}

/** An unfinished line that the margin has cut goes on below; a title does not. */
function wraps(source: Source, node: Node, text: string): boolean {
  return text.length >= 26 && /[，、]/.test(text) && !/[。：]$/.test(source.plain.slice(node.from, node.to));
}

function trailing(text: string): number {
  return /[。：:，；]+$/.exec(text.slice(-3))?.[0].length ?? 0;
}

/** A title that runs on in its line counts when at least half of its siblings have one. */
function keepRunIns(nodes: readonly Node[], titles: readonly (Title | undefined)[]): readonly (Title | undefined)[] {
  const parents: number[] = [];
  const begun = new Map<string, number>();
  const tally = new Map<string, { all: number; titled: number }>();
  const keys = nodes.map((node, index) => {
    if (node.level === 0) return "";
    parents.length = node.level;
    parents[node.level - 1] = index;
    // A list that begins anew at 1 is another list.
    const list = `${parents[node.level - 2] ?? "top"} ${node.label?.kind ?? ""}`;
    if (node.label?.number === 1) begun.set(list, (begun.get(list) ?? 0) + 1);
    const key = `${list} ${begun.get(list) ?? 0}`;
    const counted = tally.get(key) ?? { all: 0, titled: 0 };
    tally.set(key, { all: counted.all + 1, titled: counted.titled + (titles[index] === undefined ? 0 : 1) });
    return key;
  });
  return titles.map((title, index) => {
    if (title === undefined || !title.runIn) return title;
    const { all, titled } = tally.get(keys[index] ?? "") ?? { all: 1, titled: 1 };
    return titled * 2 >= all ? title : undefined;
  });
}
