import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { type Files, kitchenPack, removeFolder, siteFolder } from "./trial/site-folder.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));

async function checkWith(files: Files, locale = "en") {
  const dir = siteFolder(files);
  made.push(dir);
  const ran = await runCommand("check", dir, "--as-of", "2026-03-10", "--locale", locale);
  return { ...ran, err: ran.err.replaceAll(dir, "DIR") };
}

/** Every line of stderr is a plain sentence; nothing of the program's inside shows. */
function expectRefused(ran: { readonly code: number; readonly out: string; readonly err: string }): void {
  expect(ran.code).toBe(2);
  expect(ran.out).toBe("");
  expect(ran.err).not.toMatch(/\n\s+at |node:internal|\.ts:\d+:\d+\)/);
}

describe("a folder that cannot be used", () => {
  it("has no plan", async () => {
    const ran = await checkWith({ "plan.json": undefined });
    expectRefused(ran);
    expect(ran.err).toBe("houqin: DIR/plan.json: found nothing, expected plan.json, the plan to check against\n");
  });

  it("has no plan, said in Chinese", async () => {
    const ran = await checkWith({ "plan.json": undefined }, "zh");
    expect(ran.err).toBe("houqin: DIR/plan.json：没有，应有 plan.json，即要对照的计划\n");
  });

  it("is no folder at all", async () => {
    const ran = await runCommand("check", "/nowhere/at/all");
    expectRefused(ran);
    expect(ran.err).toContain("/nowhere/at/all");
  });

  it("has a site file that is no JSON, told with line and column", async () => {
    const ran = await checkWith({ "site.json": '{\n  "id": "x",\n  oops\n}' });
    expectRefused(ran);
    expect(ran.err).toContain("DIR/site.json:3:3: found oops");
    expect(ran.err).toContain("expected valid JSON");
  });

  it("has a site file in another encoding", async () => {
    const ran = await checkWith({ "site.json": new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) });
    expectRefused(ran);
    expect(ran.err).toContain("DIR/site.json: found bytes that are no UTF-8, expected text in UTF-8");
  });

  it("has several mistakes in the site file, all told at once", async () => {
    const ran = await checkWith({
      "site.json": { id: "", name: 3, kind: "school", timeZone: "Asia/Shanghai", keep: [] },
    });
    expectRefused(ran);
    expect(ran.err.trim().split("\n")).toHaveLength(3);
    expect(ran.err).toContain("DIR/site.json: name: found 3, expected text");
  });

  it("has a prototype key in its plan", async () => {
    const ran = await checkWith({ "plan.json": '{"id":"p","title":"t","period":"2026","__proto__":{"x":1}}' });
    expectRefused(ran);
    expect(ran.err).toContain("DIR/plan.json: __proto__: found the key __proto__");
  });

  it("names a rule that does not exist, with the one that was meant", async () => {
    const ran = await checkWith({
      "houqin.config.json": { packs: [kitchenPack], rules: { "kitchen/sample-wieght": "off" } },
    });
    expectRefused(ran);
    expect(ran.err).toContain("DIR/houqin.config.json: rules");
    expect(ran.err).toContain("did you mean kitchen/sample-weight?");
  });

  it("names packs that are absent, broken or none, all told at once", async () => {
    const ran = await checkWith({
      "houqin.config.json": { packs: ["houqin-no-such-pack", "./broken.mjs", "./empty.mjs"] },
      "broken.mjs": "throw new Error('out of order');",
      "empty.mjs": "export const kitchen = 1;",
    });
    expectRefused(ran);
    expect(ran.err).toContain("packs.0: found houqin-no-such-pack, expected a module that can be found");
    expect(ran.err).toContain("packs.1: found ./broken.mjs: out of order");
    expect(ran.err).toContain("packs.2: found no rule pack among its exports");
  });

  it("has an unknown key in its configuration", async () => {
    const ran = await checkWith({ "houqin.config.json": { packs: [kitchenPack], rulse: {} } });
    expectRefused(ran);
    expect(ran.err).toContain("rulse");
  });

  it("is asked about a day that does not exist", async () => {
    const dir = siteFolder();
    made.push(dir);
    const ran = await runCommand("check", dir, "--as-of", "2026-02-30", "--locale", "en");
    expectRefused(ran);
    expect(ran.err).toContain("found 2026-02-30, expected a day YYYY-MM-DD or a moment");
  });
});

describe("a command line that cannot be understood", () => {
  it.each([
    [["chek", "."]],
    [["check"]],
    [["check", ".", "--format", "pdf"]],
    [["agenda"]],
    [["rules", "--pack", "canten"]],
  ])("%j exits with 2", async (args) => {
    expectRefused(await runCommand(...args));
  });

  it.each([
    [["chek", "."], "没有“chek”这个命令（是否想写 check？）", "unknown command 'chek'"],
    [["check"], "少写了 <dir>", "missing required argument 'dir'"],
    [["check", ".", "--stric"], "没有 --stric 这个选项（是否想写 --strict？）", "unknown option '--stric'"],
    [["agenda", ".", "--from"], "--from <day> 后面少写了值", "argument missing"],
    [["agenda", ".", "--format", "pdf"], "--format <format> 写的是 pdf，应为：text, json, md, ics", "Allowed choices"],
    [["check", ".", "b"], "check 只要 1 个参数，写了 2 个", "too many arguments"],
  ] as const)("%j is told what is wrong with it, in both languages", async (args, zh, en) => {
    expect((await runCommand(...args)).err).toBe(`houqin: ${zh}\n`);
    const [command, ...rest] = args;
    expect((await runCommand(command, "--locale=en", ...rest)).err).toContain(en);
  });

  it("that names no command gets the help, and 2", async () => {
    const { code, err } = await runCommand();
    expect(code).toBe(2);
    expect(err).toContain("check [options] <dir>");
  });

  it("may ask for help, and gets 0", async () => {
    const { code, out } = await runCommand("check", "--help");
    expect(code).toBe(0);
    expect(out).toContain("--strict");
  });
});
