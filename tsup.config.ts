import { defineConfig } from "tsup";

// Found by every package's `tsup`, which looks upward for its configuration.
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2023",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
