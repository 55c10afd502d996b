export { CONTRACTS } from "./contracts/index.js";
export { type OpenApi, openApiOf } from "./openapi/document.js";
