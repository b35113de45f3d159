import { expect, test } from 'vitest'
import { leanRules } from './lean-rules'

test('what is for paper or for a pointer waits for the whole sheet', () => {
  expect(leanRules('@media print{a{color:#000}}a{color:red}', '')).toBe('a{color:red}')
  expect(leanRules('@media (hover:hover){a:hover{color:#000}}a{color:red}', '')).toBe('a{color:red}')
  expect(leanRules('a:hover{color:#000}a:hover,a:focus{color:blue}', '')).toBe('a:hover,a:focus{color:blue}')
})

test('a value stays as long as a rule or the page reads it, also by way of another', () => {
  const rules = ':root{--ranu:#0f6b66;--tautan:var(--ranu);--bata:#b02a12}a{color:var(--tautan)}'
  expect(leanRules(rules, '')).toBe(':root{--ranu:#0f6b66;--tautan:var(--ranu)}a{color:var(--tautan)}')
  expect(leanRules(':root{--bata:#b02a12}', '<path fill="var(--bata)">')).toBe(':root{--bata:#b02a12}')
})

test('values that only each other read go one after another, and so does the rule that held them', () => {
  expect(leanRules('.x{--a:1}:root{--b:var(--a)}p{margin:0}', '')).toBe('p{margin:0}')
})

test('what a value may be is declared as long as it is read: it must not be inherited by accident', () => {
  const declared = '@property --baris{syntax:"*";inherits:false}'
  expect(leanRules(`p{line-height:var(--baris,1.5)}${declared}`, '')).toContain(declared)
  expect(leanRules(declared, '')).toBe('')
})

test('a layer left empty keeps its place among the layers', () => {
  expect(leanRules('@layer properties{@supports (a:b){*{--c:1}}}@layer theme{p{margin:0}}', '')).toBe(
    '@layer properties{}@layer theme{p{margin:0}}',
  )
})
