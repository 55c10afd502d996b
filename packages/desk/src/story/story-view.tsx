export function StoryView() { return <p>Soon.</p>; }
