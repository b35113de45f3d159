import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One thing a person may read, and where it is written. An unknown part of it (a name, a number) stands there as `…`. */
export type Entry = { path: string; text: string; key?: string }

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'time',
  'VisuallyHidden',
  'Code',
])
/** Attributes and properties whose strings are shown or read aloud, whatever they look like. */
const SHOWN =
  /^(?:label|hint|title|lead|alt|aria-label|placeholder|summary|caption|kicker|note|text|told|invites|description|message|question|error|data-tersalin)$/
const NEVER = /^(?:className|class|d|viewBox|href|src|key|id|name|slug|rel|type|value)$/

/** All that is written for people in some files, through the eyes of the compiler. */
export function catalogueOf(paths: readonly string[]): Entry[] {
  return paths.flatMap(path => {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const entries: Entry[] = []
    const add = (text: string, key?: string) => {
      for (const part of text.split('\n').map(tidy))
        if (/\p{L}{2}/u.test(part)) entries.push({ path, text: part, key })
    }
    read(source, add)
    return entries
  })
}

/** The files a folder's pages are made of: they themselves and what they import that holds words. */
export function madeOf(roots: readonly string[]): string[] {
  const found = new Set<string>()
  const follow = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      const next = resolved(path, fileName)
      if (next && /^(?:app|components|lib\/domain|lib\/format)\//.test(next)) follow(next)
    }
  }
  for (const root of roots) follow(root)
  return [...found].sort()
}

/** Source files of a folder, without tests. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:tsx?|js)$/.test(file) && !file.endsWith('.test.ts'))
    .map(file => `${folder}/${file}`)

function resolved(from: string, name: string): string | undefined {
  if (!/^(?:@\/|\.)/.test(name)) return undefined
  const bare = name.startsWith('@/') ? name.slice(2) : join(from, '..', name)
  return [`${bare}.ts`, `${bare}.tsx`].find(existsSync)
}

type Add = (text: string, key?: string) => void

function read(node: ts.Node, add: Add) {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return readElement(node, add)
  const text = textOf(node)
  if (text !== undefined) {
    addShown(node, text, add)
    if (!ts.isTemplateExpression(node)) return
  }
  ts.forEachChild(node, child => read(child, add))
}

function addShown(node: ts.Node, text: string, add: Add) {
  for (const words of ofMarkup(text)) if (isShown(node, words)) add(words, keyOf(node.parent))
}

function readElement(node: ts.JsxElement | ts.JsxFragment, add: Add) {
  add(wordsOf(node.children, add))
  if (ts.isJsxElement(node)) read(node.openingElement, add)
}

/** What the children of an element say together; a box among them begins a line of its own. */
const wordsOf = (children: readonly ts.JsxChild[], add: Add): string =>
  children.map(child => wordsOfChild(child, add)).join('')

function wordsOfChild(child: ts.JsxChild, add: Add): string {
  if (ts.isJsxText(child)) return child.text.replace(/\s+/g, ' ')
  if (ts.isJsxExpression(child)) return wordsOfExpression(child, add)
  if (ts.isJsxElement(child) && isInline(child.openingElement)) {
    read(child.openingElement, add)
    return wordsOf(child.children, add)
  }
  if (ts.isJsxSelfClosingElement(child) && isInline(child)) return '…'
  read(child, add)
  return '\n'
}

const isInline = ({ tagName }: ts.JsxOpeningLikeElement) => INLINE.has(tagName.getText())

function wordsOfExpression({ expression }: ts.JsxExpression, add: Add): string {
  if (!expression) return ''
  const text = textOf(expression)
  if (text !== undefined) return text
  read(expression, add)
  return ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression) ? '…' : ' … '
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** The words of a string, which may be a piece of HTML: then what stands between its tags. */
const ofMarkup = (text: string) => (/^<\w/.test(text) ? text.split(/<[^>]*>/).filter(Boolean) : [text])

/** A string that begins as a sentence does is shown, wherever it stands, and one of a table of labels; of others the name of their place decides. */
function isShown(node: ts.Node, text: string): boolean {
  const key = keyOf(node.parent) ?? ''
  if (SHOWN.test(key)) return true
  if (NEVER.test(key) || ts.isElementAccessExpression(node.parent)) return false
  if (isOfLabels(node.parent)) return true
  return /^\p{Lu}[^/]*\s/u.test(text)
}

/** Whether it stands in a flat table whose name says that it holds labels. */
const isOfLabels = ({ parent: table, parent: { parent: owner } }: ts.Node): boolean =>
  ts.isObjectLiteralExpression(table) &&
  ts.isVariableDeclaration(owner) &&
  /Labels$/.test(owner.name.getText())

function keyOf(parent: ts.Node): string | undefined {
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText().replace(/['"]/g, '')
  if (
    ts.isConditionalExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent)
  )
    return keyOf(parent.parent)
  return undefined
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The sentences of an entry. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…])["”]?\s+(?=["“]?[\p{Lu}\d…])/u).filter(sentence => /\p{L}{2}/u.test(sentence))

/** How many words a sentence has; a number in groups is one. */
export const wordsIn = (sentence: string): number =>
  sentence
    .replace(/\d[\d .,-]*\d/g, 'N')
    .split(/\s+/)
    .filter(word => /[\p{L}\d…]/u.test(word)).length
