import { build, type Metafile } from "esbuild";
import { root } from "./sources.ts";

/** A bundle of sources for a browser, with what went into it. */
export interface Bundle {
  readonly code: string;
  readonly inputs: Metafile["inputs"];
}

/**
 * Bundles a program for a browser from the packages' sources, without any polyfill.
 *
 * @param program TypeScript text; it may import any package by name.
 * @param format `iife` puts the program's exports on the global `houqin`.
 * @throws when an import has no meaning in a browser.
 */
export async function bundleForBrowser(program: string, format: "esm" | "iife", minify = false): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts", sourcefile: "program.ts" },
    bundle: true,
    write: false,
    metafile: true,
    minify,
    format,
    ...(format === "iife" ? { globalName: "houqin" } : {}),
    platform: "browser",
    target: "es2023",
    conditions: ["houqin:source"],
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: metafile.inputs };
}
