export function EventView() { return <p>Soon.</p>; }
