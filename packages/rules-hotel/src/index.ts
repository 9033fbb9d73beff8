export { hotel } from "./pack.ts";
