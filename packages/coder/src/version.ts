/** Program and version as every record carries them. */
export const CODER = { name: "demarche", version: "0.1.0" } as const;
