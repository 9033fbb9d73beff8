import { defineRule, limit } from "@houqin/core";
import * as z from "zod";
import { fileDestroyed } from "../entries/residents.ts";
import { careOrder66, qingdaoCare } from "../laws.ts";

/**
 * The file of a former resident is kept for years after the agreement ended 老人档案保管. Five years from order 66 art. 32 (A2, one source, so off until chosen); 青岛市养老服务促进条例第三十条 (A1)
 * asks for safe keeping.
 *
 * @example
 * fileKept.options.parse({}); //=> { years: 5 }
 * tells(fileKept, [{ kind: "eldercare/file-destroyed", at: "2026-05-06", data: { resident: "r-1", agreementEnded: "2022-01-31" } }]);
 * //=> ["r-1：协议期满才 51 个月就销毁了档案，应满 60 个月"]
 */
export const fileKept = defineRule({
  id: "eldercare/file-kept",
  title: { zh: "老人档案保管满五年", en: "Files are kept five years" },
  severity: "off",
  since: "2026.1",
  basis: [
    {
      law: careOrder66,
      clause: "第三十二条",
      confidence: "A2",
      status: "suggestion",
      note: "保管期限不少于服务协议期满后五年，只见一处转述，条款未见原文。",
    },
    {
      law: qingdaoCare,
      clause: "第三十条",
      confidence: "A1",
      status: "suggestion",
      note: "地方规定，建立信息和服务档案，妥善保管原始资料，没有年限。",
    },
  ],
  remedy: { zh: "还没到期的档案停止销毁，找备份补齐。", en: "Stop the destruction; restore from copies what can be." },
  keep: { zh: "档案目录和销毁清册", en: "The index of files, and the list of those destroyed" },
  options: z.object({ years: z.int().min(5).max(30).default(5) }),
  requires: ({ years }) =>
    limit(fileDestroyed, { span: ["agreementEnded", "@at"], unit: "months" }, { atLeast: 12 * years }),
  messages: {
    tooLow: {
      zh: "协议期满才 {value} 个月就销毁了档案，应满 {bound} 个月",
      en: "Destroyed {value} months after the agreement ended, expected at least {bound}",
    },
  },
});
