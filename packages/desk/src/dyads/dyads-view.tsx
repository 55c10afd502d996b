export function DyadsView() { return <p>Soon.</p>; }
