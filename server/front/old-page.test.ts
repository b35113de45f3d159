import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '@/components/ui/error-summary'
import { NOTICE, NOTICE_WORDS } from './old-page'

test('the notice on a page that comes back looks like every other summary of what went wrong', () => {
  expect(NOTICE).toBe(renderToStaticMarkup(createElement(ErrorSummary, { message: NOTICE_WORDS })))
})
