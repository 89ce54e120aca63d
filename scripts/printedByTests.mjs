// A reporter for `npm test`: what tests print for people goes through, what fails is told with its difference.
//
// Each line is marked by its first sign, so that the step can tell the two apart: │ printed, ┆ failed.
const told = (sign, text) => {
  for (const line of text.trimEnd().split('\n')) process.stdout.write(`${sign} ${line}\n`)
}
/** The first line of the stack in our own files is enough to find the place. */
const placeIn = (stack = '') =>
  stack.split('\n').find((line) => line.includes('/src/') && !line.includes('node_modules')) ?? ''

function failed(name, errors) {
  const causes = errors.map(({ message, diff, stack }) =>
    [message, diff, placeIn(stack)].filter(Boolean).join('\n'),
  )
  told('┆', `${name}\n${causes.join('\n')}\n `)
}

export default class PrintedByTests {
  onUserConsoleLog({ content }) {
    told('│', content)
  }
  onTestCaseResult(test) {
    const { state, errors } = test.result()
    if (state === 'failed') failed(`${test.module.relativeModuleId}: ${test.fullName}`, errors ?? [])
  }
  onTestModuleEnd(module) {
    const errors = module.errors()
    if (errors.length > 0) failed(module.relativeModuleId, errors)
  }
}
