import { Link } from "@tanstack/react-router";

/** Name and mark: two sides, one answering the other. */
export function Brand() {
  return (
    <Link to="/" className="brand" aria-label="Demarche">
      <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" strokeWidth="2.25">
        <path d="M3 20h26" stroke="var(--line)" />
        <path d="M8.5 20C8.5 6 23.5 6 23.5 20" stroke="var(--strong)" />
        <circle cx="8.5" cy="20" r="4" fill="var(--warm)" />
        <circle cx="23.5" cy="20" r="4" fill="var(--cool)" />
      </svg>
      <span>Demarche</span>
    </Link>
  );
}
