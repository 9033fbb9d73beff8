const remark = /^（[^（）]*）$/;
const annexLabel = /^附[件表][一二三四五六七八九十\d]{0,3}[：:]?$/;
const annexName = /^[^，。；：]{2,24}(?:表|清单|名单|一览|方案|办法|制度|细则|责任书|样式)$/;
const date =
  /^(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/;
const signer = /^[^，。；：、（）]{2,30}$/;

/** What a line stands under, and the lines around it. */
export interface Placed {
  readonly heading: string;
  readonly before: string;
  readonly next: string;
}

/**
 * Tells whether a line is there for the form of an office document alone: the remark in brackets below a title, the signature and its date, the
 * label and name of an annex. None of them is a duty.
 *
 * @example
 * isFormality("青禾小学", { heading: "保障措施", before: "", next: "2026年2月27日" }); //=> true
 * isFormality("责任分工表", { heading: "附件", before: "", next: "" }); //=> true
 * isFormality("建立责任分工表", { heading: "保障措施", before: "", next: "" }); //=> false
 */
export function isFormality(line: string, { heading, before, next }: Placed): boolean {
  return (
    remark.test(line) ||
    annexLabel.test(line) ||
    date.test(line) ||
    (date.test(next) && signer.test(line)) ||
    ((annexLabel.test(heading) || annexLabel.test(before)) && annexName.test(line))
  );
}
