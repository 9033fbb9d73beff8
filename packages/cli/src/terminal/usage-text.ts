import type { Locale } from "@houqin/core";
import type { CommanderError } from "commander";

/** What commander says of a command line that it cannot read, by its code: the parts of its English sentence, and the same in Chinese. */
const sentences: Readonly<Record<string, { readonly said: RegExp; readonly zh: string }>> = {
  "commander.unknownCommand": { said: /unknown command '(.+?)'/, zh: "没有“$1”这个命令" },
  "commander.unknownOption": { said: /unknown option '(.+?)'/, zh: "没有 $1 这个选项" },
  "commander.missingArgument": { said: /missing required argument '(.+?)'/, zh: "少写了 <$1>" },
  "commander.optionMissingArgument": { said: /option '(.+?)' argument missing/, zh: "$1 后面少写了值" },
  "commander.invalidArgument": {
    said: /option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.+)\./,
    zh: "$1 写的是 $2，应为：$3",
  },
  "commander.excessArguments": {
    said: /too many arguments(?: for '(.+?)')?\. Expected (\d+) arguments? but got (\d+)/,
    zh: "$1 只要 $2 个参数，写了 $3 个",
  },
};

/** Says in one or two lines why a command line cannot be read, with the nearest right thing where there is one. */
export function usageText({ code, message }: Pick<CommanderError, "code" | "message">, locale: Locale): string {
  const plain = message.replace(/^error: /, "");
  const sentence = sentences[code];
  const [whole] = sentence?.said.exec(plain) ?? [];
  if (locale === "en" || !sentence || whole === undefined) return `houqin: ${plain}\n`;
  const [, nearest] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(plain) ?? [];
  const said = whole.replace(sentence.said, sentence.zh).trim();
  return `houqin: ${said}${nearest === undefined ? "" : `（是否想写 ${nearest}？）`}\n`;
}
