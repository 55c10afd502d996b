export function LedgerView() { return <p>Soon.</p>; }
