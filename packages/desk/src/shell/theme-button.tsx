import { Icon } from "../parts/icons.js";

const dark = () => matchMedia("(prefers-color-scheme: dark)").matches;

/** Turns light to dark and back, and remembers it. */
export function ThemeButton() {
  const turn = () => {
    const root = document.documentElement;
    const theme = (root.dataset.theme ?? (dark() ? "dark" : "light")) === "dark" ? "light" : "dark";
    root.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Kept for this visit only.
    }
  };
  return (
    <button
      type="button"
      className="icon-button"
      onClick={turn}
      aria-label="Light or dark"
      title="Light or dark"
    >
      <Icon name="theme" />
    </button>
  );
}
