export { company } from "./pack.ts";
