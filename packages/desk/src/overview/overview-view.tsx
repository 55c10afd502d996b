export function OverviewView() { return <p>Soon.</p>; }
