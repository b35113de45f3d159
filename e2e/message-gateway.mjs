import { createServer } from 'node:http'

// The office's message gateway under test: takes what the portal posts, and tells a test what came for a number.
const messages = []

createServer(async (request, response) => {
  if (request.method === 'POST') {
    let body = ''
    for await (const chunk of request) body += chunk
    messages.push(JSON.parse(body))
    return response.end()
  }
  const to = new URL(request.url, 'http://localhost').searchParams.get('to')
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(messages.filter(message => message.to === to).map(({ text }) => text)))
}).listen(Number(process.env.PORT), '127.0.0.1')
