import { readFileSync } from "node:fs";
import type { Locale } from "@houqin/core";
import { Command, CommanderError, Option } from "commander";
import { type AgendaOptions, agenda } from "./commands/agenda.ts";
import { type AuditOptions, audit } from "./commands/audit.ts";
import { type CheckOptions, check } from "./commands/check.ts";
import { type ExplainOptions, explain } from "./commands/explain.ts";
import { type PlanLintOptions, planLint } from "./commands/plan-lint.ts";
import { type PlanReadOptions, planRead } from "./commands/plan-read.ts";
import { type PlanReviewOptions, planReview } from "./commands/plan-review.ts";
import { type PlanWriteOptions, planWrite } from "./commands/plan-write.ts";
import { type RulesOptions, rules } from "./commands/rules.ts";
import { failureText } from "./terminal/failure-text.ts";
import { processTerminal, type Terminal } from "./terminal/terminal.ts";
import { usageText } from "./terminal/usage-text.ts";

/**
 * Runs the `houqin` command and gives its exit code: 0 when all is well, 1 when something is wrong at error level, 2 when the input
 * cannot be used. It never throws, and never shows a stack trace.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code = 0;
  const program = commands(terminal, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      terminal.err(failureText(error, localeIn(args)));
      return 2;
    }
    if (error.exitCode === 0) return 0;
    // Help that nobody asked for stands there already.
    if (error.code !== "commander.help") terminal.err(usageText(error, localeIn(args)));
    return 2;
  }
}

function commands(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command("houqin")
    .description("后勤计划的检查与评价 / checks a logistics department's plan against its records")
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: terminal.err,
      outputError: () => undefined,
    });
  const locale = () => new Option("--locale <locale>", "语言 / language").choices(["zh", "en"]);
  const format = (...choices: [string, ...string[]]) =>
    new Option("--format <format>", "输出格式 / output format").choices(choices).default(choices[0]);
  const out = () => new Option("--out <file>", "写入文件 / write to a file");
  const asOf = () => new Option("--as-of <day>", "截至哪天，默认现在 / as of which day; default: now");
  const period = () =>
    new Option("--period <period>", "只看哪段时间，如 2026-03，默认计划期间 / which days; default: the plan's");
  const withNames = () => new Option("--with-names", "显示人名 / show people's names");

  program
    .command("check")
    .description("对照计划和规则检查台账 / evaluate a site folder")
    .argument("<dir>", "单位文件夹 / site folder")
    .addOption(asOf())
    .addOption(period())
    .addOption(format("text", "json", "md"))
    .addOption(out())
    .addOption(locale())
    .option("--strict", "有记录没有采用时退出码为 2 / exit 2 when any entry is refused")
    .option("--timings", "列出每条规则用时 / milliseconds per rule, on stderr")
    .addOption(withNames())
    .action(async (dir: string, options: CheckOptions) => done(await check(dir, options, terminal)));
  program
    .command("agenda")
    .description("列出待办事项 / what is due")
    .argument("<dir>", "单位文件夹 / site folder")
    .option("--from <day>", "从哪天，默认今天 / first day; default: today")
    .option("--to <day>", "到哪天，默认共七天 / last day; default: a week in all")
    .option("--post <post>", "只看某个岗位 / of one post")
    .addOption(format("text", "json", "md", "ics"))
    .addOption(out())
    .addOption(locale())
    .action(async (dir: string, options: AgendaOptions) => done(await agenda(dir, options, terminal)));
  program
    .command("audit")
    .description("计划与规则对照，找出缺项和低于要求的 / the plan against the rules of the packs")
    .argument("<path>", "单位文件夹，或单独一份计划（.json、.docx、.md、.txt） / site folder, or a plan alone")
    .option("--kind <kind>", "单位类型，默认按计划 / kind of organisation of a plan alone")
    .option("--plan <n>", "文件里的第几份计划 / which plan of the file")
    .option("--period <period>", "计划没写期间时用，如 2026 / its period, where the text names none")
    .addOption(format("text", "json", "md"))
    .addOption(out())
    .addOption(locale())
    .action(async (path: string, options: AuditOptions) => done(await audit(path, options, terminal)));
  plans(program, { terminal, done, locale, out, format, asOf });
  program
    .command("rules")
    .description("规则目录 / the catalogue of rules")
    .argument("[dir]", "单位文件夹，默认自带的规则包 / site folder; default: the packs that come with houqin")
    .option("--pack <pack>", "只看某个规则包 / of one pack")
    .addOption(format("md", "json"))
    .addOption(out())
    .addOption(locale())
    .action(async (dir: string | undefined, options: RulesOptions) => done(await rules(dir, options, terminal)));
  program
    .command("explain")
    .description("说明一个问题的来龙去脉 / why a finding was made")
    .argument("<dir>", "单位文件夹 / site folder")
    .argument("<finding>", "报告里的编号或指纹 / its number in the report, or its fingerprint")
    .addOption(asOf())
    .addOption(period())
    .addOption(format("text", "json", "md"))
    .addOption(out())
    .addOption(locale())
    .addOption(withNames())
    .action(async (dir: string, finding: string, options: ExplainOptions) =>
      done(await explain(dir, finding, options, terminal)),
    );
  return program;
}

interface Shared {
  readonly terminal: Terminal;
  readonly done: (code: number) => void;
  readonly locale: () => Option;
  readonly out: () => Option;
  readonly format: (...choices: [string, ...string[]]) => Option;
  readonly asOf: () => Option;
}

/** The commands for plans as people write them. */
function plans(program: Command, { terminal, done, locale, out, format, asOf }: Shared): void {
  const plan = program.command("plan").description("读懂、检查、写出计划原文 / plans as people write them");
  const kind = () => new Option("--kind <kind>", "单位类型，默认按计划 / kind of organisation");
  const issued = () => new Option("--issued <day>", "落款日期 / the day below the signature");
  plan
    .command("read")
    .description("读计划原文：条目、频次、期限、指标、金额、责任人，以及各条对应的规则 / what a plan says, with places")
    .argument("<file>", "计划原文（.docx、.md、.txt） / the plan as written")
    .addOption(format("json", "plan"))
    .addOption(kind())
    .option("--plan <n>", "文件里的第几份计划 / which plan of the file")
    .option("--period <period>", "计划没写期间时用，如 2026 / its period, where the text names none")
    .addOption(out())
    .addOption(locale())
    .action(async (file: string, options: PlanReadOptions) => done(await planRead(file, options, terminal)));
  plan
    .command("lint")
    .description("找出含糊、漏写、自相矛盾、已废止的内容，并给出改法 / what is vague, missing or out of date")
    .argument("<file>", "计划原文（.docx、.md、.txt） / the plan as written")
    .addOption(format("text", "json"))
    .option("--fix", "给出套用建议后的全文 / give the text with the suggestions put in")
    .addOption(kind())
    .addOption(out())
    .addOption(locale())
    .action(async (file: string, options: PlanLintOptions) => done(await planLint(file, options, terminal)));
  plan
    .command("write")
    .description("把计划写成公文 / write a plan as an office document")
    .argument("<path>", "单位文件夹，或单独一份计划（.json、.docx、.md、.txt） / site folder, or a plan alone")
    .addOption(format("md", "docx", "txt"))
    .addOption(out())
    .addOption(locale())
    .addOption(issued())
    .option("--no-carry", "不附机读内容 / carry nothing for programs")
    .action(async (path: string, options: PlanWriteOptions) => done(await planWrite(path, options, terminal)));
  plan
    .command("review")
    .description("写年终总结 / write the year report")
    .argument("<dir>", "单位文件夹 / site folder")
    .addOption(asOf())
    .addOption(format("md", "docx", "txt"))
    .addOption(out())
    .addOption(locale())
    .addOption(issued())
    .action(async (dir: string, options: PlanReviewOptions) => done(await planReview(dir, options, terminal)));
}

/** As the package says; it stands one folder above this file, built or not. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** The language of errors that come before any file could be read. */
function localeIn(args: readonly string[]): Locale {
  return args.some((arg, index) => arg === "--locale=en" || (arg === "--locale" && args[index + 1] === "en"))
    ? "en"
    : "zh";
}
