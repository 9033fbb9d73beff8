import { resolve } from "import-meta-resolve";

const program = `
  import { main } from ${JSON.stringify(new URL("../index.ts", import.meta.url).href)};
  process.exitCode = await main(process.argv.slice(1));
`;

/** What Node is to be told so that it runs the command from its sources; the command's own arguments follow. */
export function processArguments(...more: readonly string[]): readonly string[] {
  return [
    ...more,
    "--conditions=houqin:source",
    `--import=${resolve("tsx", import.meta.url)}`,
    "--input-type=module",
    `--eval=${program}`,
    "--",
  ];
}
