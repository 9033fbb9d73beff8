import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { general } from "@houqin/rules-general";
import { tells } from "@houqin/testing";
import { it } from "vitest";
import { say } from "../../report/src/say.ts";
import * as all from "./index.ts";

const dir = new URL("./rules/", import.meta.url);
for (const name of readdirSync(dir).filter((n) => !n.endsWith(".test.ts"))) {
  it(name, () => {
    const url = new URL(name, dir);
    const text = readFileSync(url, "utf8");
    const m = /( \* tells\([\s\S]*?) \* \/\/=> (\["\?"\])|( \* tells\(.*\)); \/\/=> (\["\?"\])/.exec(text);
    if (!m) return;
    const code = (m[1] ?? m[3] ?? "")
      .replace(/^ \* ?/gm, "")
      .trim()
      .replace(/;$/, "");
    const names = Object.keys(all);
    const t = (r: never, e: never, o = {}) => tells(r, e, { packs: [general, all.eldercare], say, ...o } as never);
    const out = new Function("tells", ...names, `return ${code}`)(t, ...Object.values(all));
    console.log(name, JSON.stringify(out));
    writeFileSync(url, text.replace('["?"]', JSON.stringify(out).replace(/","/g, '", "')));
  });
}
