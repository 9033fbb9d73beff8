export { eldercare } from "./pack.ts";
