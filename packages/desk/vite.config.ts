import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The desk that a server gives out; with `--mode static`, the page "Try it" alone, for any file server.
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: mode === "static" ? "./" : "/",
  plugins: [react()],
  resolve: { conditions: ["source", "browser", "module", "import", "default"] },
  worker: { format: "es" },
  build: {
    outDir: mode === "static" ? "dist/site" : "dist/app",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4100" } },
}));
