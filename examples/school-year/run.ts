import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeYear } from "./generate.ts";
import { summaryOf } from "./summary.ts";

// What `npm run sample` does after the build: writes the year, checks it with the built command as anyone would, and shows what came out.
// More arguments go to the command: `npm run sample -- --locale en`.

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const [folder, entries, report] = [pathOf("."), pathOf("entries"), pathOf("report.md")];
const more = process.argv.slice(2);
const english = more.includes("en") || more.includes("--locale=en");
const here = (path: string) => relative(process.cwd(), path).replaceAll("\\", "/") || ".";

function check(...args: readonly string[]) {
  const command = [pathOf("../../packages/cli/bin/houqin.js"), "check", here(folder), "--as-of", "2026-08-31"];
  return spawnSync(process.execPath, [...command, ...more, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
}

function show(zh: string, en: string): void {
  process.stdout.write(`${english ? en : zh}\n`);
}

const written = writeYear(entries);
show(
  `样例学校一学年的台账已写入 ${here(entries)}，共 ${written} 行`,
  `${written} lines of the sample year are in ${here(entries)}`,
);

const runs = [check("--format", "md", "--out", here(report)), check()];
const failed = runs.find(({ status }) => status !== 0 && status !== 1);
if (failed) {
  show(
    `检查没有完成：${failed.error?.message ?? "原因见上"}`,
    `The check did not finish: ${failed.error?.message ?? "see above"}`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(`\n${summaryOf(runs[1]?.stdout ?? "")}\n`);
  if (runs[1]?.status === 1) {
    show(
      "这些问题是样例里有意埋下的，所以 houqin check 以 1 退出；本命令照常结束。",
      "These faults were planted in the sample, so houqin check exits with 1; this command ends well all the same.",
    );
  }
  show(`完整报告：${here(report)}`, `The whole report: ${here(report)}`);
}
