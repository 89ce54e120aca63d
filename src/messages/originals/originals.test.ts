import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmlessName, headersOf } from './fileHeaders.ts'

describe('The name under which a file leaves', () => {
  test.for([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\win.ini', 'win.ini'],
    ['акт.pdf', 'акт.pdf'],
    ['act.pdf\r\nSet-Cookie: a=b', 'act.pdf__Set-Cookie_ a=b'],
    ['invoice\u202Efdp.exe', 'invoice_fdp.exe'],
    ['a".html; filename="b.exe', 'a_.html; filename=_b.exe'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['', 'file'],
  ] as const)('%s becomes %s', ([path, name]) => {
    expect(harmlessName(path)).toBe(name)
  })
  test('has no path, no line and no foreign direction, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
        const { 'content-disposition': header = '' } = headersOf(path)
        expect(header).toMatch(/^attachment; filename="[ !#-~]+"; filename\*=UTF-8''[\w.~%-]+$/)
        expect(harmlessName(path)).not.toMatch(/[/\\\n\r\u202E]/)
      }),
    )
  })
})

describe('The type under which a file leaves', () => {
  test.for([
    ['a.png', 'image/png'],
    ['A.PDF', 'application/pdf'],
    ['a.html', 'application/octet-stream'],
    ['a.svg', 'application/octet-stream'],
    ['a.xml', 'application/octet-stream'],
    ['a.js', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
    ['a', 'application/octet-stream'],
  ] as const)('of %s is %s', ([path, type]) => {
    expect(headersOf(path)['content-type']).toBe(type)
  })
})
