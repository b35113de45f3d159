import { expect, test } from 'vitest'
import { leanRules } from './lean-rules'

test('what is for paper or for a pointer waits for the whole sheet', () => {
  expect(leanRules('@media print{a{color:#000}}a{color:red}', '')).toBe('a{color:red}')
  expect(leanRules('@media (hover:hover){a:hover{color:#000}}a{color:red}', '')).toBe('a{color:red}')
  expect(leanRules('a:hover{color:#000}a:hover,a:focus{color:blue}', '')).toBe('a:hover,a:focus{color:blue}')
})

test('what only shows when something changes waits too', () => {
  expect(leanRules('a{color:red;transition:color .1s;transition-duration:.1s}', '')).toBe('a{color:red}')
})

test('a rule for classes that the page does not have goes, however they are written', () => {
  const rules =
    '.pita .pb-2\\.5{margin:0}:is(:where(.group):last-child .group-last\\:hidden){margin:1px}.\\[\\&_a\\]\\:tebal a{margin:2px}'
  expect(leanRules(rules, '<p class="pita"><b class="pb-2.5 group-last:hidden">')).toBe(
    '.pita .pb-2\\.5{margin:0}',
  )
  expect(leanRules(rules, '<p class="group"><b class="group-last:hidden">')).toContain('margin:1px')
  expect(leanRules(rules, '<p class="[&amp;_a]:tebal">')).toBe('.\\[\\&_a\\]\\:tebal a{margin:2px}')
})

test('a rule that asks for a class not to be there, or for one of several, stays', () => {
  for (const rules of ['.isi>:not(.luas:is([open])){margin:0}', ':is(.pita,.lain) a{margin:0}'])
    expect(leanRules(rules, '<main class="isi"><p class="pita">')).toBe(rules)
})

test('a value that is the same all over the page stands in the rules that read it, also by way of another', () => {
  const rules = ':root{--ranu:#0f6b66;--tautan:var(--ranu)}a{color:var(--tautan)}'
  expect(leanRules(rules, '')).toBe('a{color:#0f6b66}')
  expect(leanRules('a{font:var(--huruf,inherit)}b{width:var(--a,min(var(--b,1px),(2px)))}', '')).toBe(
    'a{font:inherit}b{width:min(1px,(2px))}',
  )
  const declared = '@property --gaya{syntax:"*";inherits:false;initial-value:solid}'
  expect(leanRules(`p{border-style:var(--gaya)}${declared}`, '')).toBe('p{border-style:solid}')
})

test('a value that differs with the place or the width is looked up', () => {
  for (const rules of [
    'a{color:var(--a)}:root{--a:red}.gelap{--a:blue}',
    'a{color:var(--a)}:root{--a:red}@media (min-width:40rem){:root{--a:blue}}',
    'a{color:var(--a)}.gelap{--a:red}',
    'a{color:var(--a,green)}@media (min-width:40rem){:root{--a:red}}',
  ])
    expect(leanRules(rules, '<a class="gelap">')).toBe(rules)
})

test('a value stays as long as the page reads it', () => {
  expect(leanRules(':root{--bata:#b02a12}', '<path fill="var(--bata)">')).toBe(':root{--bata:#b02a12}')
  expect(leanRules(':root{--bata:#b02a12}', '')).toBe('')
})

test('values that only each other read go one after another, and so does the rule that held them', () => {
  expect(leanRules('.x{--a:1}:root{--b:var(--a)}p{margin:0}', '')).toBe('p{margin:0}')
})

test('what a value may be is declared as long as it is read: it must not be inherited by accident', () => {
  const declared = '@property --baris{syntax:"*";inherits:false}'
  expect(leanRules(`p{line-height:var(--baris,1.5)}p{--baris:1}${declared}`, '')).toContain(declared)
  expect(leanRules(declared, '')).toBe('')
})

test('a layer left empty keeps its place among the layers', () => {
  expect(leanRules('@layer properties{@supports (a:b){*{--c:1}}}@layer theme{p{margin:0}}', '')).toBe(
    '@layer properties{}@layer theme{p{margin:0}}',
  )
})
