import { readdirSync, readFileSync } from "node:fs";
import { readPlanText } from "@houqin/plan-text";
import { topicStats } from "../packages/plan-text/src/about/topics.ts";
