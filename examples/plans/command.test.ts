import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "@houqin/cli";
import { afterAll, describe, expect, it } from "vitest";
import { openSample } from "./open-sample.ts";
import { type SampleName, samples } from "./samples.ts";
import { writeEntries } from "./write-entries.ts";

const root = mkdtempSync(join(tmpdir(), "houqin-plans-"));
afterAll(() => rmSync(root, { recursive: true }));
for (const name of Object.keys(samples))
  cpSync(fileURLToPath(new URL(name, import.meta.url)), join(root, name), { recursive: true });
writeEntries(root);

async function ran(...args: readonly string[]) {
  const out: string[] = [];
  const code = await main(args, {
    out: async (text) => void out.push(text),
    err: () => {},
    watched: false,
    now: () => "2026-06-30T12:00Z",
    clock: () => 0,
  });
  return { code, text: out.join("") };
}

describe.each(Object.keys(samples) as SampleName[])("the sample plan %s", (name) => {
  const { engine, site, plan, ledger, asOf } = openSample(name);

  it("is taken whole by the engine", () => {
    expect(ledger.refused).toEqual([]);
    expect(ledger.size).toBe(samples[name].entries().length);
  });

  it("comes to the same by the command as by the engine", async () => {
    const { code, text } = await ran("check", join(root, name), "--as-of", asOf, "--format", "json", "--strict");
    const { findings, remarks } = engine.evaluate({ site, plan, ledger, asOf });
    expect(remarks).toEqual([]);
    const prints = (all: readonly { readonly fingerprint: string }[]) => all.map(({ fingerprint }) => fingerprint);
    expect(prints(JSON.parse(text).findings)).toEqual(prints(findings));
    expect(code).toBe(findings.some(({ verdict, severity }) => verdict === "fail" && severity === "error") ? 1 : 0);
  });

  it("is audited by the command", async () => {
    const { code, text } = await ran("audit", join(root, name), "--format", "json");
    const { gaps } = engine.audit({ site, plan });
    expect(JSON.parse(text).gaps).toBe(gaps);
    expect(code).toBe(gaps > 0 ? 1 : 0);
  });
});
