import { readdirSync, readFileSync } from "node:fs";
import { readPlanText } from "@houqin/plan-text";
import { inTurn, type Times } from "./clock.ts";

const corpus = new URL("../packages/plan-text/corpus/", import.meta.url);
const rooms = ["食堂", "宿舍", "车间", "仓库", "机房", "教室", "客房", "病房", "泳池", "花园", "配电房", "图书馆"];
const numerals = "一二三四五六七八九";

/** What somebody would write first: sentences, and a pattern for each kind of thing. */
const patterns = [
  /每[天日周月季年][^，。；]{0,8}次?/g,
  /定期|经常|不定期/g,
  /\d{1,2}月(?:\d{1,2}日|底|上旬|中旬|下旬)?(?:前|之前|以前)?/g,
  /20\d\d年/g,
  /(?:春节|国庆|中秋|端午|开学|期末)[^，。；]{0,2}前?/g,
  /\d+(?:\.\d+)?%(?:以上|以下)?/g,
  /不(?:低于|少于|超过|高于)[^，。；]{1,10}/g,
  /(?:零|无|不发生)[^，。；]{0,8}(?:事故|投诉)/g,
  /\d+(?:\.\d+)?(?:万|千)?元/g,
  /(?:责任人|责任部门|负责人)[：:][^，。；\n]{2,20}/g,
  /由[^，。；]{2,10}(?:负责|牵头)/g,
  /《[^》]{2,40}》/g,
];

/** The plans of the corpus, again and again in other words, until they are so many bytes: real text does not repeat itself. */
export function planText(bytes: number): string {
  const plans = ["seen", "held-out"].flatMap((set) =>
    readdirSync(new URL(`${set}/`, corpus))
      .filter((name) => name.endsWith(".txt"))
      .toSorted()
      .map((name) => readFileSync(new URL(`${set}/${name}`, corpus), "utf8")),
  );
  const texts: string[] = [];
  let [size, turn] = [0, 0];
  for (let round = 0; size < bytes; round += 1) {
    for (const plan of plans) {
      const text = plan.replace(/[\u4e00-\u9fff]{4,}(?=[，。；])/g, (words) => {
        turn += 1;
        const digit = (shift: number) => numerals[Math.floor(turn / 9 ** shift) % 9];
        return `${words}（${digit(0)}${digit(1)}${digit(2)}号${rooms[(turn + round) % rooms.length]}同此）`;
      });
      texts.push(text);
      size += Buffer.byteLength(text);
      if (size >= bytes) break;
    }
  }
  return texts.join("\n");
}

/** How long a megabyte of plans takes, beside simpler work on the same text. */
export function measurePlanText(rounds: number): {
  readonly megabytes: number;
  readonly read: Times;
  readonly tried: Times;
  readonly parsed: Times;
  readonly twice: number;
} {
  const text = planText(1e6);
  const double = planText(2e6);
  const json = JSON.stringify(readPlanText(text));
  const { read, tried, parsed, large } = inTurn(rounds, {
    read: () => readPlanText(text),
    tried: () => text.split(/[。；\n]/).map((sentence) => patterns.map((pattern) => sentence.match(pattern))),
    parsed: () => JSON.parse(json),
    large: () => readPlanText(double),
  });
  return { megabytes: Buffer.byteLength(text) / 1e6, read, tried, parsed, twice: large.median / read.median };
}
