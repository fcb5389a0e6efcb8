/** A page that stands alone: readable in a dark bedroom and on paper, without a script, a cookie or a request to anybody. */
export function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>${title}</title>
<style>${STYLE}</style>
<main>
${body.trim()}
</main>
</html>
`;
}

const RIGHT_TO_LEFT = ['ar'];

const STYLE = `
:root { background: #0d0b09; color: #d9c7ac }
body { margin: 0; font: 1.05rem/1.6 system-ui, sans-serif }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1, h2, h3 { line-height: 1.25; color: #e8b465 }
a { color: #e8b465 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #3a3126 }
@media print { :root, h1, h2, h3, a { background: none; color: #000 } }
`;
