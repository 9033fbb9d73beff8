/** Runs the `houqin` command and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  process.stderr.write(`houqin: no command ${args[0] ?? ""}\n`);
  return 2;
}
