/** Plain enough for a printer, readable on a phone, in both directions. */
export const PAGE_STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin-inline: auto; padding: 1rem }
h1 { font-size: 1.5rem }
h2 { font-size: 1.1rem; margin-block: 2rem .5rem; border-block-end: 1px solid }
.note { border-inline-start: .25rem solid; padding-inline-start: .75rem }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; margin: 0 }
dt { font-weight: 600 }
dd { margin: 0; overflow-wrap: anywhere }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: .875rem }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; max-width: 24rem; overflow-wrap: break-word }
tr { break-inside: avoid }
@media print { body { max-width: none; padding: 0 } table { display: table; width: 100% } h2 { break-after: avoid } }
`
