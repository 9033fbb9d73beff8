import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWrittenPlan } from "@houqin/plan-text";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { goodEntries, lines, removeFolder, siteFolder } from "./trial/site-folder.ts";

const dir = siteFolder({ "entries/a.ndjson": lines(goodEntries) });
const written = mkdtempSync(join(tmpdir(), "houqin-written-"));
afterAll(() => {
  removeFolder(dir);
  rmSync(written, { recursive: true });
});
const plan: unknown = JSON.parse(readFileSync(join(dir, "plan.json"), "utf8"));

describe("houqin plan write", () => {
  it("writes a folder's plan with its names, signature and day", async () => {
    const { code, out } = await runCommand("plan", "write", dir, "--issued", "2026-02-27", "--no-carry");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^# 三月食堂工作计划\n\n（2026年3月2日至3月3日）\n\n## 一、主要任务\n\n1\.留样称够（责任岗位：厨师）\n/,
    );
    expect(out).toContain("试验小学\n\n2026年2月27日\n\n附件1");
    expect(out).toMatch(/\| 1 \| 留样称够 \| 厨师 \| “留样”的.*不少于 125 克 \|/);
    expect(out).not.toContain("<!--");
  });

  it("writes a Word document to a file, which reads back as the plan", async () => {
    const file = join(written, "plan.docx");
    const { code, err } = await runCommand("plan", "write", join(dir, "plan.json"), "--format", "docx", "--out", file);
    expect([code, err]).toEqual([0, `已写入 ${file}\n`]);
    expect(readWrittenPlan(readFileSync(file))).toMatchObject({ plan, diagnostics: [] });
  });

  it("does not put a Word document on the screen", async () => {
    const { code, err } = await runCommand("plan", "write", dir, "--format", "docx", "--locale", "en");
    expect(code).toBe(2);
    expect(err).toContain("--out: found nothing, expected a file to write to");
  });

  it("writes in English, and tells of a folder that is none", async () => {
    const { out } = await runCommand("plan", "write", dir, "--format", "txt", "--locale", "en");
    expect(out).toContain("  I. Main tasks\n  1. 留样称够 (owner: 厨师)\n");
    expect((await runCommand("plan", "write", join(dir, "nowhere"))).code).toBe(2);
  });
});

describe("a document that houqin wrote", () => {
  const file = join(written, "sent.md");
  const back = (...args: readonly string[]) => runCommand("plan", "read", file, "--format", "plan", ...args);

  it("is read as the plan that was written, also in place of a folder's plan.json", async () => {
    await runCommand("plan", "write", dir, "--out", file);
    const { code, out, err } = await back();
    expect([code, JSON.parse(out), err]).toEqual([0, plan, ""]);
    renameSync(join(dir, "plan.json"), join(dir, "was.json"));
    renameSync(file, join(dir, "plan.md"));
    const { out: due } = await runCommand("plan", "write", dir, "--no-carry");
    expect(due).toContain("1.留样称够（责任岗位：厨师）");
    renameSync(join(dir, "plan.md"), file);
    renameSync(join(dir, "was.json"), join(dir, "plan.json"));
  });

  it("tells on stderr what somebody edited in it, and lists it when linted", async () => {
    writeFileSync(file, readFileSync(file, "utf8").replace("1.留样称够", "1.留样称足称够"));
    const { out, err } = await back();
    expect(JSON.parse(out).tasks[0]).toEqual({
      id: "weigh",
      text: "留样称足称够",
      rule: "kitchen/sample-weight",
      owner: "cook",
    });
    expect(err).toMatch(/sent\.md:7:1 原文写的是“1\.留样称够（责任岗位：厨师）”，文字已按现在的改/);
    expect((await runCommand("plan", "lint", file)).out).toContain("文字已按现在的改");
  });
});

describe("a Word document that houqin wrote", () => {
  const text = join(written, "own.txt");
  const file = join(written, "own.docx");

  it.each([
    ["with the plan in it", []],
    ["of its words alone", ["--no-carry"]],
  ])("%s is read, linted, audited and written again", async (_, more) => {
    writeFileSync(text, "青禾小学2026年总务工作计划\n一、措施\n1、电梯每月保养一次，维保单当场签收。\n");
    const { err } = await runCommand("plan", "write", text, "--format", "docx", "--out", file, ...more);
    expect(err).toBe(`已写入 ${file}\n`);
    const { tasks } = JSON.parse((await runCommand("plan", "read", file, "--format", "plan")).out);
    expect(tasks[0]).toMatchObject({
      text: "电梯每月保养一次，维保单当场签收。",
      requirement: { every: { unit: "gap", atMost: 30 } },
    });
    expect((await runCommand("plan", "lint", file)).out).toContain("没有写明由谁负责");
    const audit = await runCommand("audit", file);
    expect([audit.code, audit.err]).toEqual([1, ""]);
    expect(audit.out).toContain("频次（最长间隔）：规则要求 15，计划定为 30，相差 15");
    expect((await runCommand("plan", "write", file)).out).toContain("电梯每月保养一次，维保单当场签收。");
  });
});

describe("houqin plan review", () => {
  it("writes the year report: what was promised, missed and why", async () => {
    const { code, out } = await runCommand("plan", "review", dir, "--as-of", "2026-03-05", "--format", "txt");
    expect(code).toBe(0);
    expect(out).toMatch(/^三月食堂工作总结\n\n（2026年3月2日至3月3日，截至3月5日）/);
    expect(out).toContain("安排任务 1 项：部分落实 1 项。");
    expect(out).toMatch(/1\.留样称够：发现问题 1 项：.*100 克/);
  });
});
