export function ReportView() { return <p>Soon.</p>; }
