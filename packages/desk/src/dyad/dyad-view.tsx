export function DyadView() { return <p>Soon.</p>; }
