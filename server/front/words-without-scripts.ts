/**
 * Gives a page that only its scripts would fill (`shell`) the words of one that is whole, for visitors without scripts. With
 * them nobody sees these words: React clears the document when it begins.
 */
export function addWordsWithoutScripts(shell: string, whole: string): string {
  const styles = [...whole.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].join('')
  const title = shell.includes('<title>') ? '' : (/<title>[^<]*<\/title>/.exec(whole)?.[0] ?? '')
  const [, open = '<body>', words = ''] = /(<body[^>]*>)([\s\S]*)<\/body>/.exec(whole) ?? []
  return shell
    .replace('<html id=', '<html lang="id" id=')
    .replace('</head>', () => `${title}<noscript>${styles}</noscript></head>`)
    .replace(/<body[^>]*>/, () => `${open}<noscript>${words}</noscript>`)
}
