/** Text as it stands in HTML, in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A whole page that needs nothing but the server's own style. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/style.css">
</head>
<body>
${body}
</body>
</html>
`;

export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1d21; --soft: #59626d; --line: #d5dae0; --back: #fff; --tint: #f4f6f8; --link: #1d5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --soft: #9aa5b1; --line: #343b44; --back: #14171b; --tint: #1c2127; --link: #7db4f0; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 6rem; background: var(--back); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 3rem 0 .75rem; }
p { max-width: 44rem; margin: .4rem 0; }
a { color: var(--link); }
code, .path { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: .88em; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--back); }
summary { cursor: pointer; padding: .55rem .8rem; display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; }
summary:hover { background: var(--tint); }
summary:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; border-radius: .4rem; }
details > div { padding: .2rem .8rem .8rem; border-top: 1px solid var(--line); }
.method { font-weight: 650; min-width: 4.2rem; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; }
pre { overflow-x: auto; background: var(--tint); border-radius: .4rem; padding: .7rem .9rem; margin: .6rem 0; font-size: .85rem; line-height: 1.45; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 1rem 0; }
`;
