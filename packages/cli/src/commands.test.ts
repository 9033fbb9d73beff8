import { Agenda } from "@houqin/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./trial/run-command.ts";
import { goodEntries, lines, removeFolder, siteFolder } from "./trial/site-folder.ts";

const dir = siteFolder({ "entries/a.ndjson": lines(goodEntries.slice(1)) });
afterAll(() => removeFolder(dir));

const days = ["--from", "2026-03-02", "--to", "2026-03-03"];

describe("houqin agenda", () => {
  it("lists what is due, by day, with the names of places and how it went", async () => {
    const { code, out } = await runCommand("agenda", dir, ...days);
    expect(code).toBe(0);
    expect(out).toContain("3月2日 至 3月3日 待办事项：4 项");
    expect(out).toMatch(/24:00\s+00:00\s+巡查\s+一食堂\s+3月2日\s+—\s+待办\s+每日巡查/);
    expect(out).toMatch(/巡查\s+二食堂\s+3月2日\s+—\s+按时完成/);
  });

  it("gives the same as JSON and nothing else", async () => {
    const { out, err } = await runCommand("agenda", dir, ...days, "--format", "json");
    expect(Agenda.parse(JSON.parse(out)).items).toHaveLength(4);
    expect(err).toBe("");
  });

  it("is of the week that begins today where no days are named", async () => {
    const { out } = await runCommand("agenda", dir, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ from: "2026-03-10", to: "2026-03-16" });
    const { out: later } = await runCommand("agenda", dir, "--from", "2026-03-30", "--format", "json");
    expect(JSON.parse(later)).toMatchObject({ from: "2026-03-30", to: "2026-04-05" });
  });

  it("can be a calendar that phones read", async () => {
    const { out } = await runCommand("agenda", dir, ...days, "--format", "ics");
    expect(out.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(out).toContain("SUMMARY:巡查：一食堂\r\n");
  });

  it("can be cut to a post, by name", async () => {
    const { code, out } = await runCommand("agenda", dir, ...days, "--post", "厨师");
    expect(code).toBe(0);
    expect(out).toContain("没有要办的事");
  });

  it("does not know a post that the site does not have", async () => {
    const { code, err } = await runCommand("agenda", dir, ...days, "--post", "cok", "--locale", "en");
    expect(code).toBe(2);
    expect(err).toContain("--post: found cok, expected one of cook, 厨师 (did you mean cook?)");
  });
});

describe("houqin rules", () => {
  it("prints the rules of a folder as they are set up", async () => {
    const { code, out } = await runCommand("rules", dir, "--locale", "en");
    expect(code).toBe(0);
    expect(out).toContain("### Samples are large enough (kitchen/sample-weight)");
    expect(out).toContain("| Grams at least (minGrams) | 125 |");
    expect(out).toContain("食堂管理办法 第三条 (quoted from a secondary source)");
  });

  it("prints the catalogue as JSON, options as JSON Schema, cut to a pack", async () => {
    const { out } = await runCommand("rules", dir, "--pack", "kitchen", "--format", "json");
    const catalogue = JSON.parse(out);
    expect(catalogue.rules.map(({ id }: { id: string }) => id)).toEqual([
      "kitchen/daily-round",
      "kitchen/sample-weight",
    ]);
    expect(catalogue.rules[1].optionsSchema.properties.minGrams).toMatchObject({ type: "number", default: 125 });
    expect(catalogue.kinds.map(({ id }: { id: string }) => id)).toEqual(["kitchen/sample", "kitchen/patrol"]);
  });

  it("knows the packs that come with the command", async () => {
    const { code, out } = await runCommand("rules", "--pack", "@houqin/rules-general", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).packs.map(({ name }: { name: string }) => name)).toEqual(["general"]);
  });
});

describe("houqin explain", () => {
  const missed = "kitchen/daily-round@2026-03-02@k1";
  const explain = (finding: string, ...args: readonly string[]) =>
    runCommand("explain", dir, finding, "--as-of", "2026-03-10", ...args);

  it("tells why, by which rule and setting, and what would clear it", async () => {
    const { code, out } = await explain(missed);
    expect(code).toBe(0);
    expect(out).toContain("一食堂 2026年3月2日 “巡查”漏办：应有 1 次，实有 0 次");
    expect(out).toContain("时限：2026年3月2日");
    expect(out).toContain("没有相关记录，判定依据的正是没有记录。");
    expect(out).toContain("今天补巡。");
    expect(out).toContain(`指纹 ${missed}`);
  });

  it("shows the entries that a finding rests on", async () => {
    const { out } = await explain("kitchen/sample-weight@sample-2", "--locale", "en");
    expect(out).toContain("2026-03-02 11:00 · Sample · 一食堂 · sample-2");
    expect(out).toContain("by: 厨师; dish: 红烧肉; grams: 100");
  });

  it("gives everything as JSON", async () => {
    const { out } = await explain(missed, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ finding: { fingerprint: missed }, rule: { id: "kitchen/daily-round" } });
  });

  it("says when there is no such finding, and which was meant", async () => {
    const { code, err } = await explain("kitchen/daily-round@2026-03-02@k9", "--locale", "en");
    expect(code).toBe(2);
    expect(err).toContain(`(did you mean ${missed}?)`);
  });
});
