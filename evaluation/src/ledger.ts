import { makeLedger } from "./ledger-fill.js";
await makeLedger(process.argv[2]!, Number(process.argv[3]));
