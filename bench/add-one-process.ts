import { addOne } from "./add-one.ts";
import { parsed, yearText } from "./sample-year.ts";

process.stdout.write(JSON.stringify(addOne(parsed(yearText()), Number(process.argv[2] ?? 1), 2000)));
