import { configureGlobal } from "fast-check";

const { SEED = "20250901" } = process.env;

// Every property of a test run draws from one seed: the same tree gives the same run. Another number draws other cases; `random` others each time.
if (SEED !== "random") configureGlobal({ seed: Number(SEED) });
